// Closing a conversation: Enter takes what is proposed; whoever has a moment says how it came out.
import { useEffect, useState } from 'preact/hooks'
import type { Outcome, Verdict } from '../../domain/closing.js'
import type { Topics } from '../../http/contract-desk.js'
import type { Opened } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { Chips } from '../console/chips.js'
import { Dialog } from '../console/dialog.js'
import { Field } from '../console/field.js'
import { topicName } from '../console/topic-names.js'
import { words as common } from '../console/words.js'
import * as act from './actions.js'
import { words as fileWords } from './attach-words.js'
import { chosen } from './attached.js'
import { closeSoon } from './closing.js'
import { draft } from './outbox.js'
import { words } from './verb-words.js'
import { words as deskWords } from './words.js'

const OUTCOMES: Outcome[] = ['solved', 'answered', 'passed_on', 'no_reply', 'not_ours', 'spam']
const VERDICTS: Verdict[] = ['yes', 'no', 'unsure']

/** Where the customer said nothing after me, they may have gone quiet; else it is taken for solved. */
export function CloseDialog({ opened: { row, claim, activities } }: { opened: Opened }) {
  const w = words().close
  const answered = activities.some(a => a.type === 'message' && a.from === 'agent')
  const [outcome, setOutcome] = useState<Outcome>(answered ? 'solved' : 'no_reply')
  const [topic, setTopic] = useState('')
  const [botCould, setBotCould] = useState<Verdict>('unsure')
  const [handoffRight, setHandoffRight] = useState<Verdict>('unsure') // a yes that nobody said would flatter the bot
  const [faq, setFaq] = useState(false)
  const [topics, setTopics] = useState<string[]>()
  useEffect(() => {
    call<Topics>('GET', '/api/desk/topics').then(
      told => setTopics(told.topics),
      () => {}, // it can be written all the same
    )
  }, [])
  const close = () => {
    act.resolving.value = false
  }
  const submit = () => {
    close()
    if (claim === null) return
    closeSoon(row.lineId, claim, {
      ...{ outcome, botCould, handoffRight },
      ...(topic.trim() && { topic: topic.trim() }),
      ...(faq && { faq }),
    })
    setTimeout(() => document.getElementById('main')?.focus())
  }
  const verdicts = VERDICTS.map(id => ({ id, name: w.verdicts[id] }))
  return (
    <Dialog title={w.title} close={close}>
      <form
        class="window-form"
        onSubmit={event => {
          event.preventDefault()
          submit()
        }}
      >
        {draft(row.lineId) && <p class="warned">{deskWords().resolveDraft}</p>}
        {chosen(row.lineId).files.length > 0 && <p class="warned">{fileWords().closing}</p>}
        <Chips
          label={w.outcome}
          options={OUTCOMES.map(id => ({ id, name: w.outcomes[id] }))}
          value={outcome}
          choose={setOutcome}
        />
        <Chips label={w.botCould} options={verdicts} value={botCould} choose={setBotCould} />
        <Chips label={w.handoffRight} options={verdicts} value={handoffRight} choose={setHandoffRight} />
        <Field
          label={w.topic}
          value={topic}
          write={setTopic}
          hint={w.topicHint}
          maxLength={60}
          offers={topics}
          nameOf={topicName}
        />
        {answered && (
          <label class="tick">
            <input type="checkbox" checked={faq} onChange={event => setFaq(event.currentTarget.checked)} />
            <span>{w.faq}</span>
          </label>
        )}
        <p class="hint">{deskWords().resolveWhy}</p>
        <div class="window-acts">
          <button type="submit" class="button primary">
            <span>{w.submit}</span>
            <span class="key" aria-hidden="true">
              <kbd>Enter</kbd>
            </span>
          </button>
          <Button press={close}>{common().cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
