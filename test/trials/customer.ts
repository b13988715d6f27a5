// A customer of a trial: writes over HTTP, remembers what was acknowledged, and reads the line again to compare.
import { createHash } from 'node:crypto'
import { SignJWT } from 'jose'
import { IDENTITY_SECRET } from './houses.js'
import { pause } from './report.js'

export type Customer = {
  name: string
  token: string
  lineId: string
  /** The number of the next message. */
  next: number
  /** Ids that the program said it has, in the order in which it said so. */
  acknowledged: string[]
}

const LONGEST_MS = 30_000 // twice as long as the widget waits; a crowded machine has not given up by then

const json = { 'content-type': 'application/json' }

/** Begins, or comes back later, with the website's word for who this is. */
export async function newCustomer(url: string, name: string, now: number = Date.now()): Promise<Customer> {
  const identity = await new SignJWT({ sub: name })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(now / 1000) + 600)
    .sign(new TextEncoder().encode(IDENTITY_SECRET))
  const answer = await fetch(`${url}api/widget/session`, {
    method: 'POST',
    headers: { ...json, origin: new URL(url).origin, 'x-forwarded-for': addressOf(name) },
    body: JSON.stringify({ identity }),
  })
  if (!answer.ok) throw new Error(`no session: ${answer.status} ${await answer.text()}`)
  const { token, conversationId } = (await answer.json()) as { token: string; conversationId: string }
  return { name, token, lineId: conversationId, next: 0, acknowledged: [] }
}

/** Everybody's own, out of the range for private networks. */
function addressOf(name: string): string {
  const [a, b, c] = createHash('sha256').update(name).digest()
  return `10.${a}.${b}.${c}`
}

export const idOf = ({ name }: Pick<Customer, 'name'>, n: number): string => `${name}-${n}`

/** One message with that id, once; answers the status, and throws when the connection breaks or nothing came within `patienceMs`. */
export async function send(
  url: string,
  customer: Customer,
  id: string,
  text: string,
  patienceMs = LONGEST_MS,
): Promise<number> {
  const answer = await fetch(`${url}v3/directline/conversations/${customer.lineId}/activities`, {
    method: 'POST',
    headers: { ...json, authorization: `Bearer ${customer.token}` },
    body: JSON.stringify({ type: 'message', text, channelData: { clientActivityID: id } }),
    signal: AbortSignal.timeout(patienceMs),
  })
  await answer.arrayBuffer()
  return answer.status
}

/** The next message, once. True when it was acknowledged; the same is sent again next time when it was not. */
export async function say(url: string, customer: Customer): Promise<boolean> {
  const id = idOf(customer, customer.next)
  const status = await send(url, customer, id, `پیام ${customer.next}`)
  if (status === 429) return pause(300).then(() => false)
  if (status === 503) return pause(20).then(() => false)
  if (status !== 200) throw new Error(`refused: ${status}`)
  customer.acknowledged.push(id)
  customer.next++
  return true
}

type Page = { activities: { channelData?: { clientActivityID?: string } }[]; watermark: string }

const epochOf = (watermark: string): string => watermark.replace(/\d+$/, '')

/** The customer's own messages on the line, in its order, read page after page; anew when the past was exchanged meanwhile. */
export async function kept(url: string, { token, lineId }: Customer): Promise<string[]> {
  let found: string[] = []
  for (let watermark = ''; ; ) {
    const address = `${url}v3/directline/conversations/${lineId}/activities?watermark=${watermark}`
    const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
    if (!answer.ok) throw new Error(`cannot read: ${answer.status}`)
    const page = (await answer.json()) as Page
    if (watermark && epochOf(page.watermark) !== epochOf(watermark)) found = []
    found.push(...page.activities.flatMap(activity => activity.channelData?.clientActivityID ?? []))
    if (page.watermark === watermark) return found
    watermark = page.watermark
    await pause(120) // a line may be read a hundred times in ten seconds; beyond that it hears “no news”
  }
}

export type Kept = { acknowledged: number; lost: number; doubled: number; disordered: number }

/** Compares what was acknowledged with what is there. */
export async function compare(url: string, customers: Customer[]): Promise<Kept> {
  const sum: Kept = { acknowledged: 0, lost: 0, doubled: 0, disordered: 0 }
  for (let from = 0; from < customers.length; from += 16)
    await Promise.all(
      customers.slice(from, from + 16).map(async customer => {
        const there = (await kept(url, customer)).filter(id => id.startsWith(`${customer.name}-`))
        const known = new Set(there)
        const numbers = there.map(id => Number(id.slice(id.lastIndexOf('-') + 1)))
        sum.acknowledged += customer.acknowledged.length
        sum.lost += customer.acknowledged.filter(id => !known.has(id)).length
        sum.doubled += there.length - known.size
        sum.disordered += numbers.filter((n, i) => i > 0 && n < numbers[i - 1]!).length
      }),
    )
  return sum
}

export const whole = ({ acknowledged, lost, doubled, disordered }: Kept): boolean =>
  acknowledged > 0 && lost + doubled + disordered === 0
