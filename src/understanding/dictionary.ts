// Which number a piece has. Plain typed arrays, so that it is handed to another thread without copying.

export type Dictionary = { keys: Uint32Array; ids: Int32Array; size: number }

export const emptyDictionary = (): Dictionary => tableOf(1 << 12)

const tableOf = (slots: number): Dictionary => ({ keys: new Uint32Array(slots), ids: new Int32Array(slots), size: 0 })

/** The number of a piece, -1 for one that is not there. */
export function idOf({ keys, ids }: Dictionary, hash: number): number {
  const mask = keys.length - 1
  let slot = hash & mask
  while (keys[slot] !== 0) {
    if (keys[slot] === hash) return ids[slot]!
    slot = (slot + 1) & mask
  }
  return -1
}

/** The number of a piece, the next free one when it is new. */
export function idFor(dictionary: Dictionary, hash: number): number {
  const known = idOf(dictionary, hash)
  if (known >= 0) return known
  if (2 * dictionary.size >= dictionary.keys.length) grow(dictionary)
  put(dictionary, hash, dictionary.size)
  return dictionary.size++
}

function put({ keys, ids }: Dictionary, hash: number, id: number) {
  const mask = keys.length - 1
  let slot = hash & mask
  while (keys[slot] !== 0) slot = (slot + 1) & mask
  keys[slot] = hash
  ids[slot] = id
}

function grow(dictionary: Dictionary) {
  const { keys, ids } = dictionary
  const larger = tableOf(2 * keys.length)
  keys.forEach((hash, slot) => {
    if (hash !== 0) put(larger, hash, ids[slot]!)
  })
  dictionary.keys = larger.keys
  dictionary.ids = larger.ids
}
