// What an agent sends has an id of the desk's own: sent again, it happens once.
import type { Agent } from '../domain/activity.js'

export const ownId = ({ id }: Agent, sent: string): string => `a:${id}:${sent}`
