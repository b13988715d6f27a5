// One team: its names, what it answers, in which languages, and who is in it.
import type { Settings } from '../../domain/settings.js'
import { Button } from '../console/button.js'
import { Field } from '../console/field.js'
import { number } from '../console/format.js'
import { topicName } from '../console/topic-names.js'
import { words as common } from '../console/words.js'
import { agents, topics } from './agents.js'
import { words as teamWords } from './team-words.js'

type Team = Settings['routing']['teams'][number]

export function fresh(teams: Team[]): Team {
  const n = teams.length + 1
  return { id: `team-${n}`, name: { fa: `گروه ${number(n)}`, en: `Team ${n}` }, topics: [], languages: [], members: [] }
}

type Edited = { team: Team; put: (change: Partial<Team>) => void; remove: () => void }

export function OneTeam({ team, put, remove }: Edited) {
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
        all={topics.value.map(id => ({ id, name: topicName(id) }))}
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
