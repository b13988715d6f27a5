// The store is gone for a while: nothing is acknowledged that was not kept, and clients go on asking.
import { describe, expect, it } from 'vitest'
import { DeskError } from '../../src/domain/errors.js'
import type { Store } from '../../src/ports.js'
import { ask, listen, until, widget } from './client.js'
import { startServer } from './server.js'

const AWAY = new Error('connect ECONNREFUSED 10.0.0.5:6379')

/** A store that can be unplugged. */
function pluggable() {
  let out: string[] | 'all' | 'nothing' = 'nothing'
  const wrap = (store: Store): Store =>
    new Proxy(store, {
      get(target, name) {
        const member = Reflect.get(target, name)
        const silent = typeof member !== 'function' || ['watch', 'signal', 'close'].includes(String(name))
        if (silent) return member
        return (...args: unknown[]) => {
          if (out === 'all' || out.includes(String(name)))
            return Promise.reject(new DeskError('unavailable', `No way: ${AWAY.message}`, { cause: AWAY }))
          return Reflect.apply(member, target, args)
        }
      },
    })
  /** All of it, or only these of its methods. */
  const unplug = (...methods: string[]) => {
    out = methods.length > 0 ? methods : 'all'
  }
  const plug = () => {
    out = 'nothing'
  }
  return { wrap, unplug, plug }
}

describe('a store in trouble', () => {
  it('while it is away a poll answers "no news" with the same watermark, a message is refused, and both go through afterwards', async () => {
    const { wrap, unplug, plug } = pluggable()
    const server = await startServer({}, { wrap })
    try {
      const ann = await widget(server)
      await ann.say('one', 'a1')
      const { watermark = '' } = await ann.poll()
      unplug()
      const { status, body } = await ask(`${ann.line}/activities?watermark=${watermark}`, { token: ann.token })
      expect([status, body]).toEqual([200, { activities: [], watermark }])
      const start = { method: 'POST', token: ann.token, body: {} }
      expect((await ask(`${server.url}/v3/directline/conversations`, start)).status).toBe(201) // or it never tries again
      const refused = await ann.say('two', 'a2')
      expect([refused.status, refused.body.error.code]).toEqual([503, 'ServiceError'])
      expect(refused.body.error.message).not.toContain('10.0.0.5') // that is for the log
      expect(JSON.stringify(server.logged.map(({ facts }) => String((facts as { err?: unknown }).err)))).toContain(
        '10.0.0.5',
      )
      expect((await ask(`${server.url}/readyz`)).status).toBe(503)
      expect((await ask(`${server.url}/healthz`)).status).toBe(200)
      plug()
      expect((await ask(`${server.url}/readyz`)).status).toBe(200)
      expect((await ann.say('two', 'a2')).status).toBe(200)
      const { activities } = await ann.poll(watermark)
      expect(activities.filter(a => a.text === 'two')).toHaveLength(1)
    } finally {
      plug()
      await server.close()
    }
  })

  it('and a stream that missed news tells them when it can read again', async () => {
    const { wrap, unplug, plug } = pluggable()
    const server = await startServer({}, { wrap })
    try {
      const ann = await widget(server)
      await ann.say('one', 'a1')
      const stream = listen(await ann.streamUrl('start'))
      await stream.open()
      await until(() => stream.said().includes('one'))
      unplug('activities')
      expect((await ann.say('two', 'a2')).status).toBe(200)
      await until(() => server.logged.some(({ message }) => message.includes('could not read its line')))
      expect(stream.said()).not.toContain('two')
      plug()
      server.pass(6_000)
      await until(() => stream.said().includes('two'))
    } finally {
      plug()
      await server.close()
    }
  })

  it('that lost its past sends every stream back to read everything again', async () => {
    let epoch: string | null = null
    const server = await startServer(
      {},
      { wrap: store => new Proxy(store, { get: (t, n) => (n === 'epoch' && epoch ? epoch : Reflect.get(t, n)) }) },
    )
    try {
      const ann = await widget(server)
      await ann.say('one', 'a1')
      const { watermark } = await ann.poll()
      const stream = listen(await ann.streamUrl(watermark))
      await stream.open()
      epoch = 'another'
      await ann.say('two', 'a2')
      expect((await until(() => stream.closed())).code).toBe(1012)
      const again = listen(await ann.streamUrl(watermark))
      await until(() => again.said().includes('one') && again.said().includes('two'))
      expect(again.watermark()).toMatch(/^another-/)
    } finally {
      await server.close()
    }
  })
})
