// The least that a durable chat can be, as the yardstick of `bench -- chat`: one POST, checked, known by its id, on the disk
// (one fdatasync for all that wait) or in Redis before it is acknowledged, then pushed to whoever listens.
// node dist/test/bench/skeleton.js FILE | redis://…
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { Redis } from 'ioredis'
import { WebSocketServer } from 'ws'
import { z } from 'zod'

type Keep = (text: string) => Promise<void>

/** Everything that came meanwhile is written and synced as one. */
async function inFile(path: string): Promise<Keep> {
  const file = await open(path, 'a')
  let waiting: { text: string; done: () => void; failed: (error: unknown) => void }[] = []
  let running = false
  const flush = async () => {
    running = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      try {
        await file.appendFile(group.map(({ text }) => text).join(''))
        await file.datasync()
        for (const { done } of group) done()
      } catch (error) {
        for (const { failed } of group) failed(error)
      }
    }
    running = false
  }
  return text =>
    new Promise((done, failed) => {
      waiting.push({ text, done, failed })
      if (!running) void flush()
    })
}

const inRedis = (url: string): Keep => {
  const redis = new Redis(url, { protocol: 2 })
  return async text => void (await redis.xadd('skeleton', '*', 'm', text))
}

const Message = z.strictObject({ id: z.string().min(1).max(200), text: z.string().min(1).max(20_000) })

const place = process.argv[2] ?? ''
const keep = place.startsWith('redis:') ? inRedis(place) : await inFile(place)
const known = new Map<string, number>()
let seq = 0
const app = express()
app.use(express.json())
const server = createServer(app)
const sockets = new WebSocketServer({ server })
app.post('/lines/:line/messages', async (request, response) => {
  const parsed = Message.safeParse(request.body)
  if (!parsed.success) return void response.status(400).json({ problem: parsed.error.issues })
  const key = `${request.params.line} ${parsed.data.id}`
  const before = known.get(key)
  if (before !== undefined) return void response.json({ seq: before })
  const message = { lineId: request.params.line, seq: ++seq, ...parsed.data }
  known.set(key, message.seq)
  const text = JSON.stringify(message)
  await keep(`${text}\n`)
  response.json({ seq: message.seq })
  for (const socket of sockets.clients) socket.send(text)
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
