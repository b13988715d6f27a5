// What agents do with conversations, each at a desk of their own.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receive } from '../../src/desk/receive.js'
import { DeskError } from '../../src/domain/errors.js'
import type { Opened, Row } from '../../src/http/contract-lines.js'
import type { Store } from '../../src/ports.js'
import { until } from './client.js'
import { at, type Colleague, expectOk, type Office, openOffice, PERSON } from './office.js'

let office: Office
let sara: Colleague
let reza: Colleague
beforeAll(async () => {
  office = await openOffice()
  sara = await office.colleague('Sara', 'agent')
  reza = await office.colleague('Reza', 'agent')
})
afterAll(() => office.close())

const store = () => office.http.desk.store

/** A customer who waits for a person. */
const waiting = (lineId: string, ...before: string[]) => office.waiting(lineId, ...before)
const claim = async (agent: Colleague, lineId: string): Promise<Opened> =>
  expectOk(await agent.post(at(lineId, 'claim'))).body
const rows = async (agent: Colleague, view: string): Promise<Row[]> =>
  expectOk(await agent.get(`/api/desk/lines?view=${view}`)).body.rows
const say = (agent: Colleague, lineId: string, held: number | null, text: string, id = `message-of-${text.length}`) =>
  agent.post(at(lineId, 'messages'), { id, claim: held, text })
const spoken = async (lineId: string) =>
  (await store().activities(lineId)).flatMap(a => (a.type === 'message' && a.from === 'agent' ? [a.text] : []))

describe('the queue', () => {
  it('shows who waits, why, since when and until when', async () => {
    const lineId = await waiting('waits', 'سفارش ۱۲۳۴ نرسیده است')
    const row = (await rows(sara, 'queued')).find(row => row.lineId === lineId)
    expect(row).toMatchObject({ status: 'queued', reason: 'asked', language: 'fa', customer: { id: 'of-waits' } })
    expect(row?.firstWords).toBe('سفارش ۱۲۳۴ نرسیده است') // what it is about, not the wish for a person after it
    expect(row?.dueAt).toBeGreaterThan(row?.queuedAt ?? Number.POSITIVE_INFINITY)
    expect((await sara.get('/api/desk/lines')).body.queued).toBeGreaterThan(0)
  })

  it('says in one sentence why a conversation stands where it stands', async () => {
    const lineId = await waiting('explained', 'سفارش ۱۲۳۴ نرسیده است')
    const { row, whyHere } = expectOk(await sara.get(at(lineId))).body
    expect(row.rank).toBe(row.dueAt)
    expect(whyHere.en).toMatch(/^Reply due by \d\d:\d\d; in order of arrival\.$/)
    expect(whyHere.fa).toContain('به ترتیب آمدن')
    expect(expectOk(await sara.post(at(lineId, 'claim'))).body.whyHere).toBeUndefined()
  })

  it('shows the words that mattered, however much is said while waiting', async () => {
    const lineId = await waiting('talks-on')
    for (let i = 0; i < 30; i++) await office.customer(lineId, `هنوز این‌جا هستم ${i}`)
    const row = (await rows(sara, 'queued')).find(row => row.lineId === lineId)
    expect(row?.firstWords).toBe(PERSON)
  })

  it('shows the question, not the tap that accepted a colleague', async () => {
    const lineId = await office.customer('taps', 'قیمت بلیت هواپیما به استانبول')
    // Asked back or not, the way to a colleague is a tap or two on what the bot offers.
    const taps = ['هیچ‌کدام', 'بله، بپرسید']
    const offered = async () => {
      const last = (await store().activities(lineId)).findLast(a => a.type === 'message')
      return last?.from === 'bot' ? last.options?.find(option => taps.includes(option.title))?.text : undefined
    }
    const queued = async () => (await store().line(lineId))?.conversation?.status === 'queued'
    for (let tapped = 0; tapped < 2 && !(await queued()); tapped++) {
      await until(async () => Boolean(await offered()) || (await queued()))
      const tap = await offered()
      if (tap) await office.customer(lineId, tap)
    }
    await until(queued)
    const row = (await rows(sara, 'queued')).find(row => row.lineId === lineId)
    expect(row?.firstWords).toBe('قیمت بلیت هواپیما به استانبول')
  })

  it('shortens an endless message between letters, not within one', async () => {
    const lineId = await office.customer('endless', '👨‍👩‍👧‍👦'.repeat(60))
    const row = (await rows(sara, 'bot')).find(row => row.lineId === lineId)
    expect(row?.firstWords.length).toBeLessThanOrEqual(120)
    expect(row?.firstWords).toMatch(/^(👨‍👩‍👧‍👦)+…$/u)
  })

  it('knows its views and no others', async () => {
    const unknown = await sara.get('/api/desk/lines?view=everything')
    expect(unknown).toMatchObject({ status: 400, body: { error: { message: expect.stringMatching(/^view: /) } } })
    expect((await sara.get(at('no-such-line'))).status).toBe(404)
    expect((await sara.post(at('no-such-line', 'claim'))).status).toBe(404)
  })
})

describe('a conversation', () => {
  it('opens with all that was said, and answers as the customer saw them', async () => {
    await office.customer('reads', 'مهلت مرجوعی چقدر است؟')
    await until(async () => (await store().activities('reads')).some(a => a.type === 'message' && a.from === 'bot'))
    await waiting('reads')
    const opened: Opened = expectOk(await sara.get(at('reads'))).body
    expect(opened.claim).toBeNull()
    expect(opened.activities.map(({ seq }) => seq)).toEqual(opened.activities.map((_, i) => i + 1))
    const answer = opened.activities.find(({ source }) => source)
    expect(answer?.html).toContain('<strong>۱۰ روز</strong>')
    expect(answer?.source).toMatchObject({ entryId: 'return-window', revision: 1 })
    expect(opened.activities.find(({ type }) => type === 'handoff.initiate')).toMatchObject({ reason: 'asked' })
  })

  it('is claimed by one of two agents; the other reads who has it', async () => {
    const lineId = await waiting('wanted')
    const both = await Promise.all([sara.post(at(lineId, 'claim')), reza.post(at(lineId, 'claim'))])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const [winner, name] = both[0]?.status === 200 ? [sara, 'Sara'] : [reza, 'Reza']
    const refused = both.find(({ status }) => status === 409)
    expect(refused?.body.error).toEqual({ code: 'conflict', message: `${name} has this conversation already.` })
    expect((await rows(winner, 'mine')).map(row => row.lineId)).toContain(lineId)
    expect((await rows(winner === sara ? reza : sara, 'mine')).map(row => row.lineId)).not.toContain(lineId)
  })

  it('claimed twice by the same agent stays theirs', async () => {
    const lineId = await waiting('again')
    expect((await claim(sara, lineId)).claim).toBe((await claim(sara, lineId)).claim)
  })

  it('is stepped into while the bot still has it', async () => {
    const lineId = await office.customer('with-the-bot', 'یک سؤال دارم دربارهٔ')
    const { row, claim: held } = await claim(sara, lineId)
    expect(row).toMatchObject({ status: 'assigned', agent: { name: 'Sara' } })
    expect(held).toBeGreaterThan(0)
  })

  it('hears the agent, once, however often the desk sends it', async () => {
    const lineId = await waiting('answered')
    const { claim: held } = await claim(sara, lineId)
    const first = await say(sara, lineId, held, 'سلام، سارا هستم.')
    const again = await say(sara, lineId, held, 'سلام، سارا هستم.')
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.body).toEqual(first.body)
    expect(await spoken(lineId)).toEqual(['سلام، سارا هستم.'])
    const row = (await rows(sara, 'mine')).find(row => row.lineId === lineId)
    expect(row?.dueAt).toBeUndefined()
    expect(row?.owedSince).toBeUndefined()
    await office.customer(lineId, 'ممنون')
    expect((await rows(sara, 'mine')).find(row => row.lineId === lineId)?.owedSince).toBeGreaterThan(0)
  })

  it('hears nothing from an agent whose claim is stale', async () => {
    const lineId = await waiting('moved-on')
    const { claim: old } = await claim(sara, lineId)
    expectOk(await sara.post(at(lineId, 'release'), { claim: old }))
    const { claim: fresh } = await claim(reza, lineId)
    const refused = await say(sara, lineId, old, 'من هنوز این‌جا هستم')
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } })
    expect((await say(sara, lineId, fresh, 'با نشان همکارم')).status).toBe(409)
    for (const how of ['resolve', 'release'])
      expect((await sara.post(at(lineId, how), { claim: old })).status).toBe(409)
    expect(await spoken(lineId)).toEqual([])
    expectOk(await say(reza, lineId, fresh, 'من پیگیری می‌کنم'))
    expect(await spoken(lineId)).toEqual(['من پیگیری می‌کنم'])
  })

  it('takes no message that is empty, endless or of the wrong shape, and says which field', async () => {
    const lineId = await waiting('strict')
    const { claim: held } = await claim(sara, lineId)
    const wrong: [body: unknown, field: RegExp][] = [
      [{ id: 'message-1', claim: held, text: '   ' }, /^text: /],
      [{ id: 'message-1', claim: held, text: 'x'.repeat(20_001) }, /^text: /],
      [{ id: 'x', claim: held, text: 'سلام' }, /^id: /],
      [{ id: 'message-1', claim: `${held}`, text: 'سلام' }, /^claim: /],
      [{ id: 'message-1', claim: held, text: 'سلام', agent: 'Reza' }, /agent/],
    ]
    for (const [body, field] of wrong) {
      const answer = await sara.post(at(lineId, 'messages'), body)
      expect(answer.status).toBe(400)
      expect(answer.body.error.message).toMatch(field)
    }
    expect((await sara.ask('POST', at(lineId, 'messages'), '{"id":')).status).toBe(400)
    expect((await say(sara, lineId, held, '\u202e\u202c')).status).toBe(400)
    expect(await spoken(lineId)).toEqual([])
  })

  it('is resolved by its agent, and shows what the customer thought of it', async () => {
    const lineId = await waiting('settled')
    const { claim: held } = await claim(sara, lineId)
    expect((await sara.post(at(lineId, 'resolve'), { claim: held })).status).toBe(204)
    const row = (await rows(sara, 'resolved')).find(row => row.lineId === lineId)
    expect(row).toMatchObject({ status: 'resolved', agent: { name: 'Sara' }, reason: 'asked' })
    await office.customer(lineId, 'یک سؤال دیگر')
    const opened: Opened = expectOk(await sara.get(at(lineId))).body
    expect(opened.earlier).toMatchObject([{ number: 1, reason: 'asked' }])
  })

  it('given back keeps its place in the queue', async () => {
    const [early, late] = [await waiting('early'), await waiting('late')]
    const { claim: held } = await claim(sara, early)
    expectOk(await sara.post(at(early, 'release'), { claim: held }))
    const order = (await rows(reza, 'queued')).map(row => row.lineId)
    expect(order.indexOf(early)).toBeLessThan(order.indexOf(late))
  })
})

describe('a file that the customer sent', () => {
  const bytes = Buffer.from('<script>alert(1)</script>')
  beforeAll(async () => {
    await office.http.desk.files.put('file-1', bytes)
    const attachments = [{ id: 'file-1', name: 'رسید.html', contentType: 'text/html', bytes: bytes.length }]
    const said = { lineId: 'sends-file', customer: { id: 'of-sends-file' }, id: 'with-file', text: '', attachments }
    await receive(office.http.desk, said)
  })

  it('is saved by the agent’s browser, never shown in our pages', async () => {
    const opened: Opened = expectOk(await sara.get(at('sends-file'))).body
    const url = opened.activities[0]?.attachments?.[0]?.url
    const answer = await sara.get(url ?? '')
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual(bytes)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''%D8%B1/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  })

  it('is found on its own line only', async () => {
    await office.customer('other-line', 'سلام')
    expect((await sara.get(at('other-line', 'attachments/file-1'))).status).toBe(404)
    expect((await sara.get(at('sends-file', 'attachments/..%2F..%2Fhamdel.db'))).status).toBe(404)
  })
})

describe('a conversation whose words the disk has changed', () => {
  it('stands in the queue without them, and hides no other', async () => {
    let damaged = false
    const refused = () => Promise.reject(new DeskError('unavailable', 'The database is damaged', { cause: 'damage' }))
    const wrap = (store: Store) => {
      const activities: Store['activities'] = (id, ...which) =>
        damaged && id === 'torn' ? refused() : store.activities(id, ...which)
      return new Proxy(store, { get: (real, key) => (key === 'activities' ? activities : Reflect.get(real, key)) })
    }
    const own = await openOffice({}, { wrap })
    try {
      const agent = await own.colleague('Sara', 'agent')
      await own.waiting('torn', 'سفارشم نرسید')
      await own.waiting('whole', 'پولم برنگشت')
      damaged = true
      const found = expectOk(await agent.get('/api/desk/lines?view=queued')).body.rows
      expect(found.map(({ lineId, firstWords }: Row) => [lineId, firstWords])).toEqual([
        ['torn', ''],
        ['whole', 'پولم برنگشت'],
      ])
    } finally {
      await own.close()
    }
  })
})
