// Imports go down, never up and never sideways between leaves; the clock, chance and the environment have one door each.
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** What each floor may import besides itself, the lowest first. `node:` modules are named one by one. */
const floors: Record<string, string[]> = {
  'src/domain': ['zod', 'micromark', 'micromark-extension-gfm'],
  'src/kept.ts': ['node:'],
  'src/understanding': ['src/kept.ts', 'src/domain'],
  dialogs: ['src/domain', 'src/understanding'],
  'src/ports.ts': ['src/domain', 'src/understanding', 'dialogs'],
  'src/desk': ['src/ports.ts', 'src/domain', 'src/understanding', 'dialogs', 'jose', 'node:crypto'],
  'src/engine': ['src/ports.ts', 'src/kept.ts', 'src/domain', 'src/understanding', 'node:'],
  'src/mail': ['src/ports.ts', 'src/domain', 'nodemailer'],
  'src/channels': ['src/desk', 'src/ports.ts', 'src/domain', 'botbuilder', 'zod', 'node:'],
  'src/models': ['src/ports.ts', 'src/domain', 'openai', 'zod', 'node:'],
  'src/stores': ['src/ports.ts', 'src/domain', 'libsql', 'ioredis', 'yaml', 'zod', 'node:'],
  'src/http': [
    ...['src/desk', 'src/ports.ts', 'src/domain', 'dialogs', 'src/understanding'],
    ...['express', 'helmet', 'ws', 'jose', 'zod', 'prom-client', 'rate-limiter-flexible', '@node-rs/argon2', 'node:'],
  ],
  'src/config.ts': ['zod', 'node:path'],
  'src/surfaces/shared': ['src/http/contract.ts', 'src/http/contract-', 'src/domain'],
  'src/surfaces': [
    'src/surfaces/shared',
    'src/http/contract.ts',
    'src/http/contract-',
    'src/domain',
    'preact',
    '@preact/signals',
    'vite',
    'node:',
    '@fontsource-variable',
  ],
  'src/demo': ['src/http/contract.ts', 'src/http/contract-', 'ws', 'node:'],
  'src/bin': ['src', 'dialogs', 'pino', 'vite', 'zod', 'node:'],
}
const browser = (file: string) => file.startsWith('src/surfaces')

const files = ['src', 'dialogs'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(file => join(folder, file))
    .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')),
)
const source = (file: string) => readFileSync(join(root, file), 'utf8')
/** ports-reading.ts is a part of ports.ts, as config-settings.ts is of config.ts. */
const whole = (path: string) => path.replace(/^(src\/(?:ports|config))-[a-z]+\.ts$/, '$1.ts')
const floorOf = (path: string) =>
  Object.keys(floors)
    .filter(floor => whole(path) === floor || path.startsWith(`${floor}/`))
    .sort((a, b) => b.length - a.length)[0]

function imports(file: string): string[] {
  const found = source(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\n[^'"]*?)??from ['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g,
  )
  return [...found].map(m => m[1] ?? m[2] ?? '').map(to => (to.startsWith('.') ? resolved(file, to) : to))
}
/** What is imported for its values: types leave no trace in the browser. */
const values = (file: string) =>
  [...source(file).matchAll(/(?:^|\n)import (?!type\b)[^'"]*?from ['"]([^'"]+)['"]/g)].map(m =>
    resolved(file, m[1] ?? ''),
  )

const resolved = (file: string, to: string) =>
  relative(root, resolve(root, dirname(file), to))
    .replace(/\?.*$/, '')
    .replace(/\.js$/, '.ts')

const allowed = (to: string, floor: string) =>
  floorOf(to) === floor ||
  (floors[floor] ?? []).some(ok => whole(to) === ok || to.startsWith(/[:-]$/.test(ok) ? ok : `${ok}/`))

describe('the house', () => {
  it.each(files)('%s imports only what its floor may', file => {
    const floor = floorOf(file)
    expect(floor, 'belongs to a floor').toBeDefined()
    expect(imports(file).filter(to => !allowed(to, floor ?? ''))).toEqual([])
  })

  it.each(files.filter(browser))('%s takes nothing but types from the server', file => {
    const servers = values(file).filter(to => to.startsWith('src/') && !to.startsWith('src/surfaces'))
    expect(servers).toEqual([])
  })

  it('names built-in modules by node:', () => {
    const bare = files.flatMap(file =>
      imports(file)
        .filter(to => builtinModules.includes(to))
        .map(to => `${file}: ${to}`),
    )
    expect(bare).toEqual([])
  })

  const doors: [string, RegExp, (file: string) => boolean][] = [
    ['process.env', /process\.env/, file => file === 'src/config.ts'],
    ['Date.now', /\bDate\.now\b/, file => file.startsWith('src/bin/') || browser(file)],
    ['new Date()', /new Date\(\s*\)/, file => file.startsWith('src/bin/') || browser(file)],
    [
      'chance',
      /Math\.random|randomUUID|randomBytes|getRandomValues/,
      file => file.startsWith('src/bin/') || browser(file),
    ],
  ]
  it.each(doors)('%s stands only where it may', (_name, pattern, may) => {
    expect(files.filter(file => !may(file) && pattern.test(source(file)))).toEqual([])
  })

  const owners: [string, RegExp][] = [
    ['ioredis', /^src\/stores\/redis/],
    ['libsql', /^src\/stores\/sqlite/],
    ['botbuilder', /^src\/channels\/bot-framework\.ts$/],
    ['openai', /^src\/models\//],
    ['nodemailer', /^src\/mail\//],
    ['express', /^src\/http\//],
    ['@node-rs/argon2', /^src\/http\/passwords\.ts$/],
    ['micromark', /^src\/domain\/markdown\.ts$/],
  ]
  it.each(owners)('%s has one owner', (library, owner) => {
    expect(files.filter(file => imports(file).includes(library) && !owner.test(file))).toEqual([])
  })
})
