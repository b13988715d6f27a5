// The answer as the customer will see it: rendered by the server, built by the widget's own hands.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { EntryWhole } from '../../http/contract-entries.js'
import { call } from '../console/api.js'
import { Face } from '../console/frame.js'
import { Icon } from '../console/icons.js'
import { words as common } from '../console/words.js'
import { calendarDay } from '../shared/dates.js'
import { harmless } from '../shared/html.js'
import { readEntry } from './entry-state.js'
import type { Form } from './form.js'
import { words } from './words.js'
import { words as about } from './words-care.js'

const PAUSE_MS = 250

type Shown = { form: Form; lang: 'fa' | 'en'; choose: (lang: 'fa' | 'en') => void }

export function Preview({ form, lang, choose }: Shown) {
  const w = words()
  const { question, answer } = form[lang]
  return (
    <section class="preview">
      <header class="preview-head">
        <h2>{w.preview}</h2>
        <fieldset class="segments" aria-label={w.preview}>
          {(['fa', 'en'] as const).map(one => (
            <button type="button" key={one} aria-pressed={one === lang} onClick={() => choose(one)}>
              {common()[one]}
            </button>
          ))}
        </fieldset>
      </header>
      <p class="hint">{w.previewWhy}</p>
      <div class="phone" lang={lang} dir={lang === 'fa' ? 'rtl' : 'ltr'}>
        {question.trim() && (
          <p class="phone-customer" dir="auto">
            {question}
          </p>
        )}
        <div class="phone-bot">
          <Face name={undefined} kind="bot" />
          <div class="phone-bubble">
            {answer.trim() ? <Rendered markdown={answer} /> : <p class="phone-empty">{w.previewEmpty}</p>}
          </div>
        </div>
        {answer.trim() && (
          <>
            <Related ids={form.related} own={form.id} lang={lang} />
            <p class="phone-source">
              {lang === 'fa' ? 'از' : 'From'}: <bdi>{question}</bdi>
              <br />
              {lang === 'fa' ? 'بازبینی' : 'checked'} {calendarDay(form.checkedOn, lang)}
            </p>
            <p class="phone-thumbs" aria-hidden="true">
              <Icon name="up" size={18} />
              <Icon name="down" size={18} />
            </p>
          </>
        )}
      </div>
    </section>
  )
}

const MOST_RELATED = 3

/** What is offered under the answer, as the bot offers it: published, for customers, and in this language. */
function Related({ ids, own, lang }: { ids: string; own: string; lang: 'fa' | 'en' }) {
  const [found, setFound] = useState<EntryWhole['entry'][]>([])
  useEffect(() => {
    let wanted = true
    const named = [...new Set(ids.split(/[,،\s]+/).filter(id => id && id !== own))].slice(0, 12)
    const timer = setTimeout(
      () =>
        Promise.all(named.map(id => readEntry(id).catch(() => null))).then(all => {
          if (wanted) setFound(all.flatMap(one => (one ? [one.entry] : [])))
        }),
      PAUSE_MS,
    )
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [ids, own])
  const shown = found.filter(({ status, audience }) => status === 'published' && audience !== 'staff')
  const questions = shown.flatMap(entry => entry[lang]?.question ?? []).slice(0, MOST_RELATED)
  if (questions.length === 0) return null
  return (
    <ul class="phone-choices" aria-label={about().related}>
      {questions.map(question => (
        <li key={question} dir="auto">
          {question}
        </li>
      ))}
    </ul>
  )
}

function Rendered({ markdown }: { markdown: string }) {
  const html = useRendered(markdown)
  const node = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    node.current?.replaceChildren(harmless(html))
  }, [html])
  return <div ref={node} class="said rich" dir="auto" />
}

/** The last one that arrived stays until the next does. */
function useRendered(markdown: string): string {
  const [html, setHtml] = useState('')
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(
      () =>
        call<{ html: string }>('POST', '/api/editor/preview', { markdown }).then(
          told => wanted && setHtml(told.html),
          () => {},
        ),
      html ? PAUSE_MS : 0,
    )
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [markdown])
  return html
}
