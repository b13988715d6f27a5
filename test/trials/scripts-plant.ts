// Puts payloads into every field that people fill, as customers, agents and editors do, and counts what was taken.
import { createHash, randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Browser } from '../http/office.js'
import { IDENTITY_SECRET } from './houses.js'
import { progress } from './report.js'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

export type Planted = {
  lines: { lineId: string; session: string }[]
  entries: string[]
  names: number
  messages: number
  fileNames: number
  notes: number
  tags: number
  replies: number
  drafts: number
  published: number
}

export async function fill(url: string, agent: Browser, all: string[], each: number): Promise<Planted> {
  const planted: Planted = {
    ...{ lines: [], entries: [], names: 0, messages: 0, fileNames: 0, notes: 0, tags: 0, replies: 0, drafts: 0 },
    published: 0,
  }
  for (let from = 0; from < all.length; from += each) {
    await anEntry(agent, planted, all.slice(from, from + each), from)
    await aLine(url, agent, planted, all.slice(from, from + each), from / each)
    progress(`planting: ${from} of ${all.length}`)
  }
  return planted
}

/** They are the variants, tags and answer of one draft; the first of them is published before that, as it stands. */
async function anEntry(agent: Browser, planted: Planted, payloads: string[], n: number): Promise<void> {
  const id = `attack-${n}`
  const [first = ''] = payloads
  const side = {
    question: `zarpo${n} quolt${n} ${first}`.slice(0, 300),
    variants: [`zarpo${n} quolt${n}`],
    answer: first,
  }
  const body = { topic: 'attacks', checkedOn: '2026-11-22' }
  const entry = { id, person: false, status: 'published', ...body, fa: side }
  const published = await agent.put(`/api/editor/entries/${id}`, { expectedRevision: 0, entry })
  if (published.status < 300) planted.published++
  const fa = { ...side, variants: payloads.map(text => text.slice(0, 300)), answer: payloads.join('\n\n') }
  const tags = payloads.map(text => text.slice(0, 60))
  const drafted = await agent.put(`/api/editor/drafts/${id}`, { expected: 0, body: { ...body, tags, fa } })
  if (drafted.status < 300) planted.drafts += payloads.length
  planted.entries.push(id)
}

async function aLine(url: string, agent: Browser, planted: Planted, payloads: string[], n: number): Promise<void> {
  const jwt = await new SignJWT({ sub: `customer-${n}`, name: payloads[0] })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(Date.now() / 1000) + 3000)
    .sign(new TextEncoder().encode(IDENTITY_SECRET))
  const [a, b, c] = createHash('sha256').update(String(n)).digest()
  const answer = await fetch(`${url}api/widget/session`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: new URL(url).origin,
      'x-forwarded-for': `10.${a}.${b}.${c}`,
    },
    body: JSON.stringify({ identity: jwt }),
  })
  const session = await answer.text()
  if (!answer.ok) throw new Error(session)
  const { token, conversationId: lineId } = JSON.parse(session) as { token: string; conversationId: string }
  planted.lines.push({ lineId, session })
  planted.names++
  const bearer = { authorization: `Bearer ${token}` }
  const said = async (text: string) => {
    const { ok } = await fetch(`${url}v3/directline/conversations/${lineId}/activities`, {
      method: 'POST',
      headers: { ...bearer, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text }),
    })
    return ok
  }
  await said(`zarpo${n * 10} quolt${n * 10}`) // the bot answers with the published payload
  for (const text of payloads) if (await said(text)) planted.messages++
  const form = new FormData()
  for (const text of payloads) form.append('file', new Blob([PNG]), `${text.replaceAll('/', '∕')}.png`)
  const sent = await fetch(`${url}v3/directline/conversations/${lineId}/upload`, {
    method: 'POST',
    headers: bearer,
    body: form,
  })
  if (sent.ok) planted.fileNames += payloads.length
  const line = `/api/desk/lines/${lineId}`
  const { body } = await agent.post(`${line}/claim`)
  for (const text of payloads) {
    if ((await agent.post(`${line}/notes`, { id: randomUUID(), text })).status < 300) planted.notes++
    const reply = { id: randomUUID(), claim: body.row?.claim, text }
    if ((await agent.post(`${line}/messages`, reply)).status < 300) planted.replies++
  }
  const tags = [...new Set(payloads.map(text => text.slice(0, 40).trim()))]
  if ((await agent.put(`${line}/tags`, { id: randomUUID(), tags })).status < 300) planted.tags += tags.length
}
