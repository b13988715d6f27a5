// What must stay true of this entry: questions that it answers, near misses that it does not, words that it says.
import { useEffect, useState } from 'preact/hooks'
import type { Proposals } from '../../http/contract-checks.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { moment } from '../console/format.js'
import { address, type Writing } from './entry-state.js'
import { Lines } from './lines.js'
import { write } from './saving.js'
import { words } from './words-tests.js'

type Proposal = Proposals['proposals'][number]

export function Tests({ now: { form, whole } }: { now: Writing }) {
  const w = words()
  const { must, mustNot, contains } = form
  return (
    <section class="tests" aria-label={w.tests}>
      <p class="hint">{w.why}</p>
      {whole && <Proposed id={whole.entry.id} form={form} />}
      <Lines {...w.must} lines={must} write={lines => write({ ...form, must: lines })} add={w.add} remove={w.remove} />
      <Lines
        {...w.mustNot}
        lines={mustNot}
        write={lines => write({ ...form, mustNot: lines })}
        add={w.add}
        remove={w.remove}
      />
      <Lines
        {...w.contains}
        lines={contains}
        write={lines => write({ ...form, contains: lines })}
        add={w.add}
        remove={w.remove}
      />
    </section>
  )
}

function Proposed({ id, form }: { id: string; form: Writing['form'] }) {
  const w = words()
  const [all, setAll] = useState<Proposal[]>([])
  useEffect(() => {
    void call<Proposals>('GET', address('entries', id, 'proposals')).then(
      ({ proposals }) => setAll(proposals),
      () => {},
    )
  }, [id])
  const open = all.filter(({ text }) => !form.must.includes(text) && !form.mustNot.includes(text)).slice(0, 12)
  if (open.length === 0) return null
  const take = ({ text }: Proposal, kind: Proposal['kind']) =>
    write(kind === 'must' ? { ...form, must: [...form.must, text] } : { ...form, mustNot: [...form.mustNot, text] })
  return (
    <section class="proposed">
      <h3>{w.proposed}</h3>
      <ul>
        {open.map(one => (
          <li key={`${one.lineId} ${one.seq}`}>
            <span class="proposed-text">
              <bdi>{one.text}</bdi>
              <small>
                {w.because[one.why]} · {moment(one.at, Date.now())}
              </small>
            </span>
            <Button kind={one.kind === 'must' ? 'plain' : 'quiet'} press={() => take(one, 'must')}>
              {w.takeMust}
            </Button>
            <Button kind={one.kind === 'must_not' ? 'plain' : 'quiet'} press={() => take(one, 'must_not')}>
              {w.takeMustNot}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
