// The small menu: the other language, and being forgotten – after a question, because it cannot be undone.
import { h, icon, say } from './dom.js'
import type { Actions, View } from './model.js'

export type Menu = View & {
  button: HTMLButtonElement
  ask: HTMLElement
  /** True when something was open and is closed now. */
  dismiss(): boolean
}

export function menu(actions: Actions): Menu {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-expanded': 'false',
      'aria-controls': 'menu',
      onclick: () => open(list.hidden !== false),
    },
    icon('more'),
  )
  const other = h('button', { type: 'button', onclick: () => leave(actions.switchLanguage) })
  const forget = h('button', { type: 'button', class: 'bad', onclick: () => leave(() => question(true)) })
  const list = h('div', { class: 'menu', id: 'menu', hidden: true }, other, forget)

  const title = h('h3', { id: 'ask' })
  const body = h('p', { id: 'ask-body' })
  const trouble = h('p', { class: 'trouble', role: 'alert' })
  const yes = h('button', { type: 'button', class: 'danger', onclick: () => void erase() })
  const no = h('button', { type: 'button', class: 'plain', onclick: () => question(false) })
  const card = h('div', { class: 'card' }, title, body, trouble, h('div', { class: 'choices' }, no, yes))
  const ask = h(
    'div',
    {
      class: 'ask',
      role: 'alertdialog',
      'aria-modal': 'true',
      'aria-labelledby': 'ask',
      'aria-describedby': 'ask-body',
      hidden: true,
    },
    card,
  )
  let notForgotten = ''

  function open(isOpen: boolean) {
    list.hidden = !isOpen
    button.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) other.focus()
  }

  function leave(then: () => void) {
    open(false)
    then()
  }

  function question(isOpen: boolean) {
    ask.hidden = !isOpen
    trouble.textContent = ''
    if (isOpen) no.focus()
    else button.focus()
  }

  async function erase() {
    yes.disabled = true
    const done = await actions.forget()
    yes.disabled = false
    if (done) question(false)
    else trouble.textContent = notForgotten
  }

  list.addEventListener('focusout', event => {
    const to = (event as FocusEvent).relatedTarget
    if (to instanceof Node && to !== button && !list.contains(to)) open(false)
  })

  return {
    element: list,
    button,
    ask,
    dismiss() {
      if (!ask.hidden) question(false)
      else if (list.hidden) return false
      else {
        open(false)
        button.focus()
      }
      return true
    },
    show({ words, language }) {
      button.setAttribute('aria-label', words.more)
      say(other, words.other)
      other.lang = language === 'fa' ? 'en' : 'fa'
      say(forget, words.forget)
      say(title, words.forgetTitle)
      say(body, words.forgetBody)
      say(yes, words.forgetYes)
      say(no, words.forgetNo)
      notForgotten = words.notForgotten
    },
  }
}
