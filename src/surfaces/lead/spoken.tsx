// In which languages each colleague answers.
import type { PersonRow } from '../../http/contract-people.js'
import { call } from '../console/api.js'
import { tell } from '../console/toasts.js'
import { Tongues } from '../console/tongues.js'
import { trouble } from '../console/trouble.js'
import { agents, learn } from './agents.js'
import { words as teamWords } from './team-words.js'

/** Of the people themselves, not of this page: it holds at once. */
export function Spoken() {
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
