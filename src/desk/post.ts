// Letters wait in the store until the mail server has them: none is lost with a process, and none goes twice for one id.
import type { Activity } from '../domain/activity.js'
import type { Conversation } from '../domain/conversation-states.js'
import { DeskError } from '../domain/errors.js'
import { backoffMs, GIVEN_UP_MS, type Letter } from '../domain/letter.js'
import type { Store } from '../ports.js'
import type { Mail } from '../ports-outside.js'
import type { Desk } from './desk.js'
import { letterOfReply } from './letters.js'
import { marksOf } from './marks.js'

/** How letters leave, and what they say of us. */
export type Post = {
  mail: Mail
  businessName: { fa: string; en: string }
  /** Where the customer goes on: the website with the widget. */
  site: () => string
}

type Posting = Pick<Desk, 'store' | 'clock' | 'log' | 'post'>

const READ_FIRST_MS = 60_000 // an open widget has shown it by then
const SENDING_MS = 10 * 60_000 // longer than any attempt: only then another process may try
const SHOWN_MS = 7 * 86_400_000 // a letter that was given up stays visible so long

/** Keeps it; sent by the next sweep. Nothing happens where there is no mail server. */
export async function posted({ store, post }: Pick<Desk, 'store' | 'post'>, letter: Letter): Promise<void> {
  if (post) await store.mails.put(letter, 'any')
}

/**
 * Before the commit of what an agent says to somebody who left an e-mail: the letter is durable first, and goes only if
 * the words were really committed.
 */
export async function postReplies(desk: Desk, lineId: string, now: Conversation | null, activities: Activity[]) {
  const { post, store, clock } = desk
  const contact = now?.contact
  if (!post || !now || contact?.kind !== 'email') return
  for (const activity of activities) {
    if (activity.type !== 'message' || activity.from !== 'agent') continue
    if ((await store.placeOf(lineId, activity.id)) !== null) continue // sent again by its desk
    const { subject, text } = letterOfReply(activity, now.language, post)
    await posted(desk, {
      ...{ id: `reply-${lineId}-${activity.id}`, revision: 1, kind: 'reply', to: contact.value, subject, text },
      ...{ language: now.language, createdAt: clock.now(), dueAt: clock.now() + READ_FIRST_MS, attempts: 0 },
      about: { lineId, seq: activity.seq, activityId: activity.id },
    })
  }
}

/** Sends what is due; answers how many the mail server took. Never rejects for one letter. */
export async function sendPost(desk: Posting): Promise<number> {
  const { store, clock, post, log } = desk
  if (!post) return 0
  const due = (await store.mails.all()).filter(letter => letter.dueAt <= clock.now())
  let sent = 0
  for (const letter of due)
    try {
      if (await deliver(desk, post, letter)) sent++
    } catch (err) {
      log.warn({ err, letter: letter.id }, 'A letter could not be looked after; it waits in the store.')
    }
  return sent
}

async function deliver({ store, clock, log }: Posting, { mail }: Post, letter: Letter): Promise<boolean> {
  const { mails } = store
  if (letter.failed !== undefined || (await isNeedless(store, letter))) {
    await mails.remove(letter.id)
    return false
  }
  const mine = {
    ...letter,
    revision: letter.revision + 1,
    attempts: letter.attempts + 1,
    dueAt: clock.now() + SENDING_MS,
  }
  try {
    await mails.put(mine, letter.revision)
  } catch (error) {
    if (error instanceof DeskError && error.code === 'conflict') return false // another process sends it
    throw error
  }
  try {
    await mail.send(mine)
  } catch (error) {
    const failed = failure(mine, error, clock.now())
    await mails.put({ ...mine, revision: mine.revision + 1, ...failed }, mine.revision)
    const { id, kind, attempts } = mine
    if (failed.failed) log.error({ letter: id, kind, attempts, why: failed.failed }, 'A letter was given up.')
    else log.warn({ letter: id, kind, attempts }, 'The mail server did not take a letter; it is tried again.')
    return false
  }
  await mails.remove(mine.id)
  return true
}

function failure({ attempts, createdAt }: Letter, error: unknown, now: number): Pick<Letter, 'dueAt' | 'failed'> {
  const next = now + backoffMs(attempts)
  const forGood = error instanceof DeskError && error.code === 'invalid'
  if (!forGood && next - createdAt < GIVEN_UP_MS) return { dueAt: next }
  return { dueAt: now + SHOWN_MS, failed: error instanceof Error ? error.message : String(error) }
}

/** What was never said, was forgotten, or has reached its reader needs no letter. */
async function isNeedless(store: Store, { about }: Letter): Promise<boolean> {
  if (!about) return false
  const [said] = await store.activities(about.lineId, about.seq - 1, 1)
  return said?.id !== about.activityId || marksOf(store, about.lineId).delivered >= about.seq
}

/** For the lead: the addresses that a letter did not reach in the last week, each once. Somebody must tell them another way. */
export async function notReached({ store }: Pick<Desk, 'store'>): Promise<string[]> {
  const all = await store.mails.all()
  return [...new Set(all.flatMap(({ failed, to }) => (failed === undefined ? [] : [to])))]
}
