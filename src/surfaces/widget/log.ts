// The conversation on the screen. Rows are patched one by one, so that a screen reader hears only what is new.
import { dayOf, fullDayOf, sameDay } from '../shared/dates.js'
import { bubble, greeting, nameOf, note, pendingBubble } from './bubble.js'
import { h, icon } from './dom.js'
import type { Actions, Model, View } from './model.js'
import { rating } from './rating.js'
import { atOf, authorOf, clientIdOf, hamdelOf, type Said } from './transcript.js'

type Row = { key: string; signature: string; build: () => HTMLElement }
type Shown = { signature: string; element: HTMLElement }

const GROUP_MS = 5 * 60_000
const NEAR_END_PX = 60

export function log(actions: Actions): View & { toEnd(): void; newest: HTMLElement } {
  const list = h('div', { class: 'list' })
  const element = h(
    'div',
    { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions', tabindex: 0 },
    list,
  )
  const newest = h('button', { type: 'button', class: 'newest', hidden: true, onclick: toEnd }, icon('down'))
  let shown = new Map<string, Shown>()
  let follows = true

  element.addEventListener('scroll', () => {
    follows = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX
    newest.hidden = follows
  })
  new ResizeObserver(() => follows && toEnd()).observe(element)

  function toEnd() {
    element.scrollTop = element.scrollHeight
  }

  function patch(rows: Row[]): HTMLElement | undefined {
    const focused = (list.getRootNode() as ShadowRoot).activeElement?.getAttribute('data-f')
    const before = shown
    let added: HTMLElement | undefined
    shown = new Map()
    let place = list.firstChild
    for (const { key, signature, build } of rows) {
      const old = before.get(key)
      const kept = old?.signature === signature
      const row = kept ? old.element : build()
      if (!kept && old) {
        if (place === old.element) place = row
        old.element.replaceWith(row)
      }
      if (!old) added = row
      if (row === place) place = row.nextSibling
      else list.insertBefore(row, place)
      shown.set(key, { signature, element: row })
    }
    for (const [key, old] of before) if (!shown.has(key)) old.element.remove()
    if (focused) list.querySelector<HTMLElement>(`[data-f="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true })
    return added
  }

  return {
    element,
    newest,
    toEnd,
    show(model) {
      element.setAttribute('aria-label', model.words.log)
      newest.setAttribute('aria-label', model.words.newest)
      const first = shown.size === 0
      const own = model.pending.length
      const added = patch(rowsOf(model, actions))
      if (!added) return
      if (!first) added.classList.add('new')
      const mine = added.classList.contains('customer') && own > 0
      if (mine || first) return toEnd()
      // A long answer is read from its beginning: never scroll past it.
      if (follows) element.scrollTop = Math.min(element.scrollHeight, added.offsetTop - 12)
    },
  }
}

function rowsOf(model: Model, actions: Actions): Row[] {
  const { said, pending, words, language } = model
  const zone = model.settings?.timeZone
  const rows: Row[] = []
  const put = (key: string, signature: unknown, build: () => HTMLElement) =>
    rows.push({ key, signature: `${language}${JSON.stringify(signature)}`, build })

  put('greeting', model.settings?.name, () => greeting(model))
  const lines = said.filter(one => one.type === 'message' || noteOf(one, model))
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
    put(clientIdOf(one) ?? one.id, [spot, model.thumb(one.id), zone, 'said'], () => bubble(one, spot, model, actions))
  })
  pending.forEach((one, index) => {
    const joined =
      index > 0 || joins(lines.at(-1), { ...one.activity, id: '', timestamp: new Date(one.at).toISOString() }, model)
    put(one.id, [one.state, joined], () => pendingBubble(one, { first: !joined, last: true }, model, actions))
  })

  const choices = choicesOf(model, lines)
  if (choices.length) put('choices', choices, () => choiceList(choices, lines.length === 0, model, actions))
  const { typing, status } = model
  if (typing)
    put('typing', typing.author, () =>
      dots(words.typing(typing.name ?? (typing.author === 'bot' ? words.bot : words.colleague)), typing.author),
    )
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
