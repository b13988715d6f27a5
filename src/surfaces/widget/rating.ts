// Five stars and, if the customer likes, a few words. Sent once, when they say so.
import { h, icon } from './dom.js'
import type { Actions } from './model.js'
import type { Words } from './words.js'

export function rating(words: Words, actions: Actions): HTMLElement {
  let chosen = 0
  const meaning = h('p', { class: 'meaning' }, words.scale)
  const comment = h('textarea', { rows: 2, dir: 'auto', maxlength: 2000, 'aria-label': words.comment })
  comment.placeholder = words.comment
  const rest = h(
    'div',
    { class: 'rest', hidden: true },
    comment,
    h('button', { type: 'submit', class: 'primary' }, words.submit),
  )
  const stars: HTMLElement[] = words.stars.map((name, index) => {
    const value = index + 1
    const input = h('input', {
      type: 'radio',
      name: 'stars',
      value,
      'aria-label': name,
      onchange: () => {
        chosen = value
        meaning.textContent = name
        meaning.setAttribute('aria-hidden', 'true') // the radio says it itself
        rest.hidden = false
        rest.parentElement?.scrollIntoView({ block: 'end' })
        stars.forEach((label, at) => {
          label.classList.toggle('on', at < value)
        })
      },
    })
    return h('label', { class: 'star-of', title: name }, input, icon('star'))
  })
  return h(
    'form',
    {
      class: 'rating card',
      onsubmit: event => {
        event.preventDefault()
        if (chosen) actions.rate(chosen, comment.value.trim())
      },
    },
    h('fieldset', {}, h('legend', {}, words.rate), h('div', { class: 'stars' }, ...stars), meaning),
    rest,
  )
}
