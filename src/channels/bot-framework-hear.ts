// What a customer does on another channel, done here: the same customer, the same line, the same verbs as on the website.
import { createHash, createHmac } from 'node:crypto'
import { mustBeHeard } from '../desk/block.js'
import { chosenBy } from '../desk/chosen.js'
import { type Identity, identify, openCustomer, standsFor } from '../desk/customers.js'
import { reachedAt } from '../desk/deliver.js'
import type { Desk } from '../desk/desk.js'
import { importHandoff } from '../desk/import-handoff.js'
import { inTurn } from '../desk/in-turn.js'
import { withFiles } from '../desk/kept-file.js'
import { toldNotHeard } from '../desk/not-heard.js'
import { rate, react } from '../desk/react.js'
import { receive } from '../desk/receive.js'
import { typed } from '../desk/typing.js'
import type { Language } from '../domain/activity.js'
import type { Customer } from '../domain/customer.js'
import { DeskError } from '../domain/errors.js'
import type { LineCustomer } from '../domain/line.js'
import { type Fetching, filesOf, withTranscript } from './bot-framework-files.js'
import { type Incoming, referenceOf, thumbOf, wordsOf } from './bot-framework-wire.js'
import { handedOver } from './handed-over.js'

/**
 * `vouch`: the website's word for a customer. `key`: ours, from which a customer's key on a channel is derived.
 * `fileUrl`: where a channel can fetch a file of ours for a while; null: it cannot reach us.
 */
export type DoorKeys = {
  vouch: ((jwt: string) => Promise<Identity>) | null
  key: Uint8Array
  fileUrl?: (lineId: string, fileId: string) => string | null
}

export function hearing(desk: Desk, { vouch, key }: DoorKeys, fetching: Fetching) {
  /** Nobody can compute it who does not have our key, so that no browser can open this line. */
  const keyOf = ({ channelId, from, conversation }: Incoming) => {
    const place = conversation.isGroup ? conversation.id : ''
    return createHmac('sha256', key).update(`channel\n${channelId}\n${place}\n${from.id}`).digest('base64url')
  }
  return async (activity: Incoming): Promise<void> => {
    if (!HEARD.has(activity.type)) return // who came, who left, a text that was taken back: nobody said anything
    const own = keyOf(activity)
    const jwt = identityIn(activity)
    if (jwt && vouch) await standsFor(desk, own, await identify(desk, await vouch(jwt), own))
    const customer = await customerOf(desk, own)
    const { lineId } = customer
    const before = await desk.store.line(lineId)
    await reachedAt(desk, lineId, referenceOf(activity), before?.version ?? 0)
    const name = (customer.name ?? activity.from.name ?? '').slice(0, 80)
    const line = before?.customer ?? { id: customer.id, ...(name && { name }) }
    const id = `${activity.channelId}:${activity.id ?? desk.newId()}${editionOf(activity)}`
    switch (activity.type) {
      case 'message':
      case 'messageUpdate':
        // A text must not overtake the picture that was sent before it.
        return inTurn(desk.store, `hear ${lineId}`, () =>
          said(desk, activity, { lineId, customer: line, id }, fetching).catch(async error => {
            // Nobody sees our refusal there: they would write, and wait.
            if (!(await toldNotHeard(desk, lineId))) throw error
          }),
        )
      case 'typing':
        return typed(desk, lineId)
      case 'messageReaction': {
        const ids = (await desk.store.deliveries.get(`channel:${lineId}`))?.ids ?? []
        const to = ids.find(one => one.id === activity.replyToId)?.seq
        if (to !== undefined) await react(desk, { lineId, id, to, thumb: thumbOf(activity) })
        return
      }
      case 'event':
        if (activity.name === 'handoff.initiate')
          return inTurn(desk.store, `hear ${lineId}`, async () => {
            const whole = await withTranscript(activity, fetching, desk.log)
            await importHandoff(desk, { ...{ lineId, customer: line, id }, ...handedOver(whole) })
          })
        if (activity.name === 'hamdel.rating') await rated(desk, lineId, id, activity.value)
    }
  }
}

/** What the channel says of their language counts where their words do not tell. */
const tongueOf = ({ locale }: Incoming): { locale?: Language } =>
  /^fa\b/i.test(locale ?? '') ? { locale: 'fa' } : /^en\b/i.test(locale ?? '') ? { locale: 'en' } : {}

const HEARD = new Set(['message', 'messageUpdate', 'typing', 'messageReaction', 'event'])

/** Who corrects what they wrote has said it anew: what was heard stays. */
const editionOf = ({ type, text }: Incoming): string =>
  type === 'messageUpdate'
    ? `~${createHash('sha256')
        .update(text ?? '')
        .digest('base64url')
        .slice(0, 12)}`
    : ''

/** The words and files of one message; a text that is longer than ours may be comes in parts. */
async function said(
  desk: Desk,
  activity: Incoming,
  to: { lineId: string; customer: LineCustomer; id: string },
  fetching: Fetching,
): Promise<void> {
  mustBeHeard(desk, await desk.store.line(to.lineId)) // or the files of somebody blocked would fill the disk
  const { files, missing } = await filesOf(activity, to.lineId, fetching, desk.log)
  const attachments = files.map(({ attachment }) => attachment)
  const [first = '', ...others] = wordsOf(activity)
  const parts = [await chosenBy(desk.store, to.lineId, first), ...others]
  for (const [at, text] of parts.entries()) {
    if (!text && attachments.length + missing.length === 0) return
    const part = { ...to, text, channel: 'botframework', ...tongueOf(activity) } as const
    if (at === 0) await withFiles(desk.files, files, () => receive(desk, { ...part, attachments, missing }))
    else await receive(desk, { ...part, id: `${to.id}|${at}` })
  }
}

/** The customer of that key; where its line is a known customer's by now, that one, who may go on elsewhere since. */
async function customerOf(desk: Desk, key: string): Promise<Customer> {
  const own = await opened(desk, key)
  const whose = (await desk.store.line(own.lineId))?.customer.id ?? own.id
  return whose === own.id ? own : ((await desk.store.customers.get(whose)) ?? own)
}

/** Two first messages may come at the same moment: one of them opens the customer. */
async function opened(desk: Desk, key: string): Promise<Customer> {
  for (let tries = 4; ; tries--) {
    try {
      return (await openCustomer(desk, key, key)).customer
    } catch (error) {
      if (tries <= 1 || !(error instanceof DeskError && error.code === 'conflict')) throw error
    }
  }
}

async function rated(desk: Desk, lineId: string, id: string, value: unknown): Promise<void> {
  const { stars, comment } = (value ?? {}) as { stars?: unknown; comment?: unknown }
  if (stars !== 1 && stars !== 2 && stars !== 3 && stars !== 4 && stars !== 5)
    throw new DeskError('invalid', 'value.stars: 1 to 5')
  await rate(desk, {
    lineId,
    id,
    stars,
    ...(typeof comment === 'string' && comment && { comment: comment.slice(0, 2_000) }),
  })
}

/** The website's signed word for who this is, in channelData.hamdel.identity or in an event hamdel.identify. */
function identityIn({ channelData, type, name, value }: Incoming): string | null {
  const inside = (holder: unknown): unknown => (holder as { identity?: unknown } | null | undefined)?.identity
  const told = inside((channelData as { hamdel?: unknown } | null | undefined)?.hamdel)
  const jwt = told ?? (type === 'event' && name === 'hamdel.identify' ? inside(value) : undefined)
  return typeof jwt === 'string' && jwt.length <= 4_096 ? jwt : null
}
