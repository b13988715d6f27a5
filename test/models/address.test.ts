// Where our own requests may go: to the one server that was named, and never to where a cloud machine keeps its keys.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { fetchFrom } from '../../src/models/address.js'

const METADATA = [169, 254, 169, 254] as const
const number = METADATA.reduce((sum, part) => sum * 256 + part, 0)
const octal = (n: number) => `0${n.toString(8)}`
const hex = (n: number) => `0x${n.toString(16)}`
/** All the ways to write each part of the address, and the whole of it. */
const v4 = [
  ...[String, octal, hex].flatMap(a =>
    [String, octal, hex].flatMap(b =>
      [String, octal, hex].flatMap(c => [String, octal, hex].map(d => [a(169), b(254), c(169), d(254)].join('.'))),
    ),
  ),
  ...[`${number}`, hex(number), octal(number), '169.254.43518', '169.16689662', '0xa9.0xfea9fe', '169.254.169.254.'],
  ...[
    '１６９.２５４.１６９.２５４',
    '169。254。169。254',
    '169.254.0.1',
    '169.254.255.255',
    '100.100.100.200',
    '168.63.129.16',
  ],
  ...['192.0.0.192', '%31%36%39.254.169.254'],
]
const v6 = [
  ...['::ffff:169.254.169.254', '::ffff:a9fe:a9fe', '0:0:0:0:0:ffff:a9fe:a9fe', '::FFFF:A9FE:A9FE'],
  ...['64:ff9b::169.254.169.254', '64:ff9b::a9fe:a9fe', '2002:a9fe:a9fe::', '2002:a9fe:a9fe::1', '::169.254.169.254'],
  ...['::a9fe:a9fe', 'fe80::1', 'febf::1', 'fe80::a9fe:a9fe', 'fd00:ec2::254', 'FD00:0EC2::0254'],
]
const NAMES = ['metadata.google.internal', 'localtest.example', '169.254.169.254.nip.example', 'a.b.c.example']
const resolved = ['169.254.169.254', 'fe80::1', '::ffff:169.254.169.254', 'fd00:ec2::254', '::ffff:a9fe:a9fe']

describe('a request of ours', () => {
  it('goes to no link-local or metadata address, however it is written', async () => {
    const corpus = [...v4, ...v6.map(one => `[${one}]`)].flatMap(host => [`http://${host}/v1`, `https://${host}:8443/`])
    expect(corpus.length).toBeGreaterThan(150)
    for (const url of corpus) {
      const base = new URL(url)
      const asking = fetchFrom(base, [], () => 0, { dns: async () => [base.hostname] })(base)
      await expect(asking, `${url} is ${base.hostname}`).rejects.toThrow('link-local or metadata')
    }
  })

  it.each(NAMES.flatMap(name => resolved.map(to => [name, to] as const)))(
    '%s is not asked when it is %s',
    async (name, to) => {
      const base = new URL(`http://${name}/`)
      const asking = fetchFrom(base, [], () => 0, { dns: async () => ['203.0.113.5', to] })(base)
      await expect(asking).rejects.toThrow('link-local or metadata')
    },
  )

  it('leaves its server for no other, by no address and no redirect', async () => {
    let seen = 0
    const other = createServer((_request, response) => {
      seen++
      response.end('{}')
    })
    const server = createServer((_request, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${(other.address() as AddressInfo).port}/` }).end()
    })
    for (const one of [other, server]) await new Promise<void>(ready => one.listen(0, '127.0.0.1', ready))
    const at = (one: typeof server) => new URL(`http://127.0.0.1:${(one.address() as AddressInfo).port}/v1`)
    const ask = fetchFrom(at(server), [], () => 0)
    await expect(ask(at(server))).rejects.toThrow()
    await expect(ask(at(other))).rejects.toThrow('its own address only')
    for (const trick of ['@127.0.0.1:1/', '.evil.example/', '/../..@evil.example/'])
      if (
        URL.canParse(`${at(server).origin}${trick}`) &&
        new URL(`${at(server).origin}${trick}`).origin !== at(server).origin
      )
        await expect(ask(`${at(server).origin}${trick}`)).rejects.toThrow('its own address only')
    expect(seen).toBe(0)
    for (const one of [other, server]) one.close()
  })
})
