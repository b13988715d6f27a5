// The editor: find an entry, write it in two languages, see what customers will see, publish.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Me } from '../../http/contract-people.js'
import { Button } from '../console/button.js'
import { Dialog } from '../console/dialog.js'
import { Frame } from '../console/frame.js'
import { useKeys } from '../console/keys.js'
import { language } from '../console/language.js'
import { Notice } from '../console/notice.js'
import { type Command, Palette, paletteOpen } from '../console/palette.js'
import { mayDo, signOut, speak } from '../console/session.js'
import { shade, turn } from '../console/theme.js'
import { topicName } from '../console/topic-names.js'
import { words as common } from '../console/words.js'
import { Entry } from './entry.js'
import { current, NEW, revisionAsked, type Shown, shown } from './entry-state.js'
import { List } from './list.js'
import * as list from './list-state.js'
import { Page, page, readPage } from './pages.js'
import { PublishWindow } from './publish.js'
import { toPublish } from './publishing.js'
import { Try } from './try.js'
import { words } from './words.js'
import { words as listed } from './words-list.js'
import { words as pages } from './words-pages.js'
import * as writing from './writing.js'

export function Editor({ me }: { me: Me }) {
  useEffect(() => {
    void list.load()
    const read = () => {
      readPage(location.hash)
      const asked = new URLSearchParams(location.hash.slice(1))
      const id = asked.get('entry')
      const revision = Number(asked.get('revision'))
      revisionAsked.value = Number.isInteger(revision) && revision > 0 ? revision : null
      if (id) void writing.open(id)
      else writing.close()
    }
    read()
    const look = () => {
      if (document.visibilityState !== 'visible') return
      void list.load()
      void writing.lookAgain()
    }
    addEventListener('hashchange', read)
    document.addEventListener('visibilitychange', look)
    return () => {
      removeEventListener('hashchange', read)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  useEditorKeys()
  const w = words()
  useEffect(() => {
    document.title = `${listed().title} · ${common().product}`
  }, [w])
  const now = shown.value
  return (
    <Frame me={me} here="editor" tools={<Tools />}>
      <div class={`editor ${page.value !== 'entries' ? 'has-page' : now.state === 'none' ? '' : 'has-open'}`}>
        <List me={me} />
        {page.value !== 'entries' ? (
          <Page name={page.value} />
        ) : now.state === 'here' ? (
          <Entry key={now.writing.key} now={now.writing} />
        ) : (
          <Otherwise now={now} />
        )}
      </div>
      <PublishWindow />
      {sheet.value && <Sheet />}
      {paletteOpen.value && <Palette commands={commands(me)} />}
    </Frame>
  )
}

function Otherwise({ now }: { now: Exclude<Shown, { state: 'here' }> }) {
  const w = words()
  return (
    <main id="main" class="pane entry" tabIndex={-1}>
      {now.state === 'opening' && <p class="quiet-line">{w.opening}</p>}
      {now.state === 'failed' && (
        <div class="entry-body">
          <Notice kind="warn" actions={<Button press={() => void writing.open(now.key)}>{common().again}</Button>}>
            {now.why}
          </Notice>
        </div>
      )}
      {now.state === 'none' && (
        <div class="hello">
          <h1>{listed().hello}</h1>
          <p>{listed().helloWhy}</p>
          <Try entryId={null} draft={null} revision={0} />
        </div>
      )}
    </main>
  )
}

const toSearch = () => document.getElementById('search')?.focus()

const sheet = signal(false)

function Sheet() {
  return (
    <Dialog title={listed().keysTitle} close={() => (sheet.value = false)}>
      <dl class="key-list">
        {Object.entries(listed().keyList).map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

function step(by: 1 | -1) {
  const ids = [...list.unborn.value, ...list.shown.value].map(({ id }) => id)
  // The address changes at once, what is shown only later: whoever presses twice goes two on.
  const at = ids.indexOf(new URLSearchParams(location.hash.slice(1)).get('entry') ?? '')
  const next = ids[at < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, at + by))]
  if (!next) return
  location.hash = `#entry=${encodeURIComponent(next)}`
  document.querySelector(`.entry-row[href="#entry=${encodeURIComponent(next)}"]`)?.scrollIntoView({ block: 'nearest' })
}

const toNew = () => {
  location.hash = `#entry=${encodeURIComponent(NEW)}`
}

function useEditorKeys() {
  useKeys({
    KeyJ: () => step(1),
    KeyK: () => step(-1),
    KeyN: toNew,
    '?': () => (sheet.value = true),
    Slash: toSearch,
    'mod+KeyS': () => void toPublish(),
    'mod+Enter': () => void toPublish(),
    'mod+KeyK': () => {
      paletteOpen.value = !paletteOpen.value
    },
  })
}

const Tools = () => (
  <button type="button" class="find" onClick={() => (paletteOpen.value = true)}>
    <span>{common().commands}</span>
    <kbd>Ctrl K</kbd>
  </button>
)

function commands(me: Me): Command[] {
  const w = words()
  const c = common()
  const now = current()
  const other = language.value === 'fa' ? 'en' : 'fa'
  const onOpen: Command[] = now ? [{ name: w.publish, icon: 'check', key: 'Ctrl S', run: () => void toPublish() }] : []
  const entries: Command[] = list.entries.value.map(entry => ({
    name: entry.question[language.value] ?? entry.question[other] ?? entry.id,
    icon: 'book',
    also: `${entry.id} ${entry.topic} ${topicName(entry.topic)} ${entry.question[other] ?? ''}`,
    run: () => {
      location.hash = `#entry=${encodeURIComponent(entry.id)}`
    },
  }))
  return [
    ...onOpen,
    { name: listed().search, icon: 'search', key: '/', run: toSearch },
    { name: listed().fresh, icon: 'plus', key: 'n', run: toNew },
    ...(['demand', 'numbers', 'files'] as const).map(name => ({
      name: pages().pages[name],
      icon: 'board' as const,
      run: () => (location.hash = `#page=${name}`),
    })),
    { name: listed().keysTitle, icon: 'keyboard', key: '?', run: () => (sheet.value = true) },
    ...(mayDo(me, 'agent', 'lead')
      ? [{ name: c.desk, icon: 'inbox', run: () => location.assign('/desk/') } as const]
      : []),
    { name: shade.value === 'dark' ? c.light : c.dark, icon: shade.value === 'dark' ? 'sun' : 'moon', run: turn },
    { name: c.otherLanguage, icon: 'globe', run: () => speak(other) },
    { name: c.signOut, icon: 'leave', run: () => void signOut() },
    ...entries,
  ]
}
