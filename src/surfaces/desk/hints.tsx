// Beside the draft: how it may sound, and what the customer has told already. It never stands in the way.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Tones } from '../../http/contract-desk.js'
import type { AlreadyGiven } from '../../http/contract-routing.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { Icon } from '../console/icons.js'
import { at } from './opened.js'
import { words } from './verb-words.js'

const PAUSE_MS = 700
const LEAST = 3 // characters

type Hints = { tones: Tones['tones']; given: AlreadyGiven['given'] }
const NONE: Hints = { tones: [], given: [] }

/** Asked when the writer pauses; an answer that comes too late is not shown. */
function useHinted(lineId: string, text: string): Hints {
  const [hints, setHints] = useState<Hints>(NONE)
  const turn = useRef(0)
  useEffect(() => {
    turn.current += 1
    const mine = turn.current
    if (text.trim().length < LEAST) return setHints(NONE)
    const timer = setTimeout(async () => {
      const asked = { text: text.slice(0, 20_000) }
      const [tone, given] = await Promise.all([
        call<Tones>('POST', '/api/desk/tone', asked).catch(() => ({ tones: [] })),
        call<AlreadyGiven>('POST', at(lineId, 'already-given'), asked).catch(() => ({ given: [] })),
      ])
      if (turn.current === mine) setHints({ tones: tone.tones, given: given.given })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [lineId, text])
  return hints
}

type Shown = { lineId: string; text: string; insert: (words: string) => void }

export function HintsFor({ lineId, text, insert }: Shown) {
  const { tones, given } = useHinted(lineId, text)
  const [gone, setGone] = useState<string[]>([])
  const empty = text.trim() === ''
  useEffect(() => {
    if (empty) setGone([])
  }, [empty])
  const w = words()
  const tone = tones.find(one => !gone.includes(one))
  const facts = given.filter(fact => !gone.includes(fact.value)).slice(0, 2)
  return (
    <div class="hints-row" role="status">
      {tone && (
        <p class="hint-line tone">
          <Icon name="info" size={16} />
          <span>{w.tone[tone]}</span>
          <Button kind="quiet" press={() => setGone([...gone, tone])}>
            {w.tone.dismiss}
          </Button>
        </p>
      )}
      {facts.map(fact => (
        <p class="hint-line" key={`${fact.kind}${fact.value}`}>
          <Icon name="info" size={16} />
          <span>
            {w.given(w.facts[fact.kind])} <bdi class="fact-value">{fact.value}</bdi>
          </span>
          <Button kind="quiet" press={() => insert(fact.value)}>
            {w.insert}
          </Button>
          <Button kind="quiet" press={() => setGone([...gone, fact.value])}>
            {w.tone.dismiss}
          </Button>
        </p>
      ))}
    </div>
  )
}
