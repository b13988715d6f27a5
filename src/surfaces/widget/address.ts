// Instead of waiting here: an e-mail or a phone number, checked by the server.
import { h } from './dom.js'
import type { Actions } from './model.js'
import type { Words } from './words.js'

export function address(want: 'call_back' | 'contact_reply', words: Words, actions: Actions): HTMLElement {
  const name = want === 'call_back' ? words.phone : words.address
  const trouble = h('p', { class: 'trouble', role: 'alert' })
  const input = h('input', { dir: 'auto', maxlength: 200, placeholder: name, 'aria-label': name })
  const button = h('button', { type: 'submit', class: 'primary' }, words.send)
  return h(
    'form',
    {
      class: 'card address',
      onsubmit: async event => {
        event.preventDefault()
        const contact = input.value.trim()
        if (!contact) return input.focus()
        button.disabled = true
        trouble.textContent = await actions.leave(contact, want)
        button.disabled = false
        input.focus()
      },
    },
    h('p', {}, words.addressWhy[want]),
    input,
    trouble,
    button,
  )
}
