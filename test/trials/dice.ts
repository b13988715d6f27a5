// Chance that can be repeated: all that a trial makes up comes from two numbers, which it prints when something is wrong.
// mulberry32 (Tommy Ettinger, public domain): quick and even enough to make things up, and for nothing else.
let state = Math.trunc(Math.random() * 2 ** 32)

/** From here on everything comes from these two whole numbers. */
export function throwFrom(seed: number, n = 0): void {
  state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(n + 1, 0xc2b2ae35)) | 0
}

/** 0 up to, not including, 1. */
export function random(): number {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

export const below = (n: number): number => Math.floor(random() * n)
export const oneOf = <T>(all: readonly T[]): T => all[below(all.length)]!
export const chance = (share: number): boolean => random() < share
export const bytes = (most: number): Buffer => Buffer.from(Array.from({ length: below(most) }, () => below(256)))
