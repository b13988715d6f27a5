// The answer as the customer will see it: rendered by the server, built by the widget's own hands.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { call } from '../console/api.js'
import { Face } from '../console/frame.js'
import { Icon } from '../console/icons.js'
import { words as common } from '../console/words.js'
import { calendarDay } from '../shared/dates.js'
import { harmless } from '../shared/html.js'
import type { Form } from './form.js'
import { words } from './words.js'

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
