// The Lua scripts: one a write, each all or nothing and safe to be sent twice.
import { existsSync, readFileSync } from 'node:fs'

/** How many keys each takes is fixed: on a cluster the first key finds the node. */
const SCRIPTS = {
  lineCommit: { file: 'line-commit.lua', numberOfKeys: 13 },
  lineForget: { file: 'line-forget.lua', numberOfKeys: 12 },
  recordPut: { file: 'record-put.lua', numberOfKeys: 3 },
  recordRemove: { file: 'record-remove.lua', numberOfKeys: 3 },
  entriesPublish: { file: 'entries-publish.lua', numberOfKeys: 4 },
  epochRenew: { file: 'epoch-renew.lua', numberOfKeys: 1 },
} as const

export type ScriptName = keyof typeof SCRIPTS

export function scripts(): Record<string, { lua: string; numberOfKeys: number }> {
  const announce = read('announce.lua')
  const loaded = Object.entries(SCRIPTS).map(([name, { file, numberOfKeys }]) => {
    return [name, { lua: `${announce}\n${read(file)}`, numberOfKeys }] as const
  })
  return Object.fromEntries(loaded)
}

/** Beside the compiled file where the build has copied them there, else in the source tree. */
function read(file: string): string {
  const beside = new URL(file, import.meta.url)
  return readFileSync(
    existsSync(beside) ? beside : new URL(`../../../../src/stores/redis/${file}`, import.meta.url),
    'utf8',
  )
}
