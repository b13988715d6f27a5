// Builds the browser code into dist/surfaces, only when it is older than its sources.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../../..')
const sources = ['src/surfaces', 'src/domain', 'src/bin/build.ts', 'package-lock.json']
const configs = ['widget', 'widget/files', '.'].map(room => `src/surfaces/${room}/vite.config.ts`)
const out = join(root, 'dist/surfaces')
const stamp = join(out, '.built')

const filesOf = (path: string): string[] => {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  if (statSync(whole).isFile()) return [path]
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesOf)) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Beside each script and style itself, as small as it gets: the server packs nothing while it runs. */
function pack(): void {
  for (const file of filesOf('dist/surfaces').filter(name => /\.(js|css)$/.test(name))) {
    const [path, bytes] = [join(root, file), readFileSync(join(root, file))]
    writeFileSync(`${path}.br`, brotliCompressSync(bytes))
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

const now = fingerprint()
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
  console.log('The browser code is up to date.')
} else {
  rmSync(out, { recursive: true, force: true })
  for (const configFile of configs) await build({ configFile: join(root, configFile), logLevel: 'warn' })
  mkdirSync(out, { recursive: true })
  pack()
  writeFileSync(stamp, now)
  console.log('The browser code is built.')
}
