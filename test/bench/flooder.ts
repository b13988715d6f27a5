// A customer who floods: 64 connections of their own, each asks again as soon as it is answered, together at most 1,000 a second.
// node dist/test/bench/flooder.js ADDRESS [TOKEN]; runs until it is killed, and says when it has begun. Without a token it is
// the skeleton that is flooded.
import { Agent } from 'node:http'
import { post } from './chat-sides.js'

const CONNECTIONS = 64
const EACH_AT_MOST_MS = CONNECTIONS // 1,000 a second in all

const [address = '', token = ''] = process.argv.slice(2)
const own = new Agent({ keepAlive: true, maxSockets: CONNECTIONS }) // a customer shares no connections with others
let n = 0
const flood = async () => {
  for (;;) {
    const id = `f${process.pid}-${n++}`
    const body = token ? { type: 'message', text: 'پر', channelData: { clientActivityID: id } } : { id, text: 'پر' }
    const pause = new Promise(done => setTimeout(done, EACH_AT_MOST_MS))
    await post(new URL(address), body, token ? { authorization: `Bearer ${token}` } : {}, own).catch(() => 0)
    await pause
  }
}
for (let i = 0; i < CONNECTIONS; i++) void flood()
console.log('begun')
