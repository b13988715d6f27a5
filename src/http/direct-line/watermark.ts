// How far a reader has read: `epoch-seq`. It stands unescaped in addresses: [a-z0-9-] only.

export const watermark = (epoch: string, seq: number): string => `${epoch}-${seq}`

/** The place after which to go on. From the start when it is missing, unreadable or of another epoch: never a gap. */
export function placeOf(given: unknown, epoch: string): number {
  const [, of, seq] = (typeof given === 'string' && /^([a-z0-9]+)-(\d{1,15})$/.exec(given)) || []
  return of === epoch ? Number(seq) : 0
}
