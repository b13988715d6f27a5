// What an agent sends has an id of the desk's own: sent again, it happens once.
import type { Agent } from '../domain/activity.js'

export const ownId = ({ id }: Agent, sent: string): string => `a:${id}:${sent}`

/** Of what the desk may leave unnamed: then every time is another time. */
export const ownOr = (agent: Agent, sent: string | undefined, newId: () => string): string =>
  sent === undefined ? `s:${newId()}` : ownId(agent, sent)
