// An agent's answer that the bot should know: a draft for the editors, in the customer's question and the agent's words.
import { questionOf } from '../../dialogs/card.js'
import type { Activity, Agent, Language } from '../domain/activity.js'
import type { Draft } from '../domain/entry-draft.js'
import { DeskError } from '../domain/errors.js'
import { masked } from '../domain/secrets.js'
import type { Desk } from './desk.js'

const LONGEST_QUESTION = 300 // characters; an entry's question takes no more
const MOST = 500 // activities of the conversation

type Asked = { lineId: string; openedSeq: number; language: Language; topic?: string | undefined }

/** Null: no agent said anything. The same conversation is suggested once; what an editor made of it since stays. */
export async function suggestEntry(desk: Desk, agent: Agent, asked: Asked): Promise<string | null> {
  const { store, clock } = desk
  const said = await store.activities(asked.lineId, asked.openedSeq - 1, MOST)
  const answer = said.findLast(a => a.type === 'message' && a.from === 'agent' && a.text) // a file alone answers nothing here
  if (answer?.type !== 'message') return null
  const id = `chat-${answer.at.toString(36)}-${answer.seq}`
  const body = {
    ...(asked.topic && { topic: asked.topic.slice(0, 40) }),
    [asked.language]: sideOf(desk, said, answer.text),
  }
  const draft: Draft = {
    ...{ id, revision: 1, base: 0, body, author: agent, savedAt: clock.now(), state: 'draft' },
    reason: `${agent.name} answered this in a conversation`,
  }
  await store.drafts.put(draft, 0).catch(error => {
    if (!(error instanceof DeskError && error.code === 'conflict')) throw error // it was suggested before
  })
  return id
}

/** What they wanted to know, not that they wanted a person. */
function sideOf(desk: Desk, said: Activity[], answer: string) {
  const handed = said.findLast(a => a.type === 'handoff.initiate')?.seq ?? Number.POSITIVE_INFINITY
  const asked = said.flatMap(a => (a.type === 'message' && a.from === 'customer' && a.text ? [a] : []))
  const before = asked.filter(a => a.seq < handed).map(a => a.text)
  const question = questionOf(before, desk.settings.policy.wantsHumanAt) ?? before.at(-1) ?? asked[0]?.text ?? ''
  return { question: masked(question).slice(0, LONGEST_QUESTION).toWellFormed(), variants: [], answer }
}
