// Entries that lie so near that the bot may take one for the other, and what each of the two says.
import { useState } from 'preact/hooks'
import type { Overlaps } from '../../http/contract-demand.js'
import { Button } from '../console/button.js'
import { percent } from '../console/format.js'
import { language } from '../console/language.js'
import { Here, useRead } from './read.js'
import { words } from './words-pages.js'

const SHOWN = 20

export function Overlapping() {
  const w = words()
  const [most, setMost] = useState(SHOWN)
  const read = useRead<Overlaps>('/api/editor/overlaps')
  return (
    <section class="overlaps">
      <h2>{w.overlaps}</h2>
      <p class="hint">{w.overlapsWhy}</p>
      <Here read={read}>
        {({ pairs }) => (
          <>
            {pairs.length === 0 && <p class="hint">{w.overlapsNone}</p>}
            <ul>
              {pairs.slice(0, most).map(pair => (
                <Pair key={pair.one.entryId + pair.other.entryId + pair.one.text} pair={pair} />
              ))}
            </ul>
            {pairs.length > most && <Button press={() => setMost(most + SHOWN)}>{w.more(pairs.length - most)}</Button>}
          </>
        )}
      </Here>
    </section>
  )
}

type Of = Overlaps['pairs'][number]

const Pair = ({ pair: { one, other, likeness, contradiction } }: { pair: Of }) => (
  <li>
    <small>
      {likeness > 0 ? words().alike(percent(likeness)) : words().oneTopic}
      {contradiction && ` · ${words().contradiction}`}
    </small>
    <Saying one={one} says={contradiction?.one} />
    <Saying one={other} says={contradiction?.other} />
  </li>
)

const Saying = ({ one: { entryId, text }, says }: { one: Of['one']; says: string[] | undefined }) => (
  <span class="saying">
    <a href={`#entry=${encodeURIComponent(entryId)}`}>
      <bdi>{text}</bdi>
    </a>
    {says && (
      <span class="lacks">
        <bdi>{says.map(inOurDigits).join(' · ') || '—'}</bdi>
      </span>
    )}
  </span>
)

const PERSIAN = /[\u0600-\u06ff]/

/** «10 روز» as «۱۰ روز»; what is said in English stays as it is. */
const inOurDigits = (said: string): string =>
  language.value === 'fa' && PERSIAN.test(said) ? said.replace(/\d/g, digit => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!) : said
