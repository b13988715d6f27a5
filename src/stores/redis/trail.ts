// What is written once: one sorted set, whose members begin with their id and so lie in its order.
import type { Trail } from '../../ports.js'
import type { Link } from './link.js'

const restored = <R>(member: string): R => JSON.parse(member.slice(member.indexOf(' ') + 1)) as R

/** Adding the same again changes nothing, so that a command which is sent twice does no harm. Ids hold no space. */
export function redisTrail<R extends { id: string }>({ ask }: Link, key: string): Trail<R> {
  return {
    async append(record) {
      const known = await ask(c => c.zlexcount(key, `[${record.id} `, `(${record.id}!`))
      if (known === 0) await ask(c => c.zadd(key, 0, `${record.id} ${JSON.stringify(record)}`))
    },
    async get(id) {
      const [member] = await ask(c => c.zrangebylex(key, `[${id} `, `(${id}!`, 'LIMIT', 0, 1))
      return member === undefined ? null : restored<R>(member)
    },
    async newest(limit, before) {
      const from = before === undefined ? '+' : `(${before}`
      return (await ask(c => c.zrevrangebylex(key, from, '-', 'LIMIT', 0, limit))).map(member => restored<R>(member))
    },
  }
}
