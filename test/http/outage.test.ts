// The store is gone for a while: nothing is acknowledged that was not kept, and clients go on asking.
import { describe, expect, it } from 'vitest'
import { DeskError } from '../../src/domain/errors.js'
import type { Store } from '../../src/ports.js'
import { ask, listen, until, widget } from './client.js'
import { startServer } from './server.js'

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
            return Promise.reject(new DeskError('unavailable', 'The disk is full.'))
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

describe('while the store is away', () => {
  it('a poll answers "no news" with the same watermark, a message is refused, and both go through afterwards', async () => {
    const { wrap, unplug, plug } = pluggable()
    const server = await startServer({}, { wrap })
    try {
      const ann = await widget(server)
      await ann.say('one', 'a1')
      const { watermark = '' } = await ann.poll()
      unplug()
      const { status, body } = await ask(`${ann.line}/activities?watermark=${watermark}`, { token: ann.token })
      expect([status, body]).toEqual([200, { activities: [], watermark }])
      const refused = await ann.say('two', 'a2')
      expect([refused.status, refused.body.error.code]).toEqual([503, 'ServiceError'])
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

  it('a stream that missed news tells them when it can read again', async () => {
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
})
