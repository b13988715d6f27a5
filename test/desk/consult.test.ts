// The bot asks a model while it listens: in time it is heard, and nobody waits for it longer than was said.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Consult, searchAgain } from '../../src/desk/consult.js'
import { keepMeaning } from '../../src/desk/meaning.js'
import { receive } from '../../src/desk/receive.js'
import type { Activity } from '../../src/domain/activity.js'
import { ModelFault, type ModelReading, type TurnToRead } from '../../src/domain/model.js'
import type { LanguageModel } from '../../src/ports-reading.js'
import { staff } from '../conversations/play.js'
import { placeOf } from '../models/server.js'
import { publish } from '../publish.js'
import { aWorld, type World } from './world.js'

const side = (question: string, answer: string) => ({ question, variants: [], answer })
const common = { topic: 't', tags: [], checkedOn: '2026-11-01', person: false, status: 'published' }
const returns = { ...common, id: 'return-window', fa: side('تا چند روز می‌توانم کالا را پس بدهم؟', 'تا ۱۰ روز.') }
const courier = { ...common, id: 'courier', fa: side('پیک چه ساعتی می‌رسد؟', 'بین ۹ تا ۱۸.') }
const no = { degree: 'no', quote: '' } as const
const calm: ModelReading = {
  language: 'fa',
  wantsHuman: no,
  frustrated: no,
  complaint: no,
  sensitive: no,
  answers: null,
}

/** A model whose answers wait until they are let go. */
function aModel() {
  const asked: { turn: TurnToRead; give: (over?: Partial<ModelReading>) => void; fail: (why: ModelFault) => void }[] =
    []
  const embedded: string[][] = []
  const never = async () => {
    throw new ModelFault('off', 'not here')
  }
  const model: LanguageModel = {
    names: { chat: 'chat', embedding: 'embedding' },
    read: (turn, { signal }) =>
      new Promise((done, failed) => {
        asked.push({ turn, give: over => done({ ...calm, ...over }), fail: failed })
        signal.addEventListener('abort', () => failed(new ModelFault('timeout', 'too long')))
      }),
    embed: async (_model, texts) => {
      embedded.push(texts)
      return texts.map(text => Float32Array.from(placeOf(text)))
    },
    ...{ summarise: never, suggest: never, translate: never, variants: never, draft: never },
  }
  return { model, asked, embedded }
}

describe('a bot with a model', () => {
  let world: World
  let fake: ReturnType<typeof aModel>
  let consult: Consult
  let fellBack: string[]
  beforeEach(async () => {
    world = await aWorld()
    fake = aModel()
    fellBack = []
    consult = {
      model: fake.model,
      meaning: null,
      budgetMs: 2_500,
      staffMs: 1_000,
      fellBack: why => void fellBack.push(why),
      open: new Map(),
    }
    world.desk.consult = consult
    await staff(world, 1)
    for (const entry of [returns, courier]) await publish(world.desk, entry, 0, 'editor')
    await world.settled()
  })
  afterEach(() => world.close())

  let sent = 0
  const say = async (text: string) => {
    await receive(world.desk, { lineId: 'ana', customer: { id: 'ana' }, id: `m${sent++}`, text })
    await world.settled()
  }
  const pass = async (ms: number) => {
    world.clock.pass(ms)
    await world.settled()
  }
  const did = async () =>
    (await world.transcript('ana')).filter(a => a.type !== 'message' || a.from !== 'customer').map(short)
  const short = (a: Activity) =>
    a.type === 'message' && a.from === 'bot' ? `${a.spoken} ${a.source?.entryId ?? ''}`.trim() : a.type
  const UNSURE = 'این کالا رو کی باید پس بیارم خدمتتون'

  it('answers as soon as the model has chosen', async () => {
    await say(UNSURE)
    expect(await did()).toEqual([])
    expect(fake.asked[0]?.turn.offered.map(({ id }) => id)).toContain('return-window')
    fake.asked[0]?.give({ answers: 'return-window' })
    await world.settled()
    expect(await did()).toEqual(['answer return-window'])
    expect(fellBack).toEqual([])
  })

  it('waits no longer than its budget, and goes on as if there were no model', async () => {
    await say(UNSURE)
    await pass(2_499)
    expect(await did()).toEqual([])
    await pass(1)
    expect(await did()).toHaveLength(1)
    expect(fellBack).toEqual(['timeout'])
    fake.asked[0]?.give({ answers: 'courier' })
    await pass(10_000)
    expect(await did()).toHaveLength(1)
  })

  it('goes on at once when the model fails and there was nothing else to wait for', async () => {
    await say(UNSURE)
    await pass(1_300)
    fake.asked[0]?.fail(new ModelFault('failed', 'gone'))
    await world.settled()
    expect(await did()).toHaveLength(1)
    expect(fellBack).toEqual(['failed'])
  })

  it('fetches a person for whom only the model understands', async () => {
    await say('همسایه‌ام می‌گوید بسته دست اوست و پول می‌خواهد')
    fake.asked[0]?.give({ sensitive: { degree: 'clear', quote: 'پول می‌خواهد' } })
    await pass(2_500)
    expect(await did()).toContain('handoff.initiate')
  })

  it('brings a person at once, unasked, when they are asked for', async () => {
    await say('می‌خوام با اپراتور صحبت کنم')
    expect(fake.asked).toHaveLength(0)
    expect(await did()).toContain('handoff.initiate')
  })

  it('forgets what it asked when the customer writes on, and asks about all of it', async () => {
    await say(UNSURE)
    await say('یعنی اگه خوشم نیومد')
    expect(fake.asked).toHaveLength(2)
    expect(fake.asked[1]?.turn.utterance).toContain('\n')
    fake.asked[0]?.give({ answers: 'courier' })
    fake.asked[1]?.give({ answers: 'return-window' })
    await pass(2_500)
    expect(await did()).toEqual(['answer return-window'])
    expect(fellBack).toEqual([])
  })

  it('speaks after its patience although every message starts the model anew', async () => {
    for (let at = 0; at < 5; at++) {
      await say(`${UNSURE} ${at}`)
      await pass(800)
    }
    expect((await did()).length).toBeGreaterThan(0)
  })

  it('knows the meaning of every text, computes what changed, and keeps it over a restart', async () => {
    const { store, clock, log } = world.desk
    const meaning = keepMeaning({ store, clock, log, model: fake.model }, 'embedding')
    await meaning.settled()
    expect(fake.embedded.flat().sort()).toEqual([returns.fa.question, courier.fa.question].sort())
    const call = { customerId: null, signal: new AbortController().signal }
    const near = await meaning.of('پیک کی می‌رسد', call)
    expect(near!.nearness.get('courier')).toBeGreaterThan(near!.nearness.get('return-window')!)
    fake.embedded.length = 0
    await publish(world.desk, { ...courier, fa: { ...courier.fa, variants: ['ساعت پیک'] } }, 1, 'editor')
    await meaning.settled()
    expect(fake.embedded).toEqual([['ساعت پیک']])
    meaning.stop()

    fake.embedded.length = 0
    const again = keepMeaning({ store, clock, log, model: fake.model }, 'embedding')
    await again.settled()
    expect(fake.embedded).toEqual([])
    again.stop()
  })

  it('goes on with the old model’s vectors while the new one’s are made, and throws the old away then', async () => {
    const { store, clock, log } = world.desk
    const before = keepMeaning({ store, clock, log, model: fake.model }, 'old')
    await before.settled()
    before.stop()
    let letGo = () => {}
    const held = new Promise<void>(done => {
      letGo = done
    })
    const models: string[] = []
    const slow: LanguageModel = {
      ...fake.model,
      embed: async (name, texts, call) => {
        models.push(name)
        if (name === 'new') await held
        return fake.model.embed(name, texts, call)
      },
    }
    const meaning = keepMeaning({ store, clock, log, model: slow }, 'new')
    const call = { customerId: null, signal: new AbortController().signal }
    await world.settled()
    expect((await meaning.of('پیک', call))!.set.model).toBe('old')
    letGo()
    await meaning.settled()
    expect((await meaning.of('پیک', call))!.set.model).toBe('new')
    expect(new Set((await store.vectors.all()).map(({ model }) => model))).toEqual(new Set(['new']))
    meaning.stop()
  })
  it('hears the reading although the embedding model hangs', async () => {
    const { store, clock, log } = world.desk
    consult.meaning = keepMeaning({ store, clock, log, model: fake.model }, 'embedding')
    await consult.meaning.settled()
    const { embed } = fake.model
    fake.model.embed = (_name, _texts, { signal }) =>
      new Promise((_, failed) => signal.addEventListener('abort', () => failed(signal.reason)))
    await say(UNSURE)
    await pass(1_000)
    expect(fellBack).toEqual(['timeout'])
    fake.asked[0]?.give({ answers: 'return-window' })
    await world.settled()
    expect(await did()).toEqual(['answer return-window'])
    fake.model.embed = embed
    consult.meaning.stop()
  })

  it('means nothing that was retired, also while the embedding model is away', async () => {
    const { store, clock, log } = world.desk
    let away: 'yes' | 'no' = 'no'
    const held: LanguageModel = {
      ...fake.model,
      embed: (name, texts, call) => (away === 'yes' ? new Promise(() => {}) : fake.model.embed(name, texts, call)),
    }
    const meaning = keepMeaning({ store, clock, log, model: held }, 'embedding')
    await meaning.settled()
    const call = { customerId: null, signal: new AbortController().signal }
    await meaning.of('پیک', call)
    away = 'yes'
    await publish(
      world.desk,
      { ...returns, fa: { ...returns.fa, answer: 'تا ۱۴ روز.', variants: ['بازگشت'] } },
      1,
      'editor',
    )
    await publish(world.desk, { ...courier, status: 'retired' }, 1, 'editor')
    await world.settled()
    const { entries } = (await meaning.of('پیک', call))!.set
    expect(entries.map(({ entry }) => [entry.id, entry.fa?.answer])).toEqual([['return-window', 'تا ۱۴ روز.']])
    meaning.stop()
  })

  it('reads and searches once for a question to the model, and anew where the knowledge changed meanwhile', async () => {
    const { desk } = world
    const { match } = desk.matcher
    const searched: string[] = []
    desk.matcher = {
      ...desk.matcher,
      match: (utterance, before) => {
        searched.push(utterance)
        return match(utterance, before)
      },
    }
    await say(UNSURE)
    const once = searched.length
    fake.asked[0]?.give({ answers: 'return-window' })
    await world.settled()
    expect(await did()).toEqual(['answer return-window'])
    expect(searched.length).toBe(once)

    await say('پیک شما چه ساعتی دم در می‌آید')
    searchAgain(consult)
    const before = searched.length
    fake.asked[1]?.give({ answers: 'courier' })
    await world.settled()
    expect(searched.length).toBeGreaterThan(before)
    expect((await did()).at(-1)).toBe('answer courier')
  })
})
