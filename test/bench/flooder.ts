// A customer who floods: 64 connections of their own, each asks again as soon as it is answered, together at most 1,000 a second.
// node dist/test/bench/flooder.js ADDRESS TOKEN; runs until it is killed, and says when it has begun.
import { Agent } from 'node:http'
import { post } from './chat-sides.js'

const CONNECTIONS = 64
const EACH_AT_MOST_MS = CONNECTIONS // 1,000 a second in all

const [address = '', token = ''] = process.argv.slice(2)
const own = new Agent({ keepAlive: true, maxSockets: CONNECTIONS }) // a customer shares no connections with others
let n = 0
const flood = async () => {
  for (;;) {
    const body = { type: 'message', text: 'پر', channelData: { clientActivityID: `f${process.pid}-${n++}` } }
    const pause = new Promise(done => setTimeout(done, EACH_AT_MOST_MS))
    await post(new URL(address), body, { authorization: `Bearer ${token}` }, own).catch(() => 0)
    await pause
  }
}
for (let i = 0; i < CONNECTIONS; i++) void flood()
console.log('begun')
