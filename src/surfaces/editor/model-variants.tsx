// Other ways to ask that a language model thinks of: each waits to be taken or left, none comes in by itself.
import { useState } from 'preact/hooks'
import type { SuggestedVariants } from '../../http/contract-model.js'
import { call } from '../console/api.js'
import { Button, IconButton } from '../console/button.js'
import { useModel } from '../console/model.js'
import { modelTrouble } from '../console/trouble.js'
import type { SideForm } from './form.js'
import { words } from './words-model.js'

type Of = { side: SideForm; lang: 'fa' | 'en'; write: (side: SideForm) => void }
type Asked =
  | { state: 'no' }
  | { state: 'busy' }
  | { state: 'failed'; why: string }
  | { state: 'given'; texts: string[] }

const COUNT = 8

export function ModelVariants({ side, lang, write }: Of) {
  const w = words()
  const [asked, setAsked] = useState<Asked>({ state: 'no' })
  const model = useModel()
  if (model === 'off' || !side.question.trim()) return null
  const ask = async () => {
    setAsked({ state: 'busy' })
    const { question, variants, answer } = side
    try {
      const body = { question, variants: variants.filter(Boolean), answer, language: lang, count: COUNT }
      const told = await call<SuggestedVariants>('POST', '/api/model/variants', body)
      setAsked({ state: 'given', texts: told.variants })
    } catch (error) {
      setAsked({ state: 'failed', why: modelTrouble(error) })
    }
  }
  const settle = (text: string) =>
    setAsked(now => (now.state === 'given' ? { ...now, texts: now.texts.filter(one => one !== text) } : now))
  const take = (text: string) => {
    write({ ...side, variants: [...side.variants.filter(Boolean), text] })
    settle(text)
  }
  const open = asked.state === 'given' ? asked.texts.filter(text => !side.variants.includes(text)) : []
  return (
    <section class="model-help" aria-label={w.suggested(lang)} aria-busy={asked.state === 'busy'}>
      <Button kind="quiet" press={() => void ask()} disabled={asked.state === 'busy'}>
        {asked.state === 'given' ? w.again : w.suggest}
      </Button>
      <div role="status">
        {asked.state === 'busy' && <p class="hint">{w.busy}</p>}
        {asked.state === 'failed' && <p class="hint">{asked.why}</p>}
        {asked.state === 'given' && asked.texts.length === 0 && <p class="hint">{w.none}</p>}
        {open.length > 0 && <p class="hint">{w.unreviewed}</p>}
      </div>
      {open.length > 0 && (
        <ul class="model-lines">
          {open.map(text => (
            <li key={text}>
              <bdi lang={lang}>{text}</bdi>
              <Button press={() => take(text)}>{w.take}</Button>
              <IconButton icon="close" label={`${w.leave}: ${text}`} press={() => settle(text)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
