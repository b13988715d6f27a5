// What the operator and the lead learn of a language model: at the start, while it fails, and when it is back.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { registrationBy } from '../../src/channels/registration.js'
import { SUPERSEDED } from '../../src/domain/model.js'
import { openModel } from '../../src/models/open-model.js'
import type { Log } from '../../src/ports.js'
import { CHAT, call, EMBEDDING, limits, modelAt, placeAt, someRecords } from './place.js'
import { type Fault, type ModelServer, startModelServer } from './server.js'

const turn = { utterance: 'my secret-words', earlier: [], lastReply: '', offered: [] }

describe('whoever runs the program', () => {
  let server: ModelServer
  let said: string[]
  let log: Log
  beforeAll(async () => {
    server = await startModelServer()
  })
  afterAll(() => server.close())
  beforeEach(() => {
    server.always('well')
    server.has([])
    said = []
    const hear = (facts: object, message: string) => void said.push(`${message} ${JSON.stringify(facts)}`)
    log = { info: hear, warn: hear, error: hear }
  })

  it.each<[Fault | 'well', string[], string, RegExp]>([
    ['error 401', [], 'key', /OPENAI_API_KEY/],
    ['error 400', [], 'stranger', /ends in \/v1/],
    ['a page', [], 'stranger', /ends in \/v1/],
    ['error 500', [], 'failing', /with an error/],
    ['cut', [], 'unreachable', /Nobody answers/],
    ['well', ['another', 'some-more'], 'names', /OPENAI_CHAT_MODEL.*another/],
  ])('reads at once what to mend: %s', async (fault, names, finding, sentence) => {
    server.always(fault)
    server.has(names)
    const { look, standing } = modelAt(server, {}, log)
    await look()
    expect(standing().found?.finding).toBe(finding)
    expect(said).toEqual([expect.stringMatching(sentence)])
  })

  it.each([[[]], [[CHAT, EMBEDDING]], [[`${CHAT}:latest`, EMBEDDING, 'others']]])(
    'reads nothing where all is well: %j',
    async names => {
      server.has(names)
      const { look, standing } = modelAt(server, {}, log)
      await look()
      expect(standing()).toMatchObject({ found: { finding: 'well' }, state: 'unasked', chat: CHAT, mask: 'on' })
      expect(said).toEqual([])
    },
  )

  it('hears once that it is left alone, once that it answers again, and never what customers wrote', async () => {
    let now = 1_000_000
    const clock = { now: () => now, wake: () => () => {} }
    const around = { store: { spent: someRecords<never>() }, clock, log, called: () => {} }
    const { model, standing } = openModel(placeAt(server), around)
    const asks = async (times: number) => {
      for (let time = 0; time < times; time++) await model.read(turn, call()).catch(() => {})
    }
    server.always('garbage')
    await asks(2)
    expect(standing()).toMatchObject({ state: 'trouble', failed: 2, trouble: { why: 'shape' } })
    await asks(6)
    expect(standing()).toMatchObject({ state: 'left_alone', failed: 5 })
    now += 5_001
    server.always('well')
    await asks(2)
    expect(standing()).toMatchObject({ state: 'well', answered: 2 })
    expect(said).toEqual([expect.stringContaining('left alone'), expect.stringContaining('answers again')])
    expect(said.join()).not.toContain('secret-words')
  })

  it('sees that the day is used up', async () => {
    const { model, standing } = modelAt(server, { limits: { ...limits, tokensADay: 50 } })
    await model.read(turn, call())
    expect(standing()).toMatchObject({ state: 'spent', tokens: { today: 100, aDay: 50 } })
  })

  it('counts no failure where a call is called off because the customer wrote on', async () => {
    server.takes(50)
    const { model, called, standing } = modelAt(server)
    const stop = new AbortController()
    const asked = model.read(turn, { customerId: 'ana', signal: stop.signal })
    stop.abort(SUPERSEDED)
    await expect(asked).rejects.toThrow()
    server.takes(0)
    expect(called.map(({ outcome }) => outcome)).toEqual(['superseded'])
    expect(standing()).toMatchObject({ state: 'unasked', failed: 0 })
  })

  it('is told by Microsoft’s own number that the bot’s registration is wrong, and not where only the way is cut', async () => {
    const wrong = Object.assign(new Error('invalid_client'), { errorMessage: 'AADSTS7000215: Invalid client secret.' })
    const refusing = async () => {
      throw Object.assign(new Error('no token'), { cause: wrong })
    }
    expect(await registrationBy(refusing)).toEqual({ finding: 'refused', why: 'AADSTS7000215' })
    const cut = async () => {
      throw new Error('getaddrinfo ENOTFOUND login.microsoftonline.com')
    }
    expect(await registrationBy(cut)).toEqual({ finding: 'unreachable', why: '' })
    expect(await registrationBy(async () => 'Bearer x')).toEqual({ finding: 'well', why: '' })
  })
})
