// What the browser keeps between visits, and what only this tab keeps from page to page.
// In a private window that refuses, it is kept until the page closes.

const PREFIX = 'hamdel-widget.'
const fallback = new Map<string, string>()

function storage(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return
  }
}

export function recall(key: string): string | undefined {
  try {
    return storage()?.getItem(PREFIX + key) ?? fallback.get(key)
  } catch {
    return fallback.get(key)
  }
}

export function keep(key: string, value: string | undefined): void {
  if (value === undefined) fallback.delete(key)
  else fallback.set(key, value)
  try {
    if (value === undefined) storage()?.removeItem(PREFIX + key)
    else storage()?.setItem(PREFIX + key, value)
  } catch {
    // Full or forbidden: the copy in this page must do.
  }
}

/** The kept keys that begin with `start`. */
export function kept(start: string): string[] {
  const keys = new Set([...fallback.keys()].filter(k => k.startsWith(start)))
  try {
    for (const key of Object.keys(storage() ?? {}))
      if (key.startsWith(PREFIX + start)) keys.add(key.slice(PREFIX.length))
  } catch {
    // As above.
  }
  return [...keys]
}

/** Kept for this tab alone: a draft, an open panel. */
export function recallHere(key: string): string | undefined {
  try {
    return sessionStorage.getItem(PREFIX + key) ?? undefined
  } catch {
    return
  }
}

export function keepHere(key: string, value: string | undefined): void {
  try {
    if (value) sessionStorage.setItem(PREFIX + key, value)
    else sessionStorage.removeItem(PREFIX + key)
  } catch {
    // Full or forbidden: the next page begins without it.
  }
}

/** Tells what another tab of the same site changed. */
export function onOtherTab(told: (key: string) => void): void {
  addEventListener('storage', event => {
    if (event.storageArea === storage() && event.key?.startsWith(PREFIX)) {
      const key = event.key.slice(PREFIX.length)
      if (event.newValue === null) fallback.delete(key)
      told(key)
    }
  })
}

/** 128 random bits or more, in letters that may stand anywhere. */
export const fresh = (): string =>
  [...crypto.getRandomValues(new Uint8Array(18))].map(byte => byte.toString(36).padStart(2, '0')).join('')
