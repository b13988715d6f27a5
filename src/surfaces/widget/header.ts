// Who is speaking now, one line of truth about it, the state of the connection, and the door to a person.
import { timeOfDay } from '../shared/dates.js'
import { h, icon, say } from './dom.js'
import type { Actions, Model, View } from './model.js'

export function header(actions: Actions, more: HTMLElement): View {
  const avatar = h('span', { class: 'avatar', 'aria-hidden': 'true' })
  const name = h('h2', { id: 'name' })
  const truth = h('p', { class: 'truth', role: 'status' })
  const close = h('button', { type: 'button', class: 'tool', onclick: actions.close }, icon('close'))
  const doorWords = h('span')
  let model: Model | undefined
  const door = h(
    'button',
    { type: 'button', class: 'door', onclick: () => model && actions.send(model.words.doorSays) },
    icon('person'),
    doorWords,
  )
  const strip = h('p', { class: 'strip', role: 'status' })
  let face = ''
  let due: ReturnType<typeof setTimeout> | undefined

  /** The countdown goes on by whole minutes. */
  function tick() {
    const { status } = model ?? {}
    const left = (status?.status === 'queued' && status.dueAt) || 0
    if (left < Date.now()) return
    due = setTimeout(
      () => {
        if (model) say(truth, truthOf(model))
        tick()
      },
      ((left - Date.now()) % 60_000) + 500,
    )
  }

  return {
    element: h(
      'div', // not `header`: that would be the page's banner
      { class: 'head' },
      h('div', { class: 'who' }, avatar, h('div', { class: 'lines' }, name, truth), more, close),
      door,
      strip,
    ),
    show(next) {
      model = next
      const { words, status } = next
      const assigned = status.status === 'assigned'
      const waits = status.status === 'queued' || status.status === 'scheduled'
      const speaker =
        (assigned && (status.agentName ?? words.colleague)) || next.settings?.name[next.language] || words.title
      say(name, speaker)
      say(truth, truthOf(next))
      clearTimeout(due)
      tick()
      const nextFace = assigned ? initial(speaker) : waits ? 'person' : 'bot'
      if (nextFace !== face) {
        face = nextFace
        avatar.replaceChildren(assigned ? initial(speaker) : icon(face === 'person' ? 'person' : 'bot'))
        avatar.classList.toggle('live', assigned)
      }
      close.setAttribute('aria-label', words.close)
      say(doorWords, words.door)
      door.disabled = next.pending.length > 0
      door.hidden = assigned || waits
      say(strip, stripOf(next))
      strip.hidden = !strip.textContent
      strip.classList.toggle('calm', !['waiting', 'offline', 'barred'].includes(next.connection))
    },
  }
}

export const initial = (name: string): string => [...name.trim()][0] ?? ''

function truthOf({ words, status, typing, language, settings }: Model): string {
  if (typing?.author === 'agent') return words.typingNow
  switch (status.status) {
    case 'scheduled':
      return words.truthOwed(status.promise?.says?.[language] ?? '')
    case 'queued':
      if (status.back) return words.truthClosed(status.back[language])
      if (status.dueAt !== undefined && status.dueAt < Date.now()) return words.truthLate(status.place)
      return words.truthQueued(
        status.place,
        status.dueAt === undefined ? undefined : timeOfDay(status.dueAt, language, settings?.timeZone),
        Math.ceil(((status.dueAt ?? 0) - Date.now()) / 60_000),
      )
    case 'assigned':
      return words.truthAssigned
    case 'resolved':
      return words.truthResolved
    default:
      return words.truthBot
  }
}

const stripOf = ({ words, connection, notice }: Model): string =>
  connection === 'idle' || connection === 'live' || connection === 'polling' ? (notice ?? '') : words[connection]
