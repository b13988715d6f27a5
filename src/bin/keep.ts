// Works out of the pages of the understanding what every start would have to, and keeps it beside the compiled program.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isKept, writeKept } from '../kept.js'

if (!isKept) {
  const folder = resolve(import.meta.dirname, '../understanding')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js'))
  for (const name of names.sort()) await import(join(folder, name))
  writeKept()
}
