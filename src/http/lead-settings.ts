// The settings and their trail, over HTTP.
import { z } from 'zod'
import { changeSettings, defaultSettings, restoreSettings, section, sectionNames } from '../desk/settings.js'
import { type Change, differences } from '../domain/audit.js'
import { DeskError } from '../domain/errors.js'
import type { Person } from '../domain/person.js'
import { isSection, type SectionName, Settings } from '../domain/settings.js'
import type { Http } from './context.js'
import {
  type AuditRow,
  type AuditShown,
  ChangeSettings,
  RestoreSettings,
  type SectionShown,
  type SettingsShown,
} from './contract-lead.js'
import { shaped } from './failures.js'
import { type Asked, LEADS, param, type StaffRouter } from './session-routes.js'

const MOST_CHANGES = 50
const Page = z.object({
  before: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_CHANGES).default(20),
})

export function settingsRoutes(http: Http, { get, put, post }: StaffRouter): void {
  const { desk } = http
  get('/settings', LEADS, async (): Promise<SettingsShown> => {
    const all = await Promise.all(sectionNames.map(async name => [name, await shown(http, name)] as const))
    return { sections: Object.fromEntries(all) }
  })
  put('/settings/:name', LEADS, async asked => {
    const name = nameIn(asked)
    const { expectedRevision: expected, value, reason } = shaped(ChangeSettings, asked.request.body)
    await changeSettings(desk, { name, value, expected, reason, by: whoIs(asked.person) })
    return shown(http, name)
  })
  post('/settings/:name/restore', LEADS, async asked => {
    const name = nameIn(asked)
    const { expectedRevision: expected, change: changeId, to, reason } = shaped(RestoreSettings, asked.request.body)
    await restoreSettings(desk, { name, changeId, to, expected, reason, by: whoIs(asked.person) })
    return shown(http, name)
  })
  get('/audit', LEADS, async ({ request }): Promise<AuditShown> => {
    const { before, limit } = shaped(Page, request.query)
    return { changes: (await desk.store.audit.newest(limit, before)).map(rowOf) }
  })
}

function nameIn(asked: Asked): SectionName {
  const name = param(asked, 'name')
  if (!isSection(name)) throw new DeskError('not_found', 'There is no such section of the settings.')
  return name
}

const whoIs = ({ id, name }: Person) => ({ id, name })

async function shown({ desk }: Http, name: SectionName): Promise<SectionShown> {
  const { value, revision, change } = await section(desk, name)
  const schema = z.toJSONSchema(Settings.shape[name], { io: 'output', unrepresentable: 'any' })
  return { name, value, default: defaultSettings()[name], schema, revision, changed: change && told(change) }
}

const told = ({ at, by, reason }: Change) => ({ at, by: by.name, reason })

const rowOf = ({ id, at, by, what, reason, before, after }: Change): AuditRow => ({
  ...{ id, at, by, what, reason },
  differences: differences(before, after),
})
