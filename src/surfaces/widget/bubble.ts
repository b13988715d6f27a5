// One message as it stands in the log, and the small lines between messages.

import type { WireActivity } from '../../http/contract-direct-line.js'
import { calendarDay, timeOfDay } from '../shared/dates.js'
import { directionOf, isolated, link } from '../shared/direction.js'
import { harmless } from '../shared/html.js'
import { h, icon } from './dom.js'
import { initial } from './header.js'
import type { Actions, Model } from './model.js'
import type { Pending } from './outbox.js'
import { type Author, atOf, authorOf, hamdelOf } from './transcript.js'

export type Spot = { first: boolean; last: boolean }

export const nameOf = (activity: WireActivity, { words }: Model): string => {
  const author = authorOf(activity)
  if (author === 'customer') return words.you
  return author === 'bot' ? words.bot : (hamdelOf(activity).agentName ?? words.colleague)
}

const row = (author: Author, { first, last }: Spot, ...children: (Node | false | undefined)[]) =>
  h('div', { class: `row ${author}${first ? ' first' : ''}${last ? ' last' : ''}` }, ...children)

const by = (author: Author, name: string) =>
  h(
    'div',
    { class: 'by', 'aria-hidden': 'true' },
    h('span', { class: 'face' }, author === 'bot' ? icon('bot') : initial(name)),
    name,
  )

/** What the bot says before anything was said. */
export function greeting(model: Model): HTMLElement {
  const { words, settings, language } = model
  const text = h('div', { class: 'words' }, words.greeting(settings?.name[language] ?? ''))
  return row('bot', { first: true, last: true }, by('bot', words.bot), h('div', { class: 'bubble' }, text))
}

export function bubble(activity: WireActivity & { id: string }, spot: Spot, model: Model, actions: Actions) {
  const author = authorOf(activity)
  const name = nameOf(activity, model)
  return row(
    author,
    spot,
    author !== 'customer' && spot.first && by(author, name),
    h('div', { class: 'bubble' }, h('span', { class: 'sr' }, `${name}: `), content(activity), ...files(activity)),
    foot(activity, model, actions) ||
      (spot.last && meta(atOf(activity), model, author === 'customer' ? model.words.sent : undefined)),
  )
}

/** A message of the customer that the server has not recorded yet. */
export function pendingBubble(pending: Pending, spot: Spot, model: Model, actions: Actions) {
  const { words } = model
  const { state, id } = pending
  const waits = state === 'failed' && model.connection === 'offline'
  const late = (state === 'failed' && !waits) || state === 'held'
  const trouble = late
    ? h('button', { type: 'button', class: 'retry', onclick: () => actions.retry(id) }, icon('again'), words.failed)
    : state === 'refused' && h('p', { class: 'retry', role: 'alert' }, words.refused)
  return row(
    'customer',
    { ...spot, last: true },
    h(
      'div',
      { class: `bubble ${late || state === 'refused' ? 'late' : ''}` },
      h('span', { class: 'sr' }, `${words.you}: `),
      content(pending.activity),
    ),
    trouble || meta(pending.at, model, waits ? words.waits : state === 'sent' ? words.sent : words.sending),
  )
}

function content(activity: WireActivity): HTMLElement {
  const { html, language } = hamdelOf(activity)
  if (!html) return h('div', { class: 'words as-written', dir: 'auto' }, isolated(activity.text ?? ''))
  return h('div', { class: 'words', dir: language ? directionOf(language) : 'auto', lang: language }, harmless(html))
}

function files(activity: WireActivity): HTMLElement[] {
  const safe = (activity.attachments ?? []).filter(file => /^(https?:\/\/|\/)/.test(file.contentUrl ?? ''))
  return safe.map(file => h('p', { class: 'file' }, link(file.contentUrl ?? '', file.name ?? file.contentType)))
}

function foot(activity: WireActivity & { id: string }, model: Model, actions: Actions): HTMLElement | false {
  const { source, spoken } = hamdelOf(activity)
  if (!source && spoken !== 'answer') return false
  const { words } = model
  const thumb = model.thumb(activity.id)
  const button = (kind: 'like' | 'dislike', name: string) => {
    return h(
      'button',
      {
        type: 'button',
        class: `thumb ${kind}`,
        'aria-pressed': String(thumb === kind),
        'aria-label': name,
        title: name,
        onclick: () => actions.thumb(activity.id, kind),
      },
      icon('up'),
    )
  }
  return h(
    'div',
    { class: 'foot' },
    h(
      'div',
      { class: 'proof' },
      source && h('p', { class: 'source' }, icon('book'), h('span', {}, words.from(source.question))),
      meta(atOf(activity), model, source && words.checked(calendarDay(source.checkedOn, model.language))),
    ),
    button('like', words.up),
    button('dislike', words.down),
  )
}

function meta(at: number, { language, settings }: Model, state: string | undefined): HTMLElement {
  return h(
    'p',
    { class: 'meta' },
    h('time', { datetime: new Date(at).toISOString() }, timeOfDay(at, language, settings?.timeZone)),
    state && ' · ',
    state,
  )
}

export const note = (text: string): HTMLElement => h('p', { class: 'note' }, text)
