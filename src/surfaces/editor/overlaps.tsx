// Entries that lie so near that the bot may take one for the other, and what only one of them says.
import type { Overlaps } from '../../http/contract-demand.js'
import { percent } from '../console/format.js'
import { Here, useRead } from './read.js'
import { words } from './words-pages.js'

const SHOWN = 40

export function Overlapping() {
  const w = words()
  const read = useRead<Overlaps>('/api/editor/overlaps')
  return (
    <section class="overlaps">
      <h2>{w.overlaps}</h2>
      <Here read={read}>
        {({ pairs }) => (
          <>
            {pairs.length === 0 && <p class="hint">{w.overlapsNone}</p>}
            <ul>
              {pairs.slice(0, SHOWN).map(pair => (
                <li key={pair.one.entryId + pair.other.entryId + pair.one.text}>
                  <Saying one={pair.one} /> <Saying one={pair.other} />
                  <small>{pair.likeness > 0 ? percent(pair.likeness) : w.oneTopic}</small>
                  {pair.contradiction && (
                    <p class="lacks">
                      {w.contradiction} <bdi>{pair.contradiction.one.join(' · ') || '—'}</bdi> /{' '}
                      <bdi>{pair.contradiction.other.join(' · ') || '—'}</bdi>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Here>
    </section>
  )
}

const Saying = ({ one: { entryId, text } }: { one: Overlaps['pairs'][number]['one'] }) => (
  <a class="saying" href={`#entry=${encodeURIComponent(entryId)}`}>
    <bdi>{text}</bdi>
  </a>
)
