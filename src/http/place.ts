// From where somebody asks, as limits count it.
import { isIPv6 } from 'node:net'
import type { Request } from 'express'

/**
 * The address; of IPv6 the first 64 bits, since whoever has one address of such a network has them all (RFC 6177).
 * An IPv4 address written as IPv6 counts as what it is.
 */
export const placeOf = ({ ip = '' }: Pick<Request, 'ip'>): string => placeOfAddress(ip)

export function placeOfAddress(address: string): string {
  const [ip = ''] = address.split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)
  if (mapped) return mapped[1]!
  if (!isIPv6(ip)) return ip
  const [before = '', after] = ip.toLowerCase().split('::')
  const head = before.split(':').filter(Boolean)
  const tail = after === undefined ? [] : after.split(':').filter(Boolean)
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length
  const groups = [...head, ...Array<string>(Math.max(0, zeros)).fill('0'), ...tail]
  return `${groups
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
