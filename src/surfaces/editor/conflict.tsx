// Somebody published while I wrote: both texts, place by place, and nothing decided over my head.
import { Button } from '../console/button.js'
import { Notice } from '../console/notice.js'
import { words as common } from '../console/words.js'
import type { Clash } from './entry-state.js'
import type { Form } from './form.js'
import { type Place, type Value, valueAt, withValue } from './merge.js'
import { nameOf, shownOf } from './places.js'
import { settleClash, write } from './saving.js'
import { words as drafting } from './words-drafts.js'
import { closeClash } from './writing.js'

export function Conflict({ clash, form }: { clash: Clash; form: Form }) {
  return (
    <section class="conflict" aria-label={drafting().conflict(clash.by)}>
      <Notice
        kind="warn"
        actions={
          clash.places.length > 0 ? (
            <Button press={settleClash}>{drafting().together}</Button>
          ) : (
            <Button kind="quiet" press={closeClash}>
              {common().close}
            </Button>
          )
        }
      >
        <b>
          <bdi>{drafting().conflict(clash.by)}</bdi>
        </b>
        <p>{clash.places.length > 0 ? drafting().conflictWhy : drafting().conflictSame}</p>
      </Notice>
      {clash.places.map(place => (
        <Both key={place} place={place} clash={clash} form={form} />
      ))}
    </section>
  )
}

function Both({ place, clash, form }: { place: Place; clash: Clash; form: Form }) {
  const [mine, theirs] = [valueAt(clash.mine, place), valueAt(clash.theirs, place)]
  const now = JSON.stringify(valueAt(form, place))
  const choose = (value: Value) => write(withValue(form, place, value))
  return (
    <fieldset class="both">
      <legend>{nameOf(place)}</legend>
      <div class="both-texts">
        <One title={drafting().mine} value={mine} place={place} chosen={now === JSON.stringify(mine)}>
          <Button press={() => choose(mine)} disabled={now === JSON.stringify(mine)}>
            {drafting().keepMine}
          </Button>
        </One>
        <One title={drafting().theirs} value={theirs} place={place} chosen={now === JSON.stringify(theirs)}>
          <Button press={() => choose(theirs)} disabled={now === JSON.stringify(theirs)}>
            {drafting().takeTheirs}
          </Button>
        </One>
      </div>
    </fieldset>
  )
}

type Text = { title: string; value: Value; place: Place; chosen: boolean; children: preact.ComponentChildren }

const One = ({ title, value, place, chosen, children }: Text) => (
  <div class={`one-text ${chosen ? 'chosen' : ''}`}>
    <p class="one-title">{title}</p>
    <pre lang={place.startsWith('en') ? 'en' : 'fa'} dir="auto">
      {shownOf(value, place)}
    </pre>
    {children}
  </div>
)
