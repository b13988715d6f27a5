// Starts Hamdel and stops it: opens the store, seeds the knowledge, serves, and lets go in the right order.
import { join } from 'node:path'
import { type Config, loadConfig } from '../config.js'
import { seedCanned } from '../desk/canned.js'
import { keepDelivering } from '../desk/deliver.js'
import type { Desk } from '../desk/desk.js'
import { keepForgetting } from '../desk/forgetting.js'
import { allDone } from '../desk/in-turn.js'
import { seed } from '../desk/knowledge.js'
import { firstAdminInvitation } from '../desk/people.js'
import type { Post } from '../desk/post.js'
import { keepRetention } from '../desk/retention.js'
import { keepSchedule } from '../desk/schedule.js'
import { defaultSettings, keepSettings } from '../desk/settings.js'
import { keepSweeping, mend } from '../desk/sweep.js'
import { holidaysAre } from '../domain/calendar.js'
import { DeskError } from '../domain/errors.js'
import { startExaminer } from '../engine/examiner.js'
import { startMatcher } from '../engine/matcher.js'
import { createApp } from '../http/app.js'
import { openMetrics } from '../http/metrics.js'
import type { MailServer } from '../mail/smtp.js'
import type { Log } from '../ports.js'
import type { Outside } from '../ports-outside.js'
import { serveControl } from '../stores/data-folder.js'
import { readFaqFolder } from '../stores/faq-folder.js'
import { faqFiles } from '../stores/faq-text.js'
import { openFilesFolder } from '../stores/files-folder.js'
import { controlHandlers } from './control.js'
import { closed, doors, listen, mustBeFree } from './doors.js'
import { openStore } from './open-store.js'
import { clock, newId, newToken, openLog } from './outside.js'
import { type Channels, withChannels } from './with-channels.js'
import { withModel } from './with-model.js'

const SWEEP_EVERY_MS = 500
const STOP_WITHIN_MS = 9_000
const TURNS_END_WITHIN_MS = 2_000 // a website that is told something may take longer; it is told again after the start
/** Then it serves with what it knows, and learns on. */
const LEARNT_WITHIN_MS = 60_000

/** `welcome`: the first admin's one-time link; null when somebody works here already. */
export type Running = { url: string; welcome: string | null; stop: (why: string) => Promise<void> }

/** Resolves when customers can be served. Throws with a sentence for the operator when it cannot start. */
export async function start(config: Config = loadConfig(), print = toTerminal): Promise<Running> {
  const log = openLog(config.logLevel)
  for (const remark of config.remarks) log.warn({}, remark)
  await mustBeFree(config)
  const metrics = openMetrics()
  const store = metrics.counted(await openStore(config, log))
  const file = join(config.dataDir, 'learnt.bin')
  const matcher = await startMatcher(store, log, { file })
  const examiner = startExaminer({ file })
  // What was arranged by the old numbers (a look at an agent after the grace time) is arranged anew.
  const rearrange = () => void mend(desk).catch(err => log.warn({ err }, 'What the change of settings asks for waits.'))
  const settings = await keepSettings({ store, clock, log }, defaultSettings(config.timeZone), rearrange)
  const asked = config.model && withModel(config.model, { store, clock, log, metrics: metrics.model })
  const channels = await withChannels(config, { clock, log })
  const desk: Desk = {
    ...{ store, matcher, examiner, clock, newId, log },
    ...(asked && { consult: asked.consult }),
    followers: channels.followers,
    files: openFilesFolder(config.filesDir),
    get settings() {
      return settings.now
    },
    get policy() {
      return settings.now.policy
    },
    timeZone: config.timeZone,
    typing: new Map(),
    ...(config.mail && { post: await postOf(config, config.mail) }),
  }
  await fill(desk, config.faqDir)
  await matcher.caughtUp(LEARNT_WITHIN_MS)
  const key = await store.secret('tokens', newToken())
  const unhear = store.watch(news => {
    if (news.type !== 'entries') return
    // A Redis that came back empty gets the knowledge and our signing key again: customers' tokens stay good.
    fill(desk, config.faqDir).catch(err => log.error({ err }, 'The empty store could not be filled.'))
    store.secret('tokens', key).catch(err => log.error({ err }, 'The signing key could not be kept.'))
  })
  const server = doors()
  const url = await listen(server, config)
  const publicUrl = config.port === 0 ? new URL(url) : config.publicUrl
  const signingKey = Buffer.from(key, 'base64url')
  const outside = outsideOf(asked, channels)
  const messages = channels.door?.(desk, signingKey, publicUrl)
  const served = createApp({
    ...config,
    desk,
    publicUrl,
    signingKey,
    newToken,
    metrics,
    faqFiles,
    outside,
    ...(messages && { messages }),
  })
  server.on('request', served.app)
  server.on('upgrade', (request, socket, head) => void served.upgrade(request, socket, head))
  const rest = keepGoing(desk, config)
  const control = config.redis ? null : await serveControl(config.dataDir, controlHandlers(desk), log)
  log.info({ durability: store.durability }, 'What an acknowledgement is worth')
  warnOfHolidays(desk)
  void outside.look()
  const welcome = await greet(desk, publicUrl, print)

  let stopping: Promise<void> | null = null
  const stop = (why: string) => {
    stopping ??= letGo(log, why, async () => {
      rest()
      settings.stop()
      unhear()
      const empty = closed(server)
      served.close()
      await empty
      await control?.close()
      asked?.stop()
      await Promise.race([allDone(store), passed(TURNS_END_WITHIN_MS)]) // a bot that is about to speak says it
      matcher.stop()
      await examiner.close()
      await store.close()
    })
    return stopping
  }
  return { url, welcome, stop }
}

/** What goes on by itself while the program runs, until the returned function is called. */
function keepGoing(desk: Desk, { keepDays }: Config): () => void {
  const stops = [
    keepDelivering(desk),
    keepSweeping(desk, SWEEP_EVERY_MS),
    keepSchedule(desk),
    keepForgetting(desk),
    ...(keepDays === null ? [] : [keepRetention(desk, keepDays)]),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function outsideOf(asked: ReturnType<typeof withModel> | null, channels: Channels): Outside {
  const since = clock.now()
  return {
    now: () => ({ since, model: asked?.standing() ?? null, ...channels.standing() }),
    look: async () => void (await Promise.all([asked?.look(), channels.look()])),
  }
}

/** The lead sees it on their page; whoever only reads the log should know as well. */
function warnOfHolidays({ settings: { hours }, clock, log }: Desk): void {
  const state = holidaysAre(hours, clock.now())
  if (hours.open === 'always' || hours.holidays.length === 0 || state === 'sure') return
  log.warn({ until: hours.warnsAfter, state }, 'The table of holidays ends: check it, and set how far it is sure.')
}

async function postOf({ businessName, siteOrigins, publicUrl }: Config, server: MailServer): Promise<Post> {
  const { smtpMail } = await import('../mail/smtp.js')
  return { mail: smtpMail(server), businessName, site: () => siteOrigins[0] ?? publicUrl.href }
}

/** Fills an empty store from the FAQ folder. */
async function fill(desk: Desk, faqDir: string): Promise<void> {
  const seeded = await seed(desk, () => readFaqFolder(faqDir))
  const samples = await seedCanned(desk)
  if (samples > 0) desk.log.info({ samples }, 'Nobody had canned replies yet: there are some to begin with.')
  if (seeded > 0) desk.log.info({ entries: seeded }, 'The knowledge was empty: it was filled from the FAQ folder.')
}

/** Prints where everything is. The one-time link goes to the terminal only, never to the log: it opens the door. */
async function greet(desk: Desk, publicUrl: URL, print: (text: string) => void): Promise<string | null> {
  const token = await firstAdminInvitation({ ...desk, newToken })
  const welcome = token && `${publicUrl.href}desk/#welcome=${token}`
  const lines = [
    '',
    `  Hamdel is ready at ${publicUrl.href}`,
    `  The sample shop:  ${publicUrl.href}      desk: ${publicUrl.href}desk/      editor: ${publicUrl.href}editor/      lead: ${publicUrl.href}lead/`,
    ...(token ? ['', '  Nobody works here yet. Open this link once to become the first admin (valid for a day):'] : []),
    ...(welcome ? [`  ${welcome}`] : []),
    '',
  ]
  print(`${lines.join('\n')}\n`)
  return welcome
}

const toTerminal = (text: string): void => void process.stdout.write(text)

const passed = (ms: number) => new Promise<void>(done => void clock.wake(clock.now() + ms, done))

async function letGo(log: Log, why: string, work: () => Promise<void>): Promise<void> {
  log.info({ why }, 'Stopping: no new work, what is begun is finished.')
  const late = setTimeout(() => {
    log.warn({}, 'Some connections did not end in time; stopping all the same. Nothing acknowledged is lost.')
    process.exit(0)
  }, STOP_WITHIN_MS)
  late.unref()
  await work()
  clearTimeout(late)
}

/** Says why it cannot start, in one sentence where it is one of ours, and ends the process with 1. */
export function fail(error: unknown): void {
  const ours = error instanceof DeskError || (error instanceof Error && error.message.startsWith('Hamdel cannot start'))
  process.stderr.write(`${ours ? (error as Error).message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
}
