// Whose matter it is: by topic and language, and by who is there now.
import { expect, it } from 'vitest'
import { type Team, teamFor } from '../../src/domain/team.js'

const team = (id: string, topics: string[], languages: Team['languages'] = []): Team => ({
  ...{ id, name: { fa: id, en: id }, topics, languages, members: [] },
})
const MONEY = team('money', ['payment'])
const ENGLISH = team('english', [], ['en'])
const ALL = team('all', [])
const TEAMS = [ALL, ENGLISH, MONEY]
const open = () => true

it.each([
  ['payment', 'fa', 'money'],
  ['payment', 'en', 'money'],
  ['delivery', 'en', 'english'],
  [undefined, 'fa', 'all'],
] as const)('%s in %s is for the team %s', (topic, language, id) => {
  expect(teamFor(TEAMS, { topic, language }, open)?.id).toBe(id)
})

it('goes to a team that is open now before one that knows more of it and is closed', () => {
  const matter = { topic: 'payment', language: 'en' } as const
  expect(teamFor(TEAMS, matter, ({ id }) => id !== 'money')?.id).toBe('english')
  expect(teamFor(TEAMS, matter, ({ id }) => id === 'all')?.id).toBe('all')
})

it('stays with the team that knows most of it where all are closed', () => {
  expect(teamFor(TEAMS, { topic: 'payment', language: 'fa' }, () => false)?.id).toBe('money')
  expect(teamFor([MONEY], { topic: 'delivery', language: 'fa' }, open)).toBeNull()
})
