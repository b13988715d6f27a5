// What a customer wrote in the other language, translated by the model below the original; the original always stays.
import type { DeskActivity } from '../../http/contract-lines.js'
import type { ModelText } from '../../http/contract-model.js'
import { language } from '../console/language.js'
import { useModel } from '../console/model.js'
import { asked, askModel } from './model-asked.js'
import { words } from './model-words.js'
import { here, openId } from './opened.js'

/** Finglish is Persian that a Persian reader may want in Persian letters. */
function isForeign(text: string, reader: 'fa' | 'en', spoken: 'fa' | 'en' | undefined): boolean {
  const persian = text.match(/[\u0600-\u06ff]/g)?.length ?? 0
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  if (reader === 'fa') return latin > persian && latin > 3
  return persian > 0 || (spoken === 'fa' && latin > 3)
}

export function Translation({ activity: { seq, text = '' } }: { activity: DeskActivity }) {
  const w = words()
  const lineId = openId()
  const to = language.value
  const model = useModel()
  if (model === 'off' || lineId === null || !isForeign(text, to, here()?.row.language)) return null
  const what = `translation ${seq} ${to}`
  const now = asked<ModelText>(lineId, what)
  const ask = () => void askModel(lineId, what, 'translation', { seq, to }, seq)
  return (
    <div class="translation" aria-busy={now?.state === 'busy'}>
      {now?.state !== 'told' && (
        <button type="button" class="reveal" onClick={ask} disabled={now?.state === 'busy'}>
          {now?.state === 'busy' ? w.busy : w.translate}
        </button>
      )}
      <div role="status">
        {now?.state === 'failed' && <p class="model-note">{now.why}</p>}
        {now?.state === 'told' && (
          <>
            <p class="model-note">{w.translation}</p>
            <p class="said" dir="auto" lang={to}>
              {now.told.text}
            </p>
          </>
        )}
      </div>
    </div>
  )
}
