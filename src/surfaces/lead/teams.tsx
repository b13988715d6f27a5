// How conversations reach people: taken or offered, how many at once, and which team answers what.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Settings } from '../../domain/settings.js'
import type { EntryRows } from '../../http/contract-entries.js'
import type { PersonRow } from '../../http/contract-people.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { Field } from '../console/field.js'
import { number } from '../console/format.js'
import { tell } from '../console/toasts.js'
import { Tongues } from '../console/tongues.js'
import { trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { draftOf, write } from './drafts.js'
import { typed } from './policy-fields.js'
import { Section } from './section.js'
import { words as teamWords } from './team-words.js'
import { words } from './words.js'

type Routing = Settings['routing']
type Team = Routing['teams'][number]

const agents = signal<PersonRow[]>([])
const topics = signal<string[]>([])

async function learn(): Promise<void> {
  const [people, entries] = await Promise.all([
    call<{ people: PersonRow[] }>('GET', '/api/people'),
    call<EntryRows>('GET', '/api/editor/entries'),
  ])
  agents.value = people.people.filter(
    ({ roles, status }) => status === 'active' && roles.some(role => role !== 'editor'),
  )
  topics.value = entries.topics
}

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
        {(['pull', 'push'] as const).map(mode => (
          <label key={mode} class="choice">
            <input type="radio" name="mode" checked={routing.mode === mode} onChange={() => set({ mode })} />
            <span>
              <b>{t.modes[mode][0]}</b> {t.modes[mode][1]}
            </span>
          </label>
        ))}
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
        {(['everyone', 'own_teams'] as const).map(reading => (
          <label key={reading} class="choice">
            <input
              type="radio"
              name="reading"
              checked={routing.reading === reading}
              onChange={() => set({ reading })}
            />
            <span>
              <b>{t.readings[reading][0]}</b> {t.readings[reading][1]}
            </span>
          </label>
        ))}
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

/** Of the people themselves, not of this page: it holds at once. */
function Spoken() {
  const t = teamWords()
  const change = async ({ id, name }: PersonRow, languages: PersonRow['languages']) => {
    agents.value = agents.value.map(one => (one.id === id ? { ...one, languages } : one))
    try {
      await call('PATCH', `/api/people/${encodeURIComponent(id)}`, { languages })
      tell(t.speaks(name))
    } catch (error) {
      tell(trouble(error))
      await learn().catch(() => {})
    }
  }
  if (agents.value.length === 0) return null
  return (
    <fieldset class="panel numbers-group">
      <legend>{t.tongues}</legend>
      <p class="hint">{t.tonguesWhy}</p>
      {agents.value.map(person => (
        <div class="count-row" key={person.id}>
          <span>
            <bdi>{person.name}</bdi>
          </span>
          <Tongues
            label={`${t.tongues}: ${person.name}`}
            chosen={person.languages}
            choose={languages => void change(person, languages)}
          />
        </div>
      ))}
    </fieldset>
  )
}

function fresh(teams: Team[]): Team {
  const n = teams.length + 1
  return { id: `team-${n}`, name: { fa: `گروه ${number(n)}`, en: `Team ${n}` }, topics: [], languages: [], members: [] }
}

type Counted = { label: string; value: number; least: number; most: number; put: (n: number) => void }

function Count({ label, value, least, most, put }: Counted) {
  return (
    <label class="count-row">
      <span>
        <bdi>{label}</bdi>
      </span>
      <input
        class="input"
        inputMode="numeric"
        dir="ltr"
        value={number(value)}
        onChange={event => {
          const said = typed(event.currentTarget.value)
          if (said !== null && said >= least && said <= most) put(said)
          event.currentTarget.value = number(said !== null && said >= least && said <= most ? said : value)
        }}
      />
    </label>
  )
}

type Edited = { team: Team; put: (change: Partial<Team>) => void; remove: () => void }

function OneTeam({ team, put, remove }: Edited) {
  const t = teamWords()
  const people = agents.value.map(({ id, name }) => ({ id, name }))
  const languages = (['fa', 'en'] as const).map(id => ({ id, name: common()[id] }))
  return (
    <fieldset class="panel numbers-group team">
      <legend>{team.name.fa || team.id}</legend>
      <div class="team-names">
        <Field label={t.nameFa} value={team.name.fa} write={fa => put({ name: { ...team.name, fa } })} />
        <Field label={t.nameEn} value={team.name.en} write={en => put({ name: { ...team.name, en } })} />
        <Field label={t.id} dir="ltr" value={team.id} write={id => put({ id })} />
      </div>
      <Picks
        name={t.topics}
        none={t.everyTopic}
        all={topics.value.map(id => ({ id, name: id }))}
        picked={team.topics}
        pick={topics => put({ topics })}
      />
      <Picks
        name={t.languages}
        none={t.everyLanguage}
        all={languages}
        picked={team.languages}
        pick={languages => put({ languages: languages as Team['languages'] })}
      />
      <Picks
        name={t.members}
        none={t.everybody}
        all={people}
        picked={team.members}
        pick={members => put({ members })}
      />
      <div>
        <Button kind="quiet" press={remove}>
          {t.remove}
        </Button>
      </div>
    </fieldset>
  )
}

type Picking = {
  name: string
  none: string
  all: { id: string; name: string }[]
  picked: string[]
  pick: (picked: string[]) => void
}

/** Nothing picked means all of them, and says so. */
const Picks = ({ name, none, all, picked, pick }: Picking) => (
  <fieldset class="picks">
    <legend>{name}</legend>
    {all.map(one => (
      <label key={one.id} class="pick">
        <input
          type="checkbox"
          checked={picked.includes(one.id)}
          onChange={() => pick(picked.includes(one.id) ? picked.filter(id => id !== one.id) : [...picked, one.id])}
        />
        <bdi>{one.name}</bdi>
      </label>
    ))}
    {picked.length === 0 && <span class="hint">{none}</span>}
  </fieldset>
)
