// A customer said something. It is durable before anyone thinks about it.
import type { Attachment, Language } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import { blank, type Channel, type Line, type LineCustomer } from '../domain/line.js'
import { languageIn } from '../understanding/read.js'
import { answer } from './answer.js'
import { answerMeanwhile } from './answer-meanwhile.js'
import { mustBeHeard } from './block.js'
import { cardChecked } from './card-check.js'
import { woken } from './come-back.js'
import { add } from './commit.js'
import { dismissed } from './consult.js'
import type { Desk } from './desk.js'
import { followsFrom } from './instead-of-waiting.js'
import { readable } from './readable.js'

export type Said = {
  lineId: string
  customer: LineCustomer
  /** The customer's own id of the message: however often it is sent, it is heard once. */
  id: string
  text: string
  attachments?: Attachment[]
  /** Names of files that could not be taken. */
  missing?: string[]
  /** Absent: the website's. */
  channel?: Channel
  /** Where words do not tell the language: a picture, a number. */
  locale?: Language
}

const LONGEST = 20_000 // characters; a longer text is a file

/** Answers the message's place on the line. Throws 'invalid' for an empty or endless text, 'conflict' while blocked. */
export async function receive(desk: Desk, said: Said): Promise<{ seq: number }> {
  const text = readable(said.text)
  if (!text && !said.attachments?.length && !said.missing?.length)
    throw new DeskError('invalid', 'The message is empty: write something.')
  if (text.length > LONGEST)
    throw new DeskError('invalid', `The message is longer than ${LONGEST} characters: send it in parts or as a file.`)
  const id = `c:${said.id}`
  const { attachments, missing } = said
  const more = { ...(attachments?.length && { attachments }), ...(missing?.length && { missing }) }
  const decide = async (before: Line | null) => {
    mustBeHeard(desk, before)
    const message = { type: 'message', from: 'customer', id, at: desk.clock.now(), text, ...more } as const
    const follows = [
      ...cardChecked(desk, before?.conversation ?? null, message),
      ...(await followsFrom(desk, before, text)),
      ...(await woken(desk, before)),
    ]
    const line = { ...(before ?? blank(said.lineId, said.customer)), channel: said.channel ?? 'directline' }
    const opens = !before?.conversation || before.conversation.status === 'resolved'
    return { line, ...(opens && { language: languageOf(text, said.locale) }), happened: [message, ...follows] }
  }
  const written = await add(desk, said.lineId, decide, id)
  if (!written) throw new DeskError('unavailable', 'The message was not kept: send it again.')
  if (!written.repeated) {
    desk.typing.delete(said.lineId)
    const status = written.line.conversation?.status
    if (status === 'bot') void answer(desk, said.lineId)
    else dismissed(desk, said.lineId)
    if (status === 'queued' || status === 'scheduled') void answerMeanwhile(desk, said.lineId, written.seq)
  }
  return { seq: written.seq }
}

/** That of a conversation which begins with these words. */
const languageOf = (text: string, locale: Language | undefined): Language =>
  locale && !/\p{L}/u.test(text) ? locale : languageIn(text)
