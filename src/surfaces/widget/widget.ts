// Ties the widget together: what is heard and done becomes what is shown.
import type { Language } from '../../domain/activity.js'
import type { WireActivity } from '../../http/contract-direct-line.js'
import type { WidgetSettings } from '../../http/contract-widget.js'
import { directionOf } from '../shared/direction.js'
import { offerFonts } from '../shared/fonts.js'
import { type ConnectionState, connection } from './connection.js'
import { h } from './dom.js'
import { announcer } from './events.js'
import { launcher } from './launcher.js'
import { fresh, keep, keepHere, onOtherTab, recall, recallHere } from './memory.js'
import { mentions } from './mention.js'
import type { Actions, Model } from './model.js'
import { outbox } from './outbox.js'
import type { PageApi } from './page-api.js'
import { type Opening, PHONE, panel } from './panel.js'
import { passHolder } from './pass.js'
import { chosenLanguage, keepLanguage } from './tongue.js'
import { authorOf, clientIdOf, hamdelOf, transcript } from './transcript.js'
import { typingShown } from './typing.js'
import { unreadCount } from './unread.js'
import { Refused, wire } from './wire.js'
import { words } from './words.js'

/** `fixed`: the page names its language; otherwise the shop's default decides when its settings have come. */
export function widget(host: HTMLElement, root: ShadowRoot, origin: string, fixed: Language | undefined): PageApi {
  const to = wire(origin)
  const events = announcer()
  const lines = transcript()
  const passes = passHolder(to, () => link.moved())
  const unread = unreadCount(() => `${passes.line()}/${link.epoch()}`, lines)
  const typing = typingShown(change)
  /** Nothing is lost with it. */
  const hint = (activity: WireActivity): void => {
    passes.with(pass => to.send(pass, activity)).catch(() => {})
  }
  const mention = mentions(change)
  let language: Language = chosenLanguage(fixed) ?? fixed ?? 'fa'
  let settings: WidgetSettings | undefined
  let asking = false
  let isOpen = false
  let rated: Model['rated']
  let notice: string | undefined
  let due = false
  let caughtUp = false // what comes before that is history, not news

  const link = connection(to, passes, () => language, { heard, reloads: heardNothing, state: connectionIs })
  const out = outbox(activity => passes.with(pass => to.send(pass, activity)), change)

  const actions: Actions = {
    toggle: () => (isOpen ? close() : open()),
    close,
    send(text) {
      notice = undefined
      out.put({ type: 'message', text, textFormat: 'plain', locale: language })
      link.open()
      view.write()
    },
    typing() {
      if (link.state() === 'live' || link.state() === 'polling') hint({ type: 'typing' })
    },
    retry: out.retry,
    thumb(id, type) {
      const given = lines.thumb(id) !== type
      const reactions = { [given ? 'reactionsAdded' : 'reactionsRemoved']: [{ type }] }
      lines.setThumb(id, given ? type : undefined, out.put({ type: 'messageReaction', replyToId: id, ...reactions }))
    },
    rate(given, comment) {
      const id = out.put({ type: 'event', name: 'hamdel.rating', value: { stars: given, ...(comment && { comment }) } })
      rated = { id, stars: given }
      change()
      view.write()
    },
    async leave(contact, want) {
      const event = { type: 'event', name: 'hamdel.contact', value: { contact, want } }
      const channelData = { clientActivityID: fresh() }
      try {
        await passes.with(pass => to.send(pass, { ...event, channelData }))
        return ''
      } catch (error) {
        return words[language][error instanceof Refused && error.status === 400 ? 'addressWrong' : 'notSent']
      }
    },
    switchLanguage() {
      setLanguage(language === 'fa' ? 'en' : 'fa')
      keepLanguage(fixed, language)
      view.write()
    },
    forget,
  }
  const button = launcher(actions)
  const view = panel(actions)
  const inside = h('div', { class: 'root' })

  function setLanguage(next: Language) {
    language = next
    inside.lang = next
    inside.dir = directionOf(next)
    change()
  }

  function heard(set: { activities: WireActivity[] }) {
    for (const activity of set.activities) {
      const author = authorOf(activity)
      if (activity.type === 'typing' && author !== 'customer') typing.is({ author, name: hamdelOf(activity).agentName })
    }
    for (const said of lines.hear(set)) {
      const own = out.heard(clientIdOf(said))
      caughtUp ||= own // what follows the customer's words of just now is an answer to them
      const author = authorOf(said)
      if (said.type !== 'message') continue
      if (author !== 'customer') typing.is(undefined)
      if (!own && caughtUp) events.tell('message', { id: said.id, text: said.text ?? '', author })
    }
    if (lines.status().status !== 'resolved') rated = undefined
    change()
  }

  function heardNothing() {
    lines.clear()
    rated = undefined
    caughtUp = false
    typing.is(undefined)
  }

  function connectionIs(state: ConnectionState) {
    mention.is(state)
    if (state === 'live' || state === 'polling') {
      caughtUp = true
      out.again()
    }
    if (state === 'live' && !settings) askSettings()
  }

  function askSettings() {
    if (settings || asking) return
    asking = true
    to.settings().then(
      got => {
        settings = got
        asking = false
        if (!fixed && !chosenLanguage(fixed)) setLanguage(got.defaultLanguage)
        change()
      },
      () => {
        asking = false
      },
    )
  }

  /** At the next opening again, if it does not come. */
  function fetchFiles() {
    import(/* @vite-ignore */ `${origin}/hamdel-files.js`).then(
      ({ files }: typeof import('./files/index.js')) =>
        files(view.form, { with: passes.with, listen: link.open, Refused }),
      () => {},
    )
  }

  function change() {
    if (due) return
    due = true
    queueMicrotask(show)
  }

  function show() {
    due = false
    const upTo = isOpen && document.visibilityState === 'visible' && unread.see()
    if (upTo && lines.status().status === 'assigned')
      hint({ type: 'event', name: 'hamdel.read', value: { upTo: `${passes.line()}|${upTo}` } })
    const model: Model = {
      language,
      words: words[language],
      settings,
      connection: mention.told(),
      status: lines.status(),
      typing: typing.now(),
      said: lines.said(),
      pending: out.messages(),
      unread: unread.count(),
      thumb: lines.thumb,
      rated,
      notice,
    }
    button.show(model)
    view.show(model)
    events.tellUnread(model.unread)
  }

  function open(how: Opening = 'now') {
    if (isOpen) return
    isOpen = true
    keepHere('open', 'yes')
    askSettings()
    fetchFiles()
    if (how === 'again') setTimeout(link.open)
    else link.open()
    show()
    host.classList.add('open')
    button.element.setAttribute('aria-expanded', 'true')
    view.open(how)
    events.tell('open', undefined)
  }

  function close() {
    if (!isOpen) return
    isOpen = false
    keepHere('open', undefined)
    view.shut()
    host.classList.remove('open')
    button.element.setAttribute('aria-expanded', 'false')
    button.element.focus()
    change()
    events.tell('close', undefined)
  }

  async function forget(): Promise<boolean> {
    try {
      await passes.with(to.forget)
    } catch {
      return false
    }
    forgetHere()
    return true
  }

  function forgetHere() {
    link.shut()
    passes.drop()
    out.clear()
    keep('seen', undefined)
    notice = words[language].forgotten
    heardNothing()
  }

  setLanguage(language)
  inside.append(view.element, button.element)
  root.append(inside)
  offerFonts(origin)
  if (!fixed) askSettings()
  // On a desk the chat stands beside the page and stays from page to page; a phone's whole screen belongs to the new page.
  if (recallHere('open') && !matchMedia(PHONE).matches) open('again')
  if (recall('key') || !out.isEmpty()) setTimeout(link.open) // after the page has said who the customer is
  document.addEventListener('visibilitychange', change)
  onOtherTab(key => {
    if (key === 'key' && !recall('key') && passes.line()) forgetHere()
    change()
  })

  return {
    open: () => open(),
    close,
    toggle: actions.toggle,
    identify(jwt) {
      passes.identify(jwt)
      if (link.state() !== 'idle') link.moved()
    },
    language: setLanguage,
    on: events.on,
  }
}
