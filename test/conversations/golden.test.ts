// Every *.chat file here is a promise about how the bot behaves, in the words of a support lead.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { revised } from '../../src/desk/publish.js'
import { readFaqFolder } from '../../src/stores/faq-folder.js'
import { aWorld, faqFolder, MORNING, type World } from '../desk/world.js'
import { parseChat } from './chat.js'
import { play, staff } from './play.js'

const folder = resolve(import.meta.dirname, '../../../test/conversations')
const chats = readdirSync(folder).filter(file => file.endsWith('.chat'))

describe('golden conversations', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld()
    const drafts = await readFaqFolder(faqFolder)
    await world.desk.store.publish(drafts.map(draft => revised(draft, 0, 'faq', MORNING)))
    await world.desk.matcher.caughtUp(100_000)
  })
  afterAll(() => world.close())

  it('are at least forty', () => expect(chats.length).toBeGreaterThanOrEqual(40))

  it.each(chats)('%s', async file => {
    await staff(world, 1)
    const { steps } = parseChat(readFileSync(join(folder, file), 'utf8'))
    const lineId = file.replace('.chat', '')
    await play(world, lineId, steps)
    const line = await world.desk.store.line(lineId)
    const status = line?.conversation?.status
    if (status === 'queued') await world.desk.store.forget(lineId) // the next conversation finds an empty queue
  })
})
