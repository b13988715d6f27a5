// Benches and trials are programs of their own; this runs the one that is named.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Runs `folder/NAME.js` with the rest of the command line and ends with its exit code; without a known name lists them. */
export function runNamed(folder: string, command: string, known: Record<string, string>): void {
  const [name = '', ...rest] = process.argv.slice(2)
  if (!Object.hasOwn(known, name)) {
    const list = Object.entries(known).map(([id, what]) => `  npm run ${command} -- ${id.padEnd(14)} ${what}`)
    process.stderr.write(`Which one?\n${list.join('\n')}\n`)
    process.exitCode = 2
    return
  }
  const ended = spawnSync(process.execPath, [join(folder, `${name}.js`), ...rest], { stdio: 'inherit' })
  process.exitCode = ended.status ?? 1
}
