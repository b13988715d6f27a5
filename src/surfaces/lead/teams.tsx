// How conversations reach people: taken or offered, how many at once, and which team answers what.
import { useEffect } from 'preact/hooks'
import type { Settings } from '../../domain/settings.js'
import { Button } from '../console/button.js'
import { agents, learn } from './agents.js'
import { Count } from './count.js'
import { draftOf, write } from './drafts.js'
import { Section } from './section.js'
import { Spoken } from './spoken.js'
import { fresh, OneTeam } from './team.js'
import { words as teamWords } from './team-words.js'
import { words } from './words.js'

type Routing = Settings['routing']

export function Teams() {
  const w = words()
  const t = teamWords()
  useEffect(() => {
    learn().catch(() => {}) // the fields that need it stay as they are
  }, [])
  return (
    <Section name="routing" title={w.pages.teams} why={t.why}>
      {() => <Form routing={draftOf('routing')} />}
    </Section>
  )
}

function Form({ routing }: { routing: Routing }) {
  const t = teamWords()
  const set = (change: Partial<Routing>) => write('routing', { ...routing, ...change })
  return (
    <>
      <fieldset class="panel numbers-group">
        <legend>{t.mode}</legend>
        <p class="hint">{t.modeWhy}</p>
        <Choices name="mode" all={t.modes} chosen={routing.mode} choose={mode => set({ mode })} />
        <Count
          label={t.offer}
          value={routing.offerSeconds}
          least={5}
          most={600}
          put={offerSeconds => set({ offerSeconds })}
        />
      </fieldset>
      <fieldset class="panel numbers-group">
        <legend>{t.capacity}</legend>
        <p class="hint">{t.capacityWhy}</p>
        <Count label={t.forAll} value={routing.capacity} least={1} most={50} put={capacity => set({ capacity })} />
        {agents.value.map(({ id, name }) => (
          <Count
            key={id}
            label={name}
            value={routing.capacities[id] ?? routing.capacity}
            least={0}
            most={50}
            put={n => {
              const { [id]: _, ...rest } = routing.capacities
              set({ capacities: n === routing.capacity ? rest : { ...rest, [id]: n } })
            }}
          />
        ))}
      </fieldset>
      <Spoken />
      <fieldset class="panel numbers-group">
        <legend>{t.reading}</legend>
        <p class="hint">{t.readingWhy}</p>
        <Choices name="reading" all={t.readings} chosen={routing.reading} choose={reading => set({ reading })} />
      </fieldset>
      {routing.teams.map((team, i) => (
        <OneTeam
          key={i}
          team={team}
          put={change => set({ teams: routing.teams.map((one, n) => (n === i ? { ...one, ...change } : one)) })}
          remove={() => set({ teams: routing.teams.filter((_, n) => n !== i) })}
        />
      ))}
      <div>
        <Button icon="plus" press={() => set({ teams: [...routing.teams, fresh(routing.teams)] })}>
          {t.add}
        </Button>
      </div>
    </>
  )
}

type Choosing<C extends string> = {
  name: string
  all: Record<C, readonly [name: string, means: string]>
  chosen: C
  choose: (one: C) => void
}

/** One of a few, each with what it means. */
const Choices = <C extends string>({ name, all, chosen, choose }: Choosing<C>) => (
  <>
    {(Object.keys(all) as C[]).map(one => (
      <label key={one} class="choice">
        <input type="radio" name={name} checked={chosen === one} onChange={() => choose(one)} />
        <span>
          <b>{all[one][0]}</b> {all[one][1]}
        </span>
      </label>
    ))}
  </>
)
