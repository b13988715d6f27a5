// What we ask of other servers, a model's above all: never at an address by which a cloud machine gives away its own keys, unless it is named.
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { ModelFault } from '../domain/model.js'

/** Link-local addresses and the fixed ones of cloud providers' metadata services. */
const forbidden = new BlockList()
forbidden.addSubnet('169.254.0.0', 16)
forbidden.addSubnet('fe80::', 10, 'ipv6')
forbidden.addAddress('fd00:ec2::254', 'ipv6')
// The same behind addresses that carry an IPv4 address: NAT64, 6to4, and the old compatible ones.
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6')
forbidden.addSubnet('2002:a9fe::', 32, 'ipv6')
forbidden.addSubnet('::a9fe:0', 112, 'ipv6')
for (const metadata of ['100.100.100.200', '168.63.129.16', '192.0.0.192']) forbidden.addAddress(metadata)

const LARGEST = 4 * 1024 * 1024 // bytes of an answer
const KNOWN_MS = 60_000

const isForbidden = (address: string): boolean =>
  forbidden.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') ||
  (/^::ffff:\d/i.test(address) && forbidden.check(address.slice(7), 'ipv4'))

type Resolve = (host: string) => Promise<string[]>
const resolve: Resolve = async host => (await lookup(host, { all: true })).map(({ address }) => address)

/**
 * `fetch` for one server: its own origin only, no redirects, answers of a bounded size, and no address of the kinds above.
 * `named`: hosts that the operator allowed by name (MODEL_HOSTS). `now`: epoch ms. `largest`: bytes of an answer.
 */
export function fetchFrom(
  base: URL,
  named: string[],
  now: () => number,
  { dns = resolve, largest = LARGEST }: { dns?: Resolve; largest?: number } = {},
): typeof fetch {
  let checkedAt = Number.NEGATIVE_INFINITY
  const check = async (host: string) => {
    if (named.includes(host) || now() - checkedAt < KNOWN_MS) return
    const addresses = isIP(host) ? [host] : await dns(host)
    if (addresses.some(isForbidden))
      throw new ModelFault(
        'rejected',
        `${host} is a link-local or metadata address: name it in MODEL_HOSTS if you mean it.`,
      )
    checkedAt = now()
  }
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.origin !== base.origin) throw new ModelFault('rejected', 'A server may be asked at its own address only.')
    await check(url.hostname.replace(/^\[|\]$/g, ''))
    return limited(await fetch(url, { ...init, redirect: 'error' }), largest)
  }
}

function limited(response: Response, largest: number): Response {
  let seen = 0
  const counted = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, out) {
        seen += part.byteLength
        if (seen > largest) out.error(new ModelFault('shape', 'The answer is larger than any that was asked for.'))
        else out.enqueue(part)
      },
    }),
  )
  return new Response(counted ?? null, response)
}
