// An address out of what somebody sent.

/** Null where it is none. Not by URL.canParse: once Node 20 has compiled it, it lets hosts pass that `new URL` refuses (æ). */
export function urlFrom(text: string, base?: string | URL): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
