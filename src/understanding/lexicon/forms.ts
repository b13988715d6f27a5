// Finds all forms of the lexicon in one walk over a text.
import { words } from '../normalise.js'
import { stem } from '../stem.js'
import type { Concept } from './concept.js'
import type { Token, Tokens } from './tokens.js'

/** Other words may stand between the words of a form, at most this many each. */
const GAP = 2
/** The parts of `x + y` begin at most this many words apart. */
const NEARBY = 7

type Node = { next: Map<string, Node>; ends: End[] }
/** A form, or one part of it, ends here. */
type End = { concept: number; cancels: boolean; pair: number; part: number }

export interface Forms {
  /** Numbers of the concepts found, in the order of the lexicon given. */
  find(tokens: Token[]): Set<number>
}

const node = (): Node => ({ next: new Map(), ends: [] })

export function forms(lexicon: Concept[], tokens: Tokens): Forms {
  const root = node()
  let pairs = 0
  lexicon.forEach(({ fa, en, not }, concept) => {
    const put = (form: string, cancels: boolean) => {
      const parts = form.split(' + ')
      const pair = parts.length > 1 ? pairs++ : -1
      for (const [part, text] of parts.entries())
        for (const path of pathsOf(text, tokens)) plant(root, path, { concept, cancels, pair, part })
    }
    for (const form of `${fa}|${en}`.split('|')) put(form, false)
    for (const form of not?.split('|') ?? []) put(form, true)
  })
  return { find: found => walk(root, found) }
}

/** «پول/وجه برنگشت» is two ways to say it. */
function pathsOf(text: string, tokens: Tokens): string[][] {
  let paths: string[][] = [[]]
  for (const word of text.trim().split(/\s+/)) {
    const either = word.split('/').map(one => {
      const written = words(one)
      return tokens.of(written.map(stem), written).map(keyOf)
    })
    paths = paths.flatMap(path => either.map(one => [...path, ...one]))
  }
  return [...joinedAgain(text, tokens), ...paths].filter(path => path.length > 0)
}

/** Words that only together have a meaning (کیف پول) are seen in the form as a whole. */
function joinedAgain(text: string, tokens: Tokens): string[][] {
  if (text.includes('/')) return []
  const written = words(text)
  return [tokens.of(written.map(stem), written).map(keyOf)]
}

const keyOf = ({ name, negated }: Token) => (negated ? `!${name}` : name)

function plant(root: Node, path: string[], end: End) {
  let at = root
  for (const key of path) {
    const next = at.next.get(key) ?? node()
    at.next.set(key, next)
    at = next
  }
  at.ends.push(end)
}

function walk(root: Node, tokens: Token[]): Set<number> {
  const found = new Set<number>()
  const cancelled = new Set<number>()
  const seen = new Map<number, { part: number; from: number }[]>()
  const reach = (end: End, from: number) => {
    if (end.pair >= 0 && !meets(seen, end, from)) return
    ;(end.cancels ? cancelled : found).add(end.concept)
  }
  const step = (at: Node, index: number, from: number) => {
    const token = tokens[index]!
    for (const next of [at.next.get(token.name), token.negated ? at.next.get(`!${token.name}`) : undefined]) {
      if (!next) continue
      for (const end of next.ends) reach(end, from)
      if (next.next.size === 0) continue
      const last = Math.min(tokens.length - 1, index + 1 + GAP)
      for (let then = index + 1; then <= last; then++) step(next, then, from)
    }
  }
  for (let from = 0; from < tokens.length; from++) step(root, from, from)
  for (const one of cancelled) found.delete(one)
  return found
}

/** Whether the other part of the pair was seen nearby. */
function meets(seen: Map<number, { part: number; from: number }[]>, { pair, part }: End, from: number): boolean {
  const earlier = seen.get(pair) ?? []
  seen.set(pair, [...earlier, { part, from }])
  return earlier.some(one => one.part !== part && from - one.from <= NEARBY)
}
