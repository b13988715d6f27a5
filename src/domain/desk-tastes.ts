// How an agent wants to be called when somebody waits. It follows the person from browser to browser.

export type DeskTastes = {
  id: string // the person's
  revision: number
  /** until_taken: it comes again while somebody waits and nobody took them. */
  sound: 'off' | 'once' | 'until_taken'
  /** The browser's own notification; it never holds what the customer wrote. */
  notice: 'off' | 'on'
}

export const usualTastes = (id: string): DeskTastes => ({ id, revision: 0, sound: 'once', notice: 'off' })
