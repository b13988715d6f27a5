// C takes a conversation and the keyboard is in the reply at once; an R pressed next means the key, not a letter.

/** Of a KeyboardEvent. */
type Pressed = { key: string; code: string; timeStamp: number; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

const AFTER_MS = 1_000
const GOES_ON_MS = 400 // whoever writes a word types its second letter by then

let takenAt = Number.NEGATIVE_INFINITY
let held: Pressed | null = null

/** By its key, at that time of the page's own clock, in ms. */
export function takenByKey(at: number): void {
  takenAt = at
  held = null
}

/** 'swallow': it was the key R. `before`: that R was a letter after all, and belongs in front of this one. */
export function strayKey(pressed: Pressed, text: string): 'swallow' | { before: string } {
  const { key, code, timeStamp: at } = pressed
  const bare = !pressed.ctrlKey && !pressed.metaKey && !pressed.altKey
  const before = held
  held = null
  if (before)
    return { before: bare && at - before.timeStamp < GOES_ON_MS && sameWord(before.key, key) ? before.key : '' }
  if (!bare || code !== 'KeyR' || key !== key.toLowerCase() || text || at - takenAt > AFTER_MS) return { before: '' }
  takenAt = Number.NEGATIVE_INFINITY
  held = pressed
  return 'swallow'
}

/** «rسلام» and "rHello" are no words; "right" and «قیمت» are. */
const sameWord = (a: string, b: string): boolean =>
  [/^[a-z]$/, /^[\u0621-\u06cc]$/].some(of => of.test(a) && of.test(b))
