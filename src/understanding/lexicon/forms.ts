// Finds all forms of the lexicon in one walk over a text.
import { stem } from '../stem.js'
import type { Concept } from './concept.js'
import { type Token, type Tokens, wordsOfForm } from './tokens.js'

/** Other words may stand between the words of a form, at most this many each. */
const GAP = 2
/** The parts of `x + y` begin at most this many words apart. */
const NEARBY = 7

type Node = { next: Map<string, Node>; ends: End[] }
/** A form ends here; or one part of a form in two or more parts, numbered `first` to `last`; -1: it is whole. */
type End = { concept: number; cancels: boolean; part: number; first: number; last: number }

/** All forms as one tree, its steps in a table: from a node by a key (`keys`) to the next. */
export type FormTable = {
  keys: Map<string, number>
  /** Three numbers a slot: node, key, next node; next 0: the slot is free. */
  steps: Int32Array
  /** Where a node's ends begin; one more than there are nodes. Five numbers an end: its fields in their order. */
  endsAt: Int32Array
  ends: Int32Array
  /** 1: steps lead on from the node. */
  leads: Uint8Array
  parts: number
}

export interface Forms {
  /** Numbers of the concepts found, in the order of the lexicon given. */
  find(tokens: Token[]): Set<number>
}

const node = (): Node => ({ next: new Map(), ends: [] })

export const forms = (lexicon: Concept[], tokens: Tokens): Forms => finder(formTable(lexicon, tokens))

export function formTable(lexicon: Concept[], tokens: Tokens): FormTable {
  const root = node()
  let parts = 0
  lexicon.forEach(({ id, fa, en, not }, concept) => {
    const put = (form: string, cancels: boolean) => {
      const texts = form.split(' + ')
      const whole = texts.length === 1
      const [first, last] = whole ? [-1, -1] : [parts, parts + texts.length - 1]
      for (const [at, text] of texts.entries()) {
        const end: End = { concept, cancels, part: whole ? -1 : parts + at, first, last }
        for (const path of pathsOf(text, whole ? `#${id}` : undefined, tokens)) plant(root, path, end)
      }
      if (!whole) parts += texts.length
    }
    for (const form of `${fa}|${en}`.split('|')) put(form, false)
    for (const form of not?.split('|') ?? []) put(form, true)
  })
  return flat(root, parts)
}

/**
 * «پول/وجه برنگشت» is two ways to say it. A form of one word means that word only; beside others it stands for all that
 * mean the same. `own`: the group of the concept, for a form that stands alone.
 */
function pathsOf(text: string, own: string | undefined, tokens: Tokens): string[][] {
  return alternatives(text).flatMap(way => {
    const written = wordsOfForm(way)
    const read = tokens.of(written.map(stem), written)
    const [first] = read
    if (!first) return []
    if (own && !way.includes(' ')) return [read.map(token => keyOf(token, token.word))]
    // a form that shrinks to one word would say less than was written, unless it is the name of the thing itself
    if (own && read.length === 1 && first.group !== own) return []
    return [read.map(token => keyOf(token, token.group))]
  })
}

function alternatives(text: string): string[] {
  if (!text.includes('/')) return [text]
  let ways: string[] = ['']
  for (const word of text.split(' '))
    ways = ways.flatMap(way => word.split('/').map(one => (way ? `${way} ${one}` : one)))
  return ways
}

const keyOf = ({ negated }: Token, name: string) => (negated ? `!${name}` : name)

function plant(root: Node, path: string[], end: End) {
  let at = root
  for (const key of path) {
    const next = at.next.get(key) ?? node()
    at.next.set(key, next)
    at = next
  }
  at.ends.push(end)
}

function flat(root: Node, parts: number): FormTable {
  const nodes = [root]
  for (const one of nodes) nodes.push(...one.next.values())
  const numbers = new Map(nodes.map((one, at) => [one, at]))
  const keys = new Map<string, number>()
  const steps = new Int32Array(3 * 2 ** Math.ceil(Math.log2(2 * nodes.length)))
  nodes.forEach((one, at) => {
    for (const [name, next] of one.next) {
      const key = keys.get(name) ?? keys.size
      keys.set(name, key)
      steps.set([at, key, numbers.get(next)!], freeSlot(steps, at, key))
    }
  })
  const endsAt = Int32Array.from([0, ...nodes.map(one => one.ends.length)])
  for (let at = 1; at < endsAt.length; at++) endsAt[at]! += endsAt[at - 1]!
  const ends = nodes.flatMap(one => one.ends)
  return {
    ...{ keys, steps, endsAt, parts },
    ends: Int32Array.from(ends.flatMap(end => [end.concept, end.cancels ? 1 : 0, end.part, end.first, end.last])),
    leads: Uint8Array.from(nodes, one => (one.next.size > 0 ? 1 : 0)),
  }
}

const slotOf = (steps: Int32Array, node: number, key: number): number =>
  (3 * ((Math.imul(node, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b)) >>> 7)) % steps.length

function freeSlot(steps: Int32Array, node: number, key: number): number {
  let slot = slotOf(steps, node, key)
  while (steps[slot + 2] !== 0) slot = (slot + 3) % steps.length
  return slot
}

/** The node after this key; 0: none. */
function nextOf(steps: Int32Array, node: number, key: number): number {
  let slot = slotOf(steps, node, key)
  while (steps[slot + 2] !== 0) {
    if (steps[slot] === node && steps[slot + 1] === key) return steps[slot + 2]!
    slot = (slot + 3) % steps.length
  }
  return 0
}

export function finder({ keys, steps, endsAt, ends, leads, parts }: FormTable): Forms {
  // where each part was last seen, counted on from text to text so that nothing needs to be cleared
  const seen = new Float64Array(parts).fill(-Infinity)
  let start = 0
  const numbers = new WeakMap<Token, number[]>() // the same words come again and again, and so do their tokens
  const keysOf = (token: Token): number[] => {
    const before = numbers.get(token)
    if (before) return before
    const found = token.keys.map(name => keys.get(name) ?? -1).filter(key => key >= 0)
    numbers.set(token, found)
    return found
  }
  return {
    find(tokens) {
      const found = new Set<number>()
      const cancelled = new Set<number>()
      const known = tokens.map(keysOf)
      const nearby = (first: number, last: number, part: number, from: number) => {
        for (let other = first; other <= last; other++)
          if (other !== part && start + from - seen[other]! > NEARBY) return false
        return true
      }
      const reach = (at: number, from: number) => {
        const part = ends[at + 2]!
        if (part >= 0) {
          seen[part] = start + from
          if (!nearby(ends[at + 3]!, ends[at + 4]!, part, from)) return
        }
        ;(ends[at + 1] === 1 ? cancelled : found).add(ends[at]!)
      }
      const step = (node: number, index: number, from: number) => {
        for (const key of known[index]!) {
          const next = nextOf(steps, node, key)
          if (next === 0) continue
          for (let end = endsAt[next]!; end < endsAt[next + 1]!; end++) reach(5 * end, from)
          if (leads[next] === 0) continue
          const last = Math.min(tokens.length - 1, index + 1 + GAP)
          for (let then = index + 1; then <= last; then++) step(next, then, from)
        }
      }
      for (let from = 0; from < tokens.length; from++) step(0, from, from)
      start += tokens.length + NEARBY + 1
      for (const one of cancelled) found.delete(one)
      return found
    },
  }
}
