// Both channels keep the one contract.
import { sweep } from '../../src/desk/sweep.js'
import { type ChannelCustomer, channelContract } from '../contracts/channel.js'
import { ask, until, widget } from '../http/client.js'
import { startServer } from '../http/server.js'
import { openAzure } from './connector.js'

channelContract('Direct Line', async () => {
  const running = await startServer()
  const { desk } = running.http
  return {
    desk,
    async customer(): Promise<ChannelCustomer> {
      const own = await widget(running)
      let online: 'yes' | 'no' = 'yes'
      let seen: Awaited<ReturnType<typeof own.poll>>['activities'] = []
      const look = async () => {
        if (online === 'yes') seen = (await own.poll()).activities
        return seen
      }
      return {
        lineId: async () => own.conversationId,
        say: async (text, id) => void (await own.say(text, id)),
        async show(picture, id) {
          const activity = JSON.stringify({ type: 'message', channelData: { clientActivityID: id } })
          const body = new FormData()
          body.append('activity', new Blob([activity], { type: 'application/vnd.microsoft.activity' }), 'blob')
          body.append('file', new Blob([new Uint8Array(picture)]), 'picture.png')
          const { status } = await ask(`${own.line}/upload`, { method: 'POST', token: own.token, body })
          if (status !== 200) throw new Error(String(status))
        },
        heard: async () =>
          (await look()).flatMap(a => (a.type === 'message' && a.from?.role !== 'user' ? [a.text ?? ''] : [])),
        ended: async () => (await look()).some(({ type }) => type === 'endOfConversation'),
        cut() {
          online = 'no'
        },
        mend() {
          online = 'yes'
        },
      }
    },
    later: async () => running.pass(3_000),
    close: running.close,
  }
})

channelContract('Bot Framework', async () => {
  const azure = await openAzure()
  const { desk, connector, running } = azure
  return {
    desk,
    async customer(name): Promise<ChannelCustomer> {
      const mine = { channelId: 'telegram', from: { id: name }, conversation: { id: `c-${name}` } }
      const toMe = () => connector.taken.filter(({ path }) => path.includes(`/c-${name}/`)).map(({ body }) => body)
      return {
        lineId: () =>
          until(async () => {
            const all = await desk.store.deliveries.all()
            return all.find(({ reference }) => reference?.user.id === name)?.id.slice('channel:'.length)
          }),
        async say(text, id) {
          const status = await azure.bring({ ...mine, id, text })
          if (status !== 200) throw new Error(String(status))
        },
        async show(picture, id) {
          connector.keeps.set(`/${id}`, picture)
          const attachments = [{ contentType: 'image/*', contentUrl: `${connector.url}${id}` }]
          const status = await azure.bring({ ...mine, id, attachments })
          if (status !== 200) throw new Error(String(status))
        },
        heard: async () => toMe().flatMap(body => (body.type === 'message' ? [body.text] : [])),
        ended: async () => toMe().some(({ type }) => type === 'endOfConversation'),
        cut: () => connector.answers(409), // a 503 is tried again for seconds by the library itself first
        mend: () => connector.answers(200),
      }
    },
    async later() {
      running.pass(3_000)
      await sweep(desk)
      await until(async () => (await desk.store.deliveries.all()).every(({ until }) => until === 0))
    },
    close: azure.close,
  }
})
