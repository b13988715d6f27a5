// The answer as the customer will see it: rendered by the server, shown by the widget.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { EntryWhole } from '../../http/contract-entries.js'
import type { WidgetSettings } from '../../http/contract-widget.js'
import { call } from '../console/api.js'
import { words as common } from '../console/words.js'
import { type Answered, still } from '../widget/still.js'
import { wire } from '../widget/wire.js'
import { readEntry } from './entry-state.js'
import type { Form } from './form.js'
import { words } from './words.js'

const PAUSE_MS = 250

type Shown = { form: Form; lang: 'fa' | 'en'; choose: (lang: 'fa' | 'en') => void }

export function Preview({ form, lang, choose }: Shown) {
  const w = words()
  const { question, answer } = form[lang]
  const html = useRendered(answer)
  const choices = useRelated(form.related, form.id, lang)
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
      {answer.trim() === '' && <p class="hint">{w.previewEmpty}</p>}
      <Widget
        answered={{ language: lang, html: answer.trim() && html, question, checkedOn: form.checkedOn, choices }}
      />
    </section>
  )
}

let settings: Promise<WidgetSettings> | undefined

function Widget({ answered }: { answered: Answered }) {
  const host = useRef<HTMLDivElement>(null)
  const drawn = useRef<ReturnType<typeof still> | undefined>(undefined)
  const [known, setKnown] = useState<WidgetSettings>()
  const { language, html, question, checkedOn, choices } = answered
  useEffect(() => {
    settings ??= wire('').settings()
    settings.then(setKnown, () => {
      settings = undefined // its own words stand in for the shop's name until the next preview
    })
  }, [])
  useLayoutEffect(() => {
    drawn.current ??= host.current ? still(host.current.attachShadow({ mode: 'open' })) : undefined
    drawn.current?.show(answered, known)
    if (html && host.current) toAnswer(host.current)
  }, [language, html, question, checkedOn, choices.join('\n'), known])
  return <div ref={host} class="as-customer" />
}

/** So low that the widget's head and greeting would fill it. */
const LOW_PX = 560
const seen = new WeakSet<Element>()

/** In a low pane the answer is brought into sight, once. */
function toAnswer(host: HTMLElement): void {
  const pane = host.closest('.beside')
  const question = host.shadowRoot?.querySelector('.row.customer')
  if (!pane || !question || seen.has(host) || pane.clientHeight > LOW_PX) return
  seen.add(host)
  pane.scrollTop += question.getBoundingClientRect().top - pane.getBoundingClientRect().top
}

const MOST_RELATED = 3

/** What is offered under the answer, as the bot offers it: published, for customers, and in this language. */
function useRelated(ids: string, own: string, lang: 'fa' | 'en'): string[] {
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
  return shown.flatMap(entry => entry[lang]?.question ?? []).slice(0, MOST_RELATED)
}

/** The last one that arrived stays until the next does. */
function useRendered(markdown: string): string {
  const [html, setHtml] = useState('')
  useEffect(() => {
    if (!markdown.trim()) return
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
