// Files that want to be something else: pages, programs, two kinds at once, names that climb out of their folder, endless ones.
// npm run trial -- uploads [--count UPLOADS]
import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { discard, startProgram } from '../journeys/program.js'
import { newCustomer } from './customer.js'
import { IDENTITY_SECRET } from './houses.js'
import { pace, progress, type Result, trial } from './report.js'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const HTML = '<html><script>alert(1)</script>'
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
const MIB = 1024 * 1024

/** `take`: whether the first bytes are those of a kind that customers may send. */
const BODIES: { what: string; bytes: Buffer; take: boolean }[] = [
  ...[
    HTML,
    SVG,
    `<?xml version="1.0"?>${SVG}`,
    '#!/bin/sh\nid',
    'MZ\x90\x00',
    'PK\x03\x04',
    '%!PS',
    '',
    '\uFEFF%PDF-',
  ].map(text => ({ what: 'not a kind we take', bytes: Buffer.from(text, 'latin1'), take: false })),
  ...[PNG, Buffer.from('GIF89a'), Buffer.from('%PDF-1.7\n'), Buffer.from('ffd8ffe0', 'hex')].flatMap(head =>
    [HTML, SVG, '/*', 'PK\x03\x04'].map(tail => ({
      ...{ what: 'two kinds at once', bytes: Buffer.concat([head, Buffer.from(tail)]), take: true },
    })),
  ),
  { what: 'a bomb', bytes: gzipSync(Buffer.alloc(64 * MIB)), take: false },
  { what: 'too large', bytes: Buffer.concat([PNG, Buffer.alloc(11 * MIB)]), take: false },
]
const NAMES = [
  '../../../etc/passwd',
  '..\\..\\boot.ini',
  'a.png.html',
  'x.svg',
  '\u202Egnp.exe',
  'a\r\nX: y',
  '.',
  'CON',
  'a'.repeat(5000),
  '%2e%2e%2fx',
]

type Sent = { status: number; safe: boolean }

async function upload(url: string, n: number): Promise<Sent & { what: string; take: boolean }> {
  const { what, bytes, take } = BODIES[n % BODIES.length]!
  const customer = await newCustomer(url, `uploader-${n}`)
  const authorization = `Bearer ${customer.token}`
  const line = `${url}v3/directline/conversations/${customer.lineId}`
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'text/html' }), NAMES[n % NAMES.length])
  const { status } = await fetch(`${line}/upload`, { method: 'POST', headers: { authorization }, body: form })
  if (status !== 200) return { what, take, status, safe: true }
  const page = (await (await fetch(`${line}/activities`, { headers: { authorization } })).json()) as {
    activities: { attachments?: { contentUrl: string; name: string }[] }[]
  }
  const [file] = page.activities.flatMap(activity => activity.attachments ?? [])
  const served = await fetch(file?.contentUrl ?? '')
  await served.arrayBuffer()
  const of = (name: string) => served.headers.get(name) ?? ''
  const safe =
    served.status === 200 &&
    /^attachment/.test(of('content-disposition')) &&
    of('x-content-type-options') === 'nosniff' &&
    /^(image\/(png|jpeg|gif|webp)|application\/pdf)/.test(of('content-type')) &&
    /default-src 'none'/.test(of('content-security-policy')) &&
    !/[/\\\r\n\u202E]/.test(file?.name ?? '/') &&
    /\.(png|jpg|gif|webp|pdf)$/.test(file?.name ?? '')
  return { what, take, status, safe }
}

async function uploads(count: number): Promise<Result[]> {
  const program = await startProgram({ IDENTITY_SECRET, TRUST_PROXY: 'loopback' })
  try {
    const results = new Map<string, Result & { sent: number; taken: number; wrong: number; unsafe: number }>()
    for (const n of pace.turns(count)) {
      const { what, take, status, safe } = await upload(program.url, n)
      const sum = results.get(what) ?? { where: what, pass: true, sent: 0, taken: 0, wrong: 0, unsafe: 0 }
      sum.sent++
      sum.taken += Number(status === 200)
      sum.wrong += Number((status === 200) !== take || status >= 500)
      sum.unsafe += Number(!safe)
      results.set(what, { ...sum, pass: sum.wrong + sum.unsafe === 0 })
      if (n % 10 === 0) progress(`${n} uploads`)
    }
    const names = readdirSync(program.dataDir, { recursive: true }).map(String)
    const alive = (await fetch(program.url)).status === 200
    const odd = names.filter(name => /passwd|boot|\.html|\.svg|\.exe/.test(name)).length
    return [...results.values(), { where: 'afterwards', pass: alive && odd === 0, alive, oddNames: odd }]
  } finally {
    await program.stop()
    discard(program.dataDir)
  }
}

await trial('uploads', 200, uploads)
