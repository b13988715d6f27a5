// What is around every page: the name, the way to the other pages, language, light, and the door out.
import type { ComponentChildren } from 'preact'
import type { Me } from '../../http/contract-people.js'
import { IconButton } from './button.js'
import { Icon, type IconName } from './icons.js'
import { language } from './language.js'
import { mayDo, signOut, speak } from './session.js'
import { shade, turn } from './theme.js'
import { words } from './words.js'

export const Mark = () => (
  <span class="mark">
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="9" />
      <path d="M16 25c-5.6-3.9-8.6-7.1-8.6-10.8a4.6 4.6 0 0 1 8.6-2.3 4.6 4.6 0 0 1 8.6 2.3c0 3.7-3 6.9-8.6 10.8z" />
    </svg>
    <b>{words().product}</b>
  </span>
)

/** Language and light: on every page, the door included. */
export function Tastes() {
  const w = words()
  const other = language.value === 'fa' ? 'en' : 'fa'
  return (
    <>
      <button
        type="button"
        class="language-switch"
        lang={other}
        onClick={() => speak(other)}
        title={w.otherLanguageLong}
        aria-label={`${w.otherLanguage} – ${w.otherLanguageLong}`}
      >
        {w.otherLanguage}
      </button>
      <IconButton
        icon={shade.value === 'dark' ? 'sun' : 'moon'}
        label={shade.value === 'dark' ? w.light : w.dark}
        press={turn}
      />
    </>
  )
}

export type Place = 'desk' | 'editor' | 'lead' | 'people'

type Framed = { me: Me; here: Place; tools?: ComponentChildren; children: ComponentChildren }

export function Frame({ me, here, tools, children }: Framed) {
  const w = words()
  return (
    <>
      <button type="button" class="skip" onClick={toMain}>
        {w.skip}
      </button>
      <header class="top">
        <Mark />
        <nav class="top-nav" aria-label={w.sections}>
          {mayDo(me, 'agent', 'lead') && <Way to="/desk/" icon="inbox" name={w.desk} here={here === 'desk'} />}
          {mayDo(me, 'editor', 'lead') && <Way to="/editor/" icon="book" name={w.editor} here={here === 'editor'} />}
          {mayDo(me, 'lead') && <Way to="/lead/" icon="board" name={w.lead} here={here === 'lead'} />}
          {mayDo(me, 'admin') && <Way to="/desk/#people" icon="people" name={w.people} here={here === 'people'} />}
        </nav>
        <div class="top-tools">
          {tools}
          <Tastes />
          <span class="top-me" title={me.email}>
            <Face name={me.name} />
            <bdi>{me.name}</bdi>
          </span>
          <IconButton icon="leave" label={w.signOut} press={() => void signOut()} />
        </div>
      </header>
      {children}
    </>
  )
}

// Not a link to #main: the fragment says which conversation is open.
const toMain = () => document.getElementById('main')?.focus()

const Way = ({ to, icon, name, here }: { to: string; icon: IconName; name: string; here: boolean }) => (
  <a class="way" href={to} title={name} aria-current={here ? 'page' : undefined}>
    <Icon name={icon} size={18} />
    <span>{name}</span>
  </a>
)

/** A colleague's or a customer's first letter in a circle. */
export function Face({ name, kind = 'agent' }: { name: string | undefined; kind?: 'agent' | 'customer' | 'bot' }) {
  const first = name?.trim() ? Array.from(name.trim())[0] : undefined
  return (
    <span class={`face ${kind}`} aria-hidden="true">
      {first ?? <Icon name={kind === 'bot' ? 'bot' : 'person'} size={16} />}
    </span>
  )
}
