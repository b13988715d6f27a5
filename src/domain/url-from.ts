// An address out of what somebody sent.

/** Null where it is none. Not by URL.canParse: Node 20 lets it pass hosts with letters such as æ that `new URL` then refuses. */
export function urlFrom(text: string, base?: string | URL): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
