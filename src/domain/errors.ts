// The failures a caller can act on. Anything else is a bug or an outage: logged in full, shown as "Internal error".
export type Code = 'invalid' | 'not_found' | 'conflict' | 'forbidden' | 'unavailable'

export class DeskError extends Error {
  constructor(
    readonly code: Code,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
    this.name = 'DeskError'
  }
}
