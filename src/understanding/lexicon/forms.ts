// Finds all forms of the lexicon in one walk over a text.
import { stem } from '../stem.js'
import type { Concept } from './concept.js'
import { type Token, type Tokens, wordsOfForm } from './tokens.js'

/** Other words may stand between the words of a form, at most this many each. */
const GAP = 2
/** The parts of `x + y` begin at most this many words apart. */
const NEARBY = 7

type Node = { next: Map<string, Node>; ends: End[] }
/** A form ends here; or one part of a form in two or more parts, `others` being where the rest is noted. */
type End = { concept: number; cancels: boolean; part: number; others: number[] }

export interface Forms {
  /** Numbers of the concepts found, in the order of the lexicon given. */
  find(tokens: Token[]): Set<number>
}

const ALONE: number[] = []
const node = (): Node => ({ next: new Map(), ends: [] })

export function forms(lexicon: Concept[], tokens: Tokens): Forms {
  const root = node()
  let parts = 0
  lexicon.forEach(({ id, fa, en, not }, concept) => {
    const put = (form: string, cancels: boolean) => {
      const texts = form.split(' + ')
      const numbers = texts.length > 1 ? texts.map(() => parts++) : ALONE
      for (const [at, text] of texts.entries()) {
        const part = numbers[at] ?? -1
        const others = part < 0 ? ALONE : numbers.filter(other => other !== part)
        const end: End = { concept, cancels, part, others }
        for (const path of pathsOf(text, part < 0 ? `#${id}` : undefined, tokens)) plant(root, path, end)
      }
    }
    for (const form of `${fa}|${en}`.split('|')) put(form, false)
    for (const form of not?.split('|') ?? []) put(form, true)
  })
  return finder(root, parts)
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

function finder(root: Node, parts: number): Forms {
  // where each part was last seen, counted on from text to text so that nothing needs to be cleared
  const seen = new Float64Array(parts).fill(-Infinity)
  let start = 0
  return {
    find(tokens) {
      const found = new Set<number>()
      const cancelled = new Set<number>()
      const reach = ({ concept, cancels, part, others }: End, from: number) => {
        if (part >= 0) seen[part] = start + from
        if (others.every(other => start + from - seen[other]! <= NEARBY)) (cancels ? cancelled : found).add(concept)
      }
      const step = (at: Node, index: number, from: number) => {
        for (const key of tokens[index]!.keys) {
          const next = at.next.get(key)
          if (!next) continue
          for (const end of next.ends) reach(end, from)
          if (next.next.size === 0) continue
          const last = Math.min(tokens.length - 1, index + 1 + GAP)
          for (let then = index + 1; then <= last; then++) step(next, then, from)
        }
      }
      for (let from = 0; from < tokens.length; from++) step(root, from, from)
      start += tokens.length + NEARBY + 1
      for (const one of cancelled) found.delete(one)
      return found
    },
  }
}
