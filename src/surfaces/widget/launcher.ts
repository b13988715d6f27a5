// The round button in the corner, with the number of unread messages.
import { number } from '../shared/dates.js'
import { h, icon, say } from './dom.js'
import type { Actions, View } from './model.js'

export function launcher(actions: Actions): View & { element: HTMLButtonElement } {
  const badge = h('span', { class: 'badge', 'aria-hidden': 'true', hidden: true })
  const element = h(
    'button',
    { type: 'button', class: 'launcher', 'aria-expanded': 'false', 'aria-haspopup': 'dialog', onclick: actions.toggle },
    icon('chat'),
    icon('down'),
    badge,
  )
  return {
    element,
    show({ words, language, unread }) {
      badge.hidden = unread === 0
      say(badge, number(Math.min(unread, 99), language))
      element.setAttribute('aria-label', unread ? `${words.launcher} – ${words.unread(unread)}` : words.launcher)
    },
  }
}
