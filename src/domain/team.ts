// Teams: who answers what, in which language. And how conversations reach agents: offered (push) or taken (pull).
import { z } from 'zod'
import type { Language } from './activity.js'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'small Latin letters, digits and hyphens, such as billing')
const name = z.string().trim().min(1).max(60)

export const Team = z.strictObject({
  id,
  name: z.strictObject({ fa: name, en: name }),
  /** Topics of the FAQ; none: every topic. */
  topics: z.array(z.string().min(1).max(40)).max(100),
  /** None: every language. */
  languages: z.array(z.enum(['fa', 'en'])).max(2),
  /** Ids of people; none: everybody. */
  members: z.array(z.string().min(1).max(200)).max(500),
  /** Name of the team's opening hours; absent: the business's own. */
  hours: z.string().max(60).optional(),
})
export type Team = z.infer<typeof Team>

export const RoutingSetting = z.strictObject({
  /** push: offered to the best free agent; pull: agents take. */
  mode: z.enum(['push', 'pull']),
  /** How long an offer stands before it goes on, seconds. */
  offerSeconds: z.number().int().min(5).max(600),
  /** Conversations that an agent has at once, an idle one counting less. */
  capacity: z.number().min(1).max(50),
  /** Whose capacity is another, by the person's id. */
  capacities: z.record(z.string().max(200), z.number().min(0).max(50)),
  /** everyone: agents read every conversation; own_teams: those of their teams, and those of none. */
  reading: z.enum(['everyone', 'own_teams']).default('everyone'),
  teams: z
    .array(Team)
    .max(50)
    .refine(teams => new Set(teams.map(team => team.id)).size === teams.length, 'two teams have the same id'),
})
export type RoutingSetting = z.infer<typeof RoutingSetting>

export const defaultRouting: RoutingSetting = {
  ...{ mode: 'pull', offerSeconds: 20, capacity: 4 },
  ...{ capacities: {}, reading: 'everyone', teams: [] },
}

type Matter = { topic?: string | undefined; language: Language }

/**
 * The team for a matter: one that is open now before one that is not, one that names topic and language before one that names
 * less; of equals the first in the list. Null: no team takes it, and everybody may.
 */
export function teamFor(teams: Team[], { topic, language }: Matter, isOpen: (team: Team) => boolean): Team | null {
  const fits = teams.filter(
    team =>
      (team.topics.length === 0 || (topic !== undefined && team.topics.includes(topic))) &&
      (team.languages.length === 0 || team.languages.includes(language)),
  )
  const named = (team: Team) =>
    (isOpen(team) ? 4 : 0) + (team.topics.length > 0 ? 2 : 0) + (team.languages.length > 0 ? 1 : 0)
  return fits.reduce<Team | null>((best, team) => (!best || named(team) > named(best) ? team : best), null)
}

export const isMember = (team: Team, personId: string): boolean =>
  team.members.length === 0 || team.members.includes(personId)
