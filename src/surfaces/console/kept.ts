// What this browser remembers: drafts and tastes. A browser that refuses to remember still works.

export function kept(key: string): string | null {
  try {
    return localStorage.getItem(`hamdel.${key}`)
  } catch {
    return null
  }
}

/** `null` or an empty text forgets it. */
export function keep(key: string, value: string | null): void {
  try {
    if (value) localStorage.setItem(`hamdel.${key}`, value)
    else localStorage.removeItem(`hamdel.${key}`)
  } catch {
    // full or forbidden: the text stays on the screen
  }
}

export function keptJson<T>(key: string): T | null {
  try {
    return JSON.parse(kept(key) ?? 'null') as T | null
  } catch {
    return null
  }
}
