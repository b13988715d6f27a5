// What every channel must do, whatever its wire looks like: order, once only, again after a failure, agents and the end.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claim } from '../../src/desk/claim.js'
import type { Desk } from '../../src/desk/desk.js'
import { reply } from '../../src/desk/reply.js'
import { resolve } from '../../src/desk/resolve.js'
import { until } from '../http/client.js'

export type ChannelPlace = {
  desk: Desk
  /** A customer who was never here before. */
  customer(name: string): Promise<ChannelCustomer>
  /** Time passes: what is due to be tried again is tried. */
  later(): Promise<void>
  close(): Promise<void>
}

export type ChannelCustomer = {
  /** Once something was said. */
  lineId(): Promise<string>
  /** `id`: the channel's own of the message; the same one again is the channel's retry. */
  say(text: string, id: string): Promise<void>
  /** A picture, likewise. */
  show(picture: Buffer, id: string): Promise<void>
  /** What has come from our side, in order. */
  heard(): Promise<string[]>
  ended(): Promise<boolean>
  /** Nothing reaches the customer until it is mended. */
  cut(): void
  mend(): void
}

const SARA = { id: 'sara', name: 'Sara' }
const DOOR = 'می‌خواهم با اپراتور صحبت کنم'

export function channelContract(name: string, open: () => Promise<ChannelPlace>): void {
  describe(`the channel ${name}`, () => {
    let place: ChannelPlace
    beforeAll(async () => {
      place = await open()
    })
    afterAll(() => place.close())

    const held = async (customer: ChannelCustomer) => {
      await customer.say(DOOR, 'door')
      const lineId = await customer.lineId()
      await until(async () => (await place.desk.store.line(lineId))?.conversation?.status === 'queued')
      const { conversation } = await claim(place.desk, lineId, SARA)
      const number = conversation?.status === 'assigned' ? conversation.claim : 0
      const say = (text: string) => reply(place.desk, { lineId, agent: SARA, claim: number, id: `own-${text}`, text })
      return { lineId, say, end: () => resolve(place.desk, lineId, SARA, number) }
    }
    const agentsOf = async (customer: ChannelCustomer) =>
      (await customer.heard()).flatMap(text => /(?:Sara: )?(reply \d+)$/.exec(text)?.[1] ?? [])

    it('answers from an entry', async () => {
      const ana = await place.customer('ana')
      await ana.say('تا چند روز می‌توانم کالا را پس بدهم؟', 'first')
      expect(await until(async () => (await ana.heard())[0])).toContain('۱۰ روز')
    })

    it('hears a message once, however often it is brought', async () => {
      const omid = await place.customer('omid')
      await Promise.all([1, 2, 3].map(() => omid.say('سلام، یک سؤال دارم', 'same')))
      await omid.say('سلام، یک سؤال دارم', 'same')
      const activities = await place.desk.store.activities(await omid.lineId())
      expect(activities.filter(a => a.type === 'message' && a.from === 'customer')).toHaveLength(1)
    })

    it('keeps a picture once, however often it is brought, and what is said after it after it', async () => {
      const sima = await place.customer('sima')
      const picture = Buffer.from('\x89PNG\r\n\x1a\n and what a picture holds', 'latin1')
      await Promise.all([1, 2, 3].map(() => sima.show(picture, 'picture')))
      await sima.say('شکسته رسیده', 'after')
      const activities = await place.desk.store.activities(await sima.lineId())
      const said = activities.filter(a => a.type === 'message' && a.from === 'customer')
      expect(said.map(a => 'attachments' in a)).toEqual([true, false])
      const [file] = (said[0] as { attachments: { id: string; contentType: string }[] }).attachments
      expect(file?.contentType).toBe('image/png')
      expect(Buffer.from((await place.desk.files.get(file!.id))!).equals(picture)).toBe(true)
    })

    it('keeps the order of what the customer says', async () => {
      const lili = await place.customer('lili')
      for (let at = 0; at < 6; at++) await lili.say(`part ${at}`, `part-${at}`)
      const activities = await place.desk.store.activities(await lili.lineId())
      const said = activities.flatMap(a => (a.type === 'message' && a.from === 'customer' ? [a.text] : []))
      expect(said).toEqual([0, 1, 2, 3, 4, 5].map(at => `part ${at}`))
    })

    it('brings an agent’s replies, in order, once', async () => {
      const reza = await place.customer('reza')
      const agent = await held(reza)
      for (let at = 0; at < 5; at++) await agent.say(`reply ${at}`)
      const all = [0, 1, 2, 3, 4].map(at => `reply ${at}`)
      await until(async () => (await agentsOf(reza)).length >= all.length)
      expect(await agentsOf(reza)).toEqual(all)
    })

    it('brings what was said while nothing could be brought, in order, once, and loses none', async () => {
      const mina = await place.customer('mina')
      const agent = await held(mina)
      mina.cut()
      for (let at = 0; at < 3; at++) await agent.say(`reply ${at}`)
      for (let tries = 0; tries < 3; tries++) await place.later()
      mina.mend()
      await agent.say('reply 3')
      await until(async () => {
        await place.later()
        return (await agentsOf(mina)).length >= 4
      })
      expect(await agentsOf(mina)).toEqual(['reply 0', 'reply 1', 'reply 2', 'reply 3'])
      await until(async () => {
        await place.later()
        return !(await place.desk.store.line(agent.lineId))?.untold
      })
    })

    it('tells when it is over, and begins anew when the customer comes back', async () => {
      const nima = await place.customer('nima')
      const agent = await held(nima)
      await agent.end()
      await until(() => nima.ended())
      await nima.say('تا چند روز می‌توانم کالا را پس بدهم؟', 'back')
      await until(async () => (await nima.heard()).at(-1)?.includes('۱۰ روز'))
      expect((await place.desk.store.line(agent.lineId))?.conversation?.number).toBe(2)
    })
  })
}
