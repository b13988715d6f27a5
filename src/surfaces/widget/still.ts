// The widget without a server: shows what the bot would say, to whoever writes it. What is pressed goes nowhere.
import type { Language } from '../../domain/activity.js'
import type { HamdelChannelData } from '../../http/contract-direct-line.js'
import type { WidgetSettings } from '../../http/contract-widget.js'
import { directionOf } from '../shared/direction.js'
import { h } from './dom.js'
import { header } from './header.js'
import { log } from './log.js'
import { menu } from './menu.js'
import type { Actions, Model } from './model.js'
import type { Said, Thumb } from './transcript.js'
import looks from './widget.css?inline'
import { words } from './words.js'

export type Answered = {
  language: Language
  /** Empty: the bot's part is not shown yet. */
  html: string
  question: string
  /** `YYYY-MM-DD` */
  checkedOn: string
  /** Questions offered under the answer. */
  choices: string[]
}

const IN_A_PAGE =
  '.panel { position: static; inline-size: auto; max-inline-size: none; block-size: auto; animation: none }'

/** Draws into a shadow root of its own; the colours are those of the page around it. */
export function still(root: ShadowRoot): { show(answered: Answered, settings: WidgetSettings | undefined): void } {
  let said: Said[] = []
  let model: Model | undefined
  let drawn = 0
  const thumbs = new Map<string, Thumb>()
  const nothing = () => {}
  const actions: Actions = {
    ...{ toggle: nothing, close: nothing, typing: nothing, retry: nothing, rate: nothing, switchLanguage: nothing },
    leave: async () => '',
    forget: async () => false,
    send: text => draw([...said, customers(text, said.length)]),
    thumb(id, thumb) {
      thumbs.set(id, thumbs.get(id) === thumb ? undefined : thumb)
      draw(said)
    },
  }
  const top = header(actions, menu(actions).button)
  const conversation = log(actions)
  conversation.element.setAttribute('aria-live', 'off') // who writes the answer need not hear each letter of it again
  const inside = h(
    'div',
    { class: 'root' },
    h('div', { class: 'panel still' }, top.element, h('div', { class: 'body' }, conversation.element)),
  )
  const sheets = [looks, IN_A_PAGE].map(css => {
    const made = new CSSStyleSheet()
    made.replaceSync(css)
    return made
  })
  root.adoptedStyleSheets = sheets
  root.append(inside)
  // Nobody is called from here, and there is nothing to close.
  top.element.inert = true

  const message = (at: number) => ({ type: 'message', id: `${drawn}|${at + 1}`, timestamp: new Date().toISOString() })
  const customers = (text: string, at: number): Said => ({ ...message(at), text, from: { id: 'you', role: 'user' } })

  function draw(next: Said[]) {
    said = next
    if (!model) return
    model = { ...model, said }
    top.show(model)
    conversation.show(model)
  }

  return {
    show({ language, html, question, checkedOn, choices }, settings) {
      drawn += 1 // an answer that was changed is another one, with no thumb on it
      inside.lang = language
      inside.dir = directionOf(language)
      const hamdel: HamdelChannelData = { author: 'bot', spoken: 'answer', html, language }
      const source = { entryId: 'still', question, checkedOn, language }
      const answer: Said = {
        ...message(1),
        channelData: { hamdel: { ...hamdel, source } },
        suggestedActions: { actions: choices.map(value => ({ type: 'imBack', title: value, value })) },
      }
      model = {
        ...{ language, words: words[language], settings, connection: 'live', status: { status: 'bot' } },
        ...{ typing: undefined, said: [], pending: [], unread: 0, rated: undefined, notice: undefined },
        thumb: id => thumbs.get(id),
      }
      draw([...(question.trim() ? [customers(question, 0)] : []), ...(html ? [answer] : [])])
    },
  }
}
