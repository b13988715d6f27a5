// The hours of one day: from and to, as often as there is a break, or closed.
import { useState } from 'preact/hooks'
import { Button, IconButton } from '../console/button.js'
import { words as hoursWords } from './hours-words.js'

type Span = { from: string; to: string }
type Day = { name: string; spans: Span[]; write: (spans: Span[]) => void }

export function Spans({ name, spans, write }: Day) {
  const h = hoursWords()
  const put = (i: number, change: Partial<Span>) =>
    write(spans.map((one, n) => (n === i ? { ...one, ...change } : one)))
  const last = spans.at(-1)
  return (
    <div class="spans">
      {spans.length === 0 && <span class="closed">{h.closed}</span>}
      {spans.map((span, i) => (
        <span class="span" key={i}>
          <Time label={`${name}، ${h.from}`} value={span.from} write={from => put(i, { from })} />
          <span aria-hidden="true">–</span>
          <Time label={`${name}، ${h.to}`} value={span.to} write={to => put(i, { to })} />
          <IconButton icon="close" label={h.removeSpan} press={() => write(spans.filter((_, n) => n !== i))} />
        </span>
      ))}
      <Button
        kind="quiet"
        icon="plus"
        press={() => write([...spans, last ? { from: last.to, to: later(last.to) } : { from: '09:00', to: '17:00' }])}
      >
        {spans.length === 0 ? h.openDay : h.addSpan}
      </Button>
    </div>
  )
}

/** Text, not the browser's time field: that one speaks the browser's language, and some of them a.m. and p.m. */
function Time({ label, value, write }: { label: string; value: string; write: (time: string) => void }) {
  const h = hoursWords()
  const [text, setText] = useState<string | null>(null)
  const wrong = text !== null && timeIn(text) === null
  return (
    <input
      class="input time"
      dir="ltr"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={wrong ? 'true' : 'false'}
      title={wrong ? h.timeLike : undefined}
      value={text ?? h.digits(value)}
      onInput={event => {
        setText(event.currentTarget.value)
        const time = timeIn(event.currentTarget.value)
        if (time) write(time)
      }}
      onBlur={() => setText(null)}
    />
  )
}

/** 9, 9:30, ۹:۳۰, 0930 → 09:00 …; null: no time. */
export function timeIn(text: string): string | null {
  const latin = text.trim().replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x06f0))
  const [, hour, minute = '00'] = /^(\d{1,2})(?::?(\d{2}))?$/.exec(latin) ?? []
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59 || (Number(hour) === 24 && minute !== '00'))
    return null
  return `${hour.padStart(2, '0')}:${minute}`
}

const later = (time: string): string => `${String(Math.min(24, Number(time.slice(0, 2)) + 2)).padStart(2, '0')}:00`
