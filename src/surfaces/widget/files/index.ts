// Pictures and PDFs from the customer. A script of its own, fetched when the chat is opened, so that hamdel.js stays small.
// Files that were chosen wait above the composer and go out with the next press of send.
import type { Language } from '../../../domain/activity.js'
import { h } from '../dom.js'
import { fresh } from '../memory.js'
import type { Pass } from '../wire.js'
import looks from './files.css?inline'
import { type Batch, upload } from './upload.js'
import { words } from './words.js'

export type Context = {
  /** Runs it with a valid pass, once more with a new one. */
  with<T>(call: (pass: Pass) => Promise<T>): Promise<T>
  /** What `with` knows as the server's no. */
  Refused: new (
    status: number,
  ) => Error & { status: number }
  /** The conversation is to be heard from now on. */
  listen(): void
}

type Trouble = 'many' | 'large' | 'kinds' | 'failed' | 'refused'

const KINDS = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf']
const MOST = 10
const LARGEST = 10 * 1024 * 1024 // bytes, together
const canWait = (status: number) => status === 0 || status >= 500 || [401, 403, 408, 425, 429].includes(status)

/** Adds itself to the composer, once. */
export function files(composer: HTMLElement, context: Context): void {
  if (composer.querySelector('.attach')) return
  const root = composer.getRootNode() as ShadowRoot
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(looks)
  root.adoptedStyleSheets.push(sheet)

  let batch: Batch = { id: fresh(), files: [] }
  let state: 'choosing' | 'sending' | 'failed' = 'choosing'
  let trouble: Trouble | undefined
  const input = h('input', { type: 'file', multiple: true, hidden: true, accept: KINDS.join(), onchange: chosen })
  const button = h('button', { type: 'button', class: 'send attach', onclick: () => input.click() })
  button.append(clip())
  const strip = h('div', { class: 'files', hidden: true, role: 'group' })
  const bar = h('progress', { max: 1 })
  const tongue = composer.closest<HTMLElement>('[lang]')
  const w = () => words[(tongue?.lang as Language | undefined) ?? 'fa']

  function chosen() {
    add([...(input.files ?? [])])
    input.value = '' // the same file may be chosen again
  }

  function add(more: File[]) {
    if (more.length === 0 || state === 'sending') return
    const taken = [...batch.files, ...more.filter(({ type }) => KINDS.includes(type))]
    const isLarge = taken.reduce((sum, { size }) => sum + size, 0) > LARGEST
    trouble = taken.length > MOST ? 'many' : isLarge ? 'large' : undefined
    if (!trouble) batch = { id: fresh(), files: taken }
    if (more.some(({ type }) => !KINDS.includes(type))) trouble = 'kinds'
    state = 'choosing'
    show()
  }

  function remove(file: File) {
    batch = { id: fresh(), files: batch.files.filter(one => one !== file) }
    trouble = undefined
    state = 'choosing'
    show()
    button.focus()
  }

  async function send() {
    if (state === 'sending') return
    trouble = undefined // what was refused before is settled by going on
    if (batch.files.length === 0) return show()
    state = 'sending'
    bar.value = 0
    show()
    context.listen()
    try {
      await upload(context, batch, share => {
        bar.value = share
      })
      batch = { id: fresh(), files: [] }
      state = 'choosing'
    } catch (error) {
      const { status = 0 } = error as { status?: number }
      state = 'failed'
      trouble = status === 413 ? 'large' : canWait(status) ? 'failed' : 'refused'
    }
    show()
  }

  function show() {
    const { files } = batch
    button.setAttribute('aria-label', w().attach)
    button.title = w().attach
    button.disabled = state === 'sending'
    strip.setAttribute('aria-label', w().chosen)
    strip.hidden = files.length === 0 && !trouble
    strip.replaceChildren(
      ...files.map(chip),
      ...(state === 'sending' ? [bar] : []),
      h('p', { class: trouble ? 'trouble' : '', role: trouble ? 'alert' : 'status' }, trouble ? w()[trouble] : told()),
      ...(state === 'failed' ? [h('button', { type: 'button', class: 'again', onclick: send }, w().again)] : []),
    )
    composer.querySelector('[type=submit]')?.classList.toggle('holds', files.length > 0)
  }

  const told = () => (state === 'sending' ? w().sending : w().ready)

  function chip(file: File): HTMLElement {
    const label = w().remove(file.name)
    const take = h('button', { type: 'button', 'aria-label': label, title: label, onclick: () => remove(file) }, '×')
    return h('div', { class: 'chosen' }, h('bdi', {}, file.name), state !== 'sending' && take)
  }

  composer.prepend(button, input)
  composer.before(strip)
  composer.addEventListener('submit', send, true)
  composer.addEventListener(
    'keydown',
    event => {
      const { target } = event
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && target instanceof HTMLTextAreaElement)
        void send()
    },
    true,
  )
  composer.addEventListener('paste', event => {
    const pasted = [...(event.clipboardData?.files ?? [])]
    // A word processor puts a picture beside its words: those are meant.
    if (pasted.length === 0 || event.clipboardData?.types.includes('text/plain')) return
    event.preventDefault()
    add(pasted)
  })
  const panel = composer.parentElement ?? composer
  panel.addEventListener('dragover', event => event.preventDefault())
  panel.addEventListener('drop', event => {
    event.preventDefault() // or the browser leaves the shop to show the file
    add([...(event.dataTransfer?.files ?? [])])
  })
  if (tongue) new MutationObserver(show).observe(tongue, { attributeFilter: ['lang'] })
  show()
}

function clip(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  for (const [key, value] of [
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
    ['class', 'icon'],
  ] as const)
    svg.setAttribute(key, value)
  path.setAttribute('d', 'M8.5 12.5l6-6a3 3 0 0 1 4.2 4.2l-8 8a5 5 0 0 1-7-7l7.8-7.8')
  svg.append(path)
  return svg
}
