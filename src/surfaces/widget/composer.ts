// Where the customer writes: grows to five lines, Enter sends, Shift-Enter breaks, and an unsent draft survives a reload.
import { h, icon } from './dom.js'
import { keepHere, recallHere } from './memory.js'
import type { Actions, View } from './model.js'

const TYPING_EVERY_MS = 2_000

export function composer(actions: Actions): View & { focus(): void; settle(): void } {
  let toldAt = 0
  const input = h('textarea', { rows: 1, dir: 'auto', enterkeyhint: 'send', autocomplete: 'off', oninput: written })
  const send = h('button', { type: 'submit', class: 'send' }, icon('send'))
  const element = h('form', { class: 'composer', onsubmit: submit }, input, send)

  input.value = recallHere('draft') ?? ''
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
  })

  function submit(event: Event) {
    event.preventDefault()
    const text = input.value.trim()
    if (!text) return input.focus()
    input.value = ''
    written()
    actions.send(text)
    input.focus()
  }

  function written() {
    const empty = !input.value.trim()
    send.classList.toggle('ready', !empty)
    keepHere('draft', input.value)
    grow()
    const now = Date.now()
    if (empty || now - toldAt < TYPING_EVERY_MS) return
    toldAt = now
    actions.typing()
  }

  function grow() {
    input.style.setProperty('height', 'auto')
    if (input.scrollHeight) input.style.setProperty('height', `${input.scrollHeight + 2}px`)
  }

  return {
    element,
    focus: () => input.focus(),
    /** A draft may be waiting in it: fits its size once it can be measured. */
    settle() {
      grow()
      send.classList.toggle('ready', Boolean(input.value.trim()))
    },
    show({ words }) {
      input.placeholder = words.placeholder
      input.setAttribute('aria-label', words.placeholder)
      send.setAttribute('aria-label', words.send)
      send.title = words.send
    },
  }
}
