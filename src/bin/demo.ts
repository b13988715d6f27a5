// Hamdel on a lively afternoon, in a throw-away folder: npm run demo. Ctrl-C ends it and leaves nothing behind.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadConfig } from '../config.js'
import { beginAfternoon, PASSWORD, YOU } from '../demo/afternoon.js'
import { openStage } from '../demo/stage.js'
import { clock, newId, newToken } from './outside.js'
import { fail, start } from './start.js'

const dataDir = mkdtempSync(join(tmpdir(), 'hamdel-demo-'))
const discard = () => rmSync(dataDir, { recursive: true, force: true })
process.once('exit', discard)

try {
  const identitySecret = newToken()
  const { port, host, publicUrl, ...rest } = loadConfig()
  const config = {
    ...rest,
    port,
    host,
    publicUrl,
    dataDir,
    filesDir: join(dataDir, 'files'),
    redis: null,
    identitySecret,
  }
  const running = await start({ ...config, logLevel: 'warn' }, () => {})
  const stage = openStage({
    origin: new URL(running.url).origin,
    identitySecret,
    now: clock.now,
    newId,
    wake: clock.wake,
  })
  const stop = (why: string) => {
    stage.stop()
    void running.stop(why).then(discard)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal))
  await beginAfternoon(stage, running.welcome ?? '')
  process.stdout.write(
    [
      '  A simulated afternoon has begun: three agents, and customers who write in Persian, English and Finglish.',
      '  Nothing of it is kept. Ctrl-C ends it.',
      '',
      `  Sign in with   ${YOU.email}   and the password   ${PASSWORD}`,
      `  the desk       ${running.url}desk/`,
      `  the lead       ${running.url}lead/`,
      `  the editor     ${running.url}editor/`,
      `  the shop       ${running.url}      be a customer yourself: your question waits for you at the desk`,
      '',
      '',
    ].join('\n'),
  )
} catch (error) {
  discard()
  fail(error)
}
