// What belongs to every address: headers, logs, health, numbers, pages and the document of the API.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claim } from '../../src/desk/claim.js'
import { routes } from '../../src/http/openapi.js'
import { ask, until, widget } from './client.js'
import { type Running, startServer } from './server.js'

describe('the house', () => {
  let server: Running
  let surfaces: string
  beforeAll(async () => {
    surfaces = mkdtempSync(join(tmpdir(), 'hamdel-pages-'))
    const files = [
      'widget/hamdel.js',
      'fonts/a.woff2',
      'assets/a-1.js',
      'desk/index.html',
      'editor/index.html',
      'shop/index.html',
      'shop/elsewhere.html',
    ]
    for (const file of files) {
      mkdirSync(join(surfaces, file, '..'), { recursive: true })
      writeFileSync(join(surfaces, file), `this is ${file}`)
    }
    writeFileSync(join(surfaces, 'widget/hamdel.js.br'), brotliCompressSync('this is packed'))
    writeFileSync(join(surfaces, 'widget/hamdel.js.gz'), gzipSync('this is packed'))
    server = await startServer({ surfaces })
  })
  afterAll(async () => {
    await server.close()
    rmSync(surfaces, { recursive: true })
  })

  it.each([
    ['/', 'shop/index.html', /max-age=0/],
    ['/desk/', 'desk/index.html', /no-store/],
    ['/desk/lines/7', 'desk/index.html', /no-store/],
    ['/editor/', 'editor/index.html', /no-store/],
    ['/hamdel.js', 'widget/hamdel.js', /public, max-age=600/],
    ['/fonts/a.woff2', 'fonts/a.woff2', /max-age=2592000/],
    ['/assets/a-1.js', 'assets/a-1.js', /immutable/],
  ])('%s is %s', async (path, file, cache) => {
    const { status, body, headers } = await ask(server.url + path, { headers: { 'accept-encoding': 'identity' } })
    expect([status, body]).toEqual([200, `this is ${file}`])
    expect(headers.get('cache-control')).toMatch(cache)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it.each([
    ['br', 'br', 'this is packed'],
    ['gzip', 'gzip', 'this is packed'],
    ['identity', null, 'this is widget/hamdel.js'],
  ])('the widget goes out packed to a browser that takes %s', async (taken, packed, text) => {
    for (const path of ['/hamdel.js', '/hamdel.js?v=2']) {
      const { body, headers } = await ask(server.url + path, { headers: { 'accept-encoding': taken } })
      expect([body, headers.get('content-encoding')]).toEqual([text, packed])
      expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
      expect(headers.get('vary')).toContain('Accept-Encoding')
    }
  })

  it('a page that the sample shop does not have says so to people, and to programs in their way', async () => {
    const asPerson = await ask(`${server.url}/account/orders`, { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect([asPerson.status, asPerson.body]).toEqual([404, 'this is shop/elsewhere.html'])
    const asProgram = await ask(`${server.url}/account/orders`)
    expect([asProgram.status, asProgram.body.error.code]).toEqual([404, 'not_found'])
  })

  it('other websites may load the widget and its fonts, and nothing else', async () => {
    const policy = async (path: string) => (await ask(server.url + path)).headers.get('cross-origin-resource-policy')
    expect([await policy('/hamdel.js'), await policy('/fonts/a.woff2')]).toEqual(['cross-origin', 'cross-origin'])
    expect([await policy('/desk/'), await policy('/assets/a-1.js')]).toEqual(['same-origin', 'same-origin'])
    expect((await ask(`${server.url}/fonts/a.woff2`)).headers.get('access-control-allow-origin')).toBe('*')
  })

  it('the widget that a browser has already is not sent again', async () => {
    const takes = { 'accept-encoding': 'br' }
    const { headers } = await ask(`${server.url}/hamdel.js`, { headers: takes })
    // fetch asks for a fresh copy whenever it sees this header; a browser's cache does not
    const asked = { headers: { ...takes, 'if-none-match': headers.get('etag') ?? '' } }
    const status = await new Promise((done, failed) =>
      request(`${server.url}/hamdel.js`, asked, answer => done(answer.resume().statusCode))
        .on('error', failed)
        .end(),
    )
    expect(status).toBe(304)
  })

  it('is alive and ready', async () => {
    expect((await ask(`${server.url}/healthz`)).status).toBe(200)
    expect((await ask(`${server.url}/readyz`)).body).toEqual({ status: 'ready' })
  })

  it('shows its numbers to its own machine only', async () => {
    const ann = await widget(server)
    await ann.say('مهلت مرجوعی چقدر است')
    const numbers = async () => (await ask(`${server.url}/metrics`)).body as string
    await until(async () => (await numbers()).includes('hamdel_bot_replies_total{spoken="answer"} 1'))
    await ann.say('می‌خوام با اپراتور حرف بزنم')
    await until(async () => (await numbers()).includes('hamdel_handoffs_total{reason="asked"} 1'))
    const all = await numbers()
    expect(all).toContain('hamdel_messages_total{from="customer"} 2')
    expect(all).toContain('hamdel_queue_length 1')
    expect(all).toContain('hamdel_stranded_conversations 0')
    expect(all).toContain('process_cpu_seconds_total')
    expect(all).toMatch(
      /hamdel_http_request_duration_seconds_count\{method="POST",route="[^"]*:line\/activities",status="200"\} 2/,
    )
    expect(all).not.toContain(ann.conversationId)
    const proxied = await ask(`${server.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.7' } })
    expect(proxied.status).toBe(404)
    await claim(server.http.desk, ann.conversationId, { id: 'nobody-s-desk', name: 'Bo' })
    server.pass(70_000) // and nothing sweeps here
    expect(await numbers()).toContain('hamdel_stranded_conversations 1')
  })

  it('every request has an id and a line in the log; no token, text or query is ever there', async () => {
    const ann = await widget(server)
    const { headers } = await ann.say('راز من', 'secret-client-id')
    await ask(`${ann.line}/activities?watermark=abc&t=${ann.token}`, { token: ann.token })
    await ann.streamUrl()
    const id = headers.get('x-request-id')
    const line = await until(() => server.logged.find(({ facts }) => 'requestId' in facts && facts.requestId === id))
    expect(line.facts).toMatchObject({ method: 'POST', status: 200, ms: expect.any(Number) })
    const written = JSON.stringify(server.logged)
    for (const secret of [ann.token, ann.customerKey ?? '?', 'راز من', 'watermark', 't=', 'secret-client-id'])
      expect(written).not.toContain(secret)
  })

  it('an accident is told to the operator in full and to the caller not at all', async () => {
    const broken = await startServer({
      newToken: () => {
        throw new Error('the dice fell under the table')
      },
    })
    const { status, body } = await ask(`${broken.url}/api/widget/session`, {
      method: 'POST',
      origin: broken.url,
      body: {},
    })
    await broken.close()
    expect([status, body]).toEqual([500, { error: { code: 'internal', message: 'Internal error' } }])
    expect(broken.logged.some(({ level, facts }) => level === 'error' && 'err' in facts)).toBe(true)
  })

  describe('writes down its API:', () => {
    it('as OpenAPI 3.1, every shape resolved', async () => {
      const { body } = await ask(`${server.url}/openapi.json`)
      expect(body.openapi).toBe('3.1.0')
      const sent = body.paths['/v3/directline/conversations/{conversationId}/activities'].post
      expect(JSON.stringify(sent.requestBody)).toContain('"hamdel.rating"')
      expect(Object.keys(body.paths).length).toBeGreaterThan(20)
      const refs = [...JSON.stringify(body).matchAll(/"\$ref":"(#[^"]+)"/g)].map(([, ref]) => ref)
      expect(new Set(refs)).toEqual(new Set(['#/components/responses/Refused']))
    })

    it.each(routes.map(([method, path, key]) => [method.toUpperCase(), path, key] as const))(
      '%s %s is there',
      async (method, path, key) => {
        const asked = { method, ...(method === 'GET' ? {} : { body: {} }) }
        const { status, body } = await ask(server.url + path.replace(/\{\w+\}/g, 'x'), asked)
        expect(status).not.toBe(404)
        expect(JSON.stringify(body)).not.toContain('nothing at this address')
        if (key !== 'anyone') expect([401, 403]).toContain(status)
      },
    )
  })
})
