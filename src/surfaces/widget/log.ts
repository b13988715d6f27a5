// The conversation on the screen. Rows are patched one by one, so that a screen reader hears only what is new.
import { h, icon, redraw, refill } from './dom.js'
import type { Actions, Model, View } from './model.js'
import { type Row, rowsOf } from './rows.js'

type Shown = { signature: string; element: HTMLElement }

const NEAR_END_PX = 60
const PAGE = 200 // rows; more are drawn when they are asked for

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
  let limit = PAGE
  let latest: Model | undefined

  element.addEventListener('scroll', () => {
    follows = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX
    newest.hidden = follows
  })
  new ResizeObserver(() => follows && toEnd()).observe(element)

  function toEnd() {
    element.scrollTop = element.scrollHeight
  }

  function earlier() {
    if (!latest) return
    limit += PAGE
    const below = element.scrollHeight - element.scrollTop
    element.setAttribute('aria-live', 'off')
    patch(rowsOf(latest, actions, limit, earlier))
    element.scrollTop = element.scrollHeight - below
    setTimeout(() => element.setAttribute('aria-live', 'polite'), 1_000)
  }

  function patch(rows: Row[]): HTMLElement | undefined {
    const before = shown
    let added: HTMLElement | undefined
    shown = new Map()
    // First of all: a row that is moved because of one above it that goes loses the press and the keyboard.
    for (const [key, old] of before) if (!rows.some(row => row.key === key)) old.element.remove()
    let place = list.firstChild
    for (const { key, signature, build, still } of rows) {
      const old = before.get(key)
      const row = old && (still || old.signature === signature) ? old.element : build()
      if (old && row !== old.element) {
        if (place === old.element) place = row
        old.element.replaceWith(row)
        refill(row, old.element)
      } else if (old && old.signature !== signature) redraw(row, build())
      if (!old) added = row
      if (row === place) place = row.nextSibling
      else list.insertBefore(row, place)
      shown.set(key, { signature, element: row })
    }
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
      latest = model
      const added = patch(rowsOf(model, actions, limit, earlier))
      if (!added) return void (own && follows && toEnd()) // what was not taken says so under it
      if (!first) added.classList.add('new')
      const mine = added.classList.contains('customer') && own > 0
      if (mine || first) return toEnd()
      // A long answer is read from its beginning: never scroll past it.
      if (follows) element.scrollTop = Math.min(element.scrollHeight, added.offsetTop - 12)
    },
  }
}
