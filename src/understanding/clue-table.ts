// Clues as numbers: a text has hundreds, and to put each together as a text of its own cost more than all else that is done with it.

/**
 * Each clue as two hashes of 32 bits, in the order in which they came: with both of them no two clues are taken for one.
 * `slots` leads from a clue to its place + 1.
 */
export type ClueTable = { size: number; ones: Int32Array; others: Int32Array; slots: Int32Array }

const FEWEST = 1_024

export const emptyTable = (most = FEWEST): ClueTable => ({
  size: 0,
  ones: new Int32Array(most),
  others: new Int32Array(most),
  slots: new Int32Array(2 * most),
})

export function emptied(table: ClueTable): ClueTable {
  table.size = 0
  table.slots.fill(0)
  return table
}

/** The two numbers of the clue that is being looked for. */
let one = 0
let other = 0

function hash(a: string, b: string, c: string, d: string): void {
  one = 0x2c1b3c6d
  other = 0x297a2d39
  goOn(a)
  goOn(b)
  goOn(c)
  goOn(d)
}

function goOn(text: string): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193) ^ (one >>> 15)
    other = Math.imul(other ^ code, 0x5bd1e995) ^ (other >>> 13)
  }
}

/** The slot of the clue that is looked for, or the free one where it belongs. */
function slotIn({ ones, others, slots }: ClueTable): number {
  const mask = slots.length - 1
  let slot = (one ^ (one >>> 16)) & mask
  for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
    if (ones[place - 1] === one && others[place - 1] === other) break
    slot = (slot + 1) & mask
  }
  return slot
}

/** The place of a clue, given in parts; -1: it is not there. */
export function placeOf(table: ClueTable, a: string, b = '', c = '', d = ''): number {
  hash(a, b, c, d)
  return table.slots[slotIn(table)]! - 1
}

/** The place in one table of the clue at a place of another; -1: it is not there. */
export function placeIn(table: ClueTable, from: ClueTable, place: number): number {
  one = from.ones[place]!
  other = from.others[place]!
  return table.slots[slotIn(table)]! - 1
}

/** The place of a clue, the next one (the table's size) when it is new. */
export function placeFor(table: ClueTable, a: string, b = '', c = '', d = ''): number {
  hash(a, b, c, d)
  const slot = slotIn(table)
  if (table.slots[slot] !== 0) return table.slots[slot]! - 1
  table.ones[table.size] = one
  table.others[table.size] = other
  table.slots[slot] = ++table.size
  if (table.size === table.ones.length) grow(table)
  return table.size - 1
}

function grow(table: ClueTable): void {
  const { size, ones, others } = table
  const larger = emptyTable(2 * ones.length)
  larger.ones.set(ones)
  larger.others.set(others)
  for (let place = 0; place < size; place++) {
    one = ones[place]!
    other = others[place]!
    larger.slots[slotIn(larger)] = place + 1
  }
  Object.assign(table, larger, { size })
}
