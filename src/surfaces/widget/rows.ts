// What stands in the log, row by row: a greeting, days, messages, what is on its way, and what can be tapped.
import { dayOf, fullDayOf, sameDay } from '../shared/dates.js'
import { address } from './address.js'
import { bubble, greeting, nameOf, note, pendingBubble } from './bubble.js'
import { h } from './dom.js'
import type { Actions, Model } from './model.js'
import { rating } from './rating.js'
import { atOf, authorOf, clientIdOf, hamdelOf, type Said } from './transcript.js'

/** `key` is the same for the same thing; it is built again when `signature` changes, and what keeps nothing to itself
 *  (`still`) is redrawn in its place, so that no press on it is lost. */
export type Row = { key: string; signature: string; build: () => HTMLElement; still: boolean }

const GROUP_MS = 5 * 60_000

/** The last `limit` of what was said, and what belongs below it. `earlier` is called when the customer wants more. */
export function rowsOf(model: Model, actions: Actions, limit: number, earlier: () => void): Row[] {
  const { said, pending, words, language } = model
  const zone = model.settings?.timeZone
  const rows: Row[] = []
  const put = (key: string, signature: unknown, build: () => HTMLElement, still = false) =>
    rows.push({ key, signature: `${language}${JSON.stringify(signature)}`, build, still })

  const all = said.filter(one => one.type === 'message' || noteOf(one, model))
  const lines = all.slice(-limit)
  if (lines.length === all.length) put('greeting', model.settings?.name[model.language], () => greeting(model))
  else put('earlier', '', () => h('button', { type: 'button', class: 'earlier', onclick: earlier }, words.earlier))
  lines.forEach((one, index) => {
    const before = lines[index - 1]
    const after = lines[index + 1]
    const at = atOf(one)
    if (!before || !sameDay(atOf(before), at, zone)) {
      const label = dayLabel(at, model)
      put(`day${fullDayOf(at, 'en', zone)}`, label, () => h('p', { class: 'day' }, h('span', {}, label)))
    }
    const text = noteOf(one, model)
    if (text) {
      put(clientIdOf(one) ?? one.id, text, () => note(text))
      return
    }
    const spot = { first: !joins(before, one, model), last: !joins(one, after, model) }
    put(
      clientIdOf(one) ?? one.id,
      [spot, model.thumb(one.id), zone, 'said'],
      () => bubble(one, spot, model, actions),
      true,
    )
  })
  pending.forEach((one, index) => {
    const joined =
      index > 0 || joins(lines.at(-1), { ...one.activity, id: '', timestamp: new Date(one.at).toISOString() }, model)
    put(
      one.id,
      [one.state, joined, zone],
      () => pendingBubble(one, { first: !joined, last: true }, model, actions),
      true,
    )
  })

  if (unhelped(model, lines)) put('sorry', '', () => sorry(model, actions))
  const choices = choicesOf(model, lines)
  if (choices.length) put('choices', choices, () => choiceList(choices, lines.length === 0, model, actions))
  const { typing, status } = model
  if (typing)
    put('typing', typing.author, () =>
      dots(words.typing(typing.name ?? (typing.author === 'bot' ? words.bot : words.colleague)), typing.author),
    )
  const { asks } = status
  if (asks && !status.contact) put('address', asks, () => address(asks, words, actions))
  const { rated } = model
  if (rated) {
    if (!rows.some(row => row.key === rated.id)) put(rated.id, '', () => note(words.rated(rated.stars)))
  } else if (status.status === 'resolved' && status.needsRating && !status.rated)
    put('rating', '', () => rating(words, actions))
  return rows
}

const joins = (a: Said | undefined, b: Said | undefined, model: Model): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.type === 'message' &&
  b.type === 'message' &&
  authorOf(a) === authorOf(b) &&
  nameOf(a, model) === nameOf(b, model) &&
  atOf(b) - atOf(a) < GROUP_MS &&
  sameDay(atOf(a), atOf(b), model.settings?.timeZone)

function dayLabel(at: number, { words, language, settings }: Model): string {
  const now = Date.now()
  const zone = settings?.timeZone
  if (sameDay(at, now, zone)) return words.today(dayOf(at, language, zone))
  if (sameDay(at, now - 86_400_000, zone)) return words.yesterday
  return fullDayOf(at, language, zone)
}

function noteOf(one: Said, { words }: Model): string | undefined {
  if (one.type === 'endOfConversation') return words.ended
  if (one.type !== 'event') return
  const value = (one.value ?? {}) as { state?: string; stars?: number }
  if (one.name === 'hamdel.rating' && value.stars) return words.rated(value.stars)
  if (one.name !== 'handoff.status') return
  if (value.state === 'accepted') return words.joined(hamdelOf(one).agentName ?? words.colleague)
  return value.state === 'failed' ? words.back : undefined
}

// The newest answer did not help: say what is possible now, instead of nothing.
const unhelped = ({ thumb, pending, status }: Model, lines: Said[]): boolean => {
  const last = lines.at(-1)
  return last !== undefined && !pending.length && status.status === 'bot' && thumb(last.id) === 'dislike'
}

const sorry = ({ words }: Model, actions: Actions): HTMLElement =>
  h(
    'div',
    { class: 'choices-list', role: 'group', 'aria-label': words.options },
    h('p', { class: 'hint' }, words.sorry),
    h('button', { type: 'button', class: 'choice', onclick: () => actions.send(words.doorSays) }, words.door),
  )

type Choice = { title: string; value: string }

// The opening's questions, or what the last message offers as long as nothing was said after it.
function choicesOf({ pending, settings, language, connection }: Model, lines: Said[]): Choice[] {
  if (pending.length) return []
  const last = lines.at(-1)
  if (last) return (last.suggestedActions?.actions ?? []).map(({ title, value }) => ({ title, value }))
  if (connection === 'barred') return []
  return (settings?.chips[language] ?? []).slice(0, 4).map(text => ({ title: text, value: text }))
}

function choiceList(choices: Choice[], opening: boolean, { words }: Model, actions: Actions): HTMLElement {
  const label = opening ? words.chips : words.options
  return h(
    'div',
    { class: 'choices-list', role: 'group', 'aria-label': label.replace(':', '') },
    opening && h('p', { class: 'hint', 'aria-hidden': 'true' }, label),
    ...choices.map(({ title, value }) =>
      h('button', { type: 'button', class: 'choice', dir: 'auto', onclick: () => actions.send(value) }, title),
    ),
  )
}

const dots = (text: string, author: string): HTMLElement =>
  h(
    'div',
    { class: `row first last ${author}` },
    h('div', { class: 'bubble dots' }, h('span', { class: 'sr' }, text), h('i'), h('i'), h('i')),
  )
