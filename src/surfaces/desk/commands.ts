// The palette's list: everything that the desk can do, and the conversations by name.
import type { Me } from '../../http/contract-people.js'
import { language } from '../console/language.js'
import type { Command } from '../console/palette.js'
import { mayDo, signOut, speak } from '../console/session.js'
import { shade, turn } from '../console/theme.js'
import { words as common } from '../console/words.js'
import * as act from './actions.js'
import { words as cannedWords } from './canned-words.js'
import { words as contextWords } from './context-words.js'
import { openWindow } from './dialogs.js'
import { deeds } from './more.js'
import * as opened from './opened.js'
import { rows, show, VIEWS } from './rows.js'
import { stateChoices } from './state-switch.js'
import { density, toggleDensity } from './tastes.js'
import { words as tastesWords } from './tastes-words.js'
import { words } from './words.js'

const go = (address: string) => () => location.assign(address)

export function commands(me: Me): Command[] {
  return [...onOpen(), ...views(), ...general(me), ...conversations()]
}

function onOpen(): Command[] {
  const w = words()
  const here = opened.here()
  if (!here) return [{ name: w.next, icon: 'inbox', run: act.openNext }]
  const more = [...deeds(here), ...aboutCustomer()]
  if (here.claim === null)
    return here.row.status === 'queued'
      ? [{ name: w.claim, icon: 'check', key: 'C', run: () => void act.takeOpen() }, ...more]
      : more
  return [
    { name: w.reply, icon: 'send', key: 'R', run: act.toReply },
    { name: w.resolve, icon: 'check', key: 'E', run: act.askResolve },
    ...more,
  ]
}

function aboutCustomer(): Command[] {
  const w = contextWords()
  return [
    { name: w.addTag, icon: 'note', run: () => act.inDetails('.tag-input', field => field.focus()) },
    {
      name: `${w.edit}: ${w.profile}`,
      icon: 'person',
      run: () => act.inDetails('.profile-top button', b => b.click()),
    },
  ]
}

const views = (): Command[] =>
  VIEWS.map((view, i) => ({ name: words().viewsLong[view], icon: 'inbox', key: String(i + 1), run: () => show(view) }))

function general(me: Me): Command[] {
  const w = words()
  const c = common()
  const other = language.value === 'fa' ? 'en' : 'fa'
  return [
    ...stateChoices().map(({ name, why, run }) => ({ name, also: why ?? '', icon: 'person', run }) as const),
    { name: w.details, icon: 'side', key: 'I', run: act.toggleDetails },
    { name: density.value === 'compact' ? w.airy : w.compact, icon: 'inbox', run: toggleDensity },
    ...(mayDo(me, 'editor', 'lead') ? [{ name: c.editor, icon: 'book', run: go('/editor/') } as const] : []),
    ...(mayDo(me, 'admin') ? [{ name: c.people, icon: 'people', run: go('#people') } as const] : []),
    { name: shade.value === 'dark' ? c.light : c.dark, icon: shade.value === 'dark' ? 'sun' : 'moon', run: turn },
    { name: c.otherLanguage, icon: 'globe', run: () => speak(other) },
    { name: tastesWords().open, icon: 'gear', run: () => openWindow('settings') },
    { name: cannedWords().command, icon: 'note', run: () => openWindow('canned') },
    { name: w.keys, icon: 'keyboard', key: '?', run: () => (act.sheetOpen.value = true) },
    { name: c.signOut, icon: 'leave', run: () => void signOut() },
  ]
}

const conversations = (): Command[] =>
  [...rows.value.values()].slice(0, 200).map(row => ({
    name: `${row.customer.name ?? words().customer}: ${row.firstWords.slice(0, 60)}`,
    icon: 'person',
    also: row.lineId,
    run: () => opened.open(row.lineId),
  }))
