// The open widget: header, conversation, composer. A dialog that holds the keyboard while it fills a phone's screen.
import { composer } from './composer.js'
import { h } from './dom.js'
import { header } from './header.js'
import { log } from './log.js'
import { menu } from './menu.js'
import type { Actions, View } from './model.js'

export const PHONE = '(max-width: 479px)'

/** again: it was open on the page before; the customer is reading that page, not this. */
export type Opening = 'now' | 'again'

export function panel(actions: Actions): View & {
  form: HTMLElement
  open(how: Opening): void
  shut(): void
  write(): void
} {
  const choices = menu(actions)
  const top = header(actions, choices.button)
  const said = log(actions)
  const write = composer(actions)
  const phone = matchMedia(PHONE)
  const element = h(
    'section',
    { class: 'panel', role: 'dialog', tabindex: -1, hidden: true, onkeydown: event => keys(event as KeyboardEvent) },
    top.element,
    choices.element,
    h('div', { class: 'body' }, said.element, said.newest),
    write.element,
    choices.ask,
  )

  function keys(event: KeyboardEvent) {
    event.stopPropagation() // the site's own shortcuts are not meant while somebody writes here
    if (event.key === 'Escape' && !event.isComposing) {
      if (!choices.dismiss()) actions.close()
    } else if (event.key === 'Tab') {
      if (!choices.ask.hidden) hold(event, choices.ask)
      else if (phone.matches) hold(event, element)
    }
  }

  function hold(event: KeyboardEvent, inside: HTMLElement) {
    const stops = [...inside.querySelectorAll<HTMLElement>('button, textarea, a[href], input, [tabindex="0"]')].filter(
      stop => stop.getClientRects().length > 0 && !(stop as HTMLButtonElement).disabled,
    )
    const now = (element.getRootNode() as ShadowRoot).activeElement
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
    if (now !== from && now !== element) return
    event.preventDefault()
    to?.focus()
  }

  // Where the on-screen keyboard covers the page, `dvh` does not know it.
  function measure() {
    const view = globalThis.visualViewport
    element.style.setProperty('--view', phone.matches && view ? `${view.height}px` : '100dvh')
    element.style.setProperty('--above', phone.matches && view ? `${view.offsetTop}px` : '0px')
  }
  globalThis.visualViewport?.addEventListener('resize', measure)
  globalThis.visualViewport?.addEventListener('scroll', measure)
  const modal = () => {
    measure()
    if (phone.matches) element.setAttribute('aria-modal', 'true')
    else element.removeAttribute('aria-modal')
  }
  phone.addEventListener('change', modal)
  modal()

  return {
    element,
    form: write.element,
    open(how) {
      element.classList.toggle('still', how === 'again')
      element.hidden = false
      write.settle()
      said.toEnd()
      if (how === 'again') return
      // On touch the keyboard would cover the greeting: the customer taps where they want to write.
      if (matchMedia('(pointer: coarse)').matches) element.focus()
      else write.focus()
    },
    shut() {
      choices.dismiss()
      element.hidden = true
    },
    write: write.focus,
    show(model) {
      element.setAttribute('aria-label', model.words.panel(model.settings?.name[model.language] ?? ''))
      for (const view of [top, choices, said, write]) view.show(model)
    },
  }
}
