// A conversation that is offered: to me, with the time that is left, or to a colleague.
import { useEffect } from 'preact/hooks'
import type { Row } from '../../http/contract-lines.js'
import { Button } from '../console/button.js'
import { me } from '../console/session.js'
import { tell } from '../console/toasts.js'
import { now, quick } from './clock.js'
import { words } from './verb-words.js'
import { acceptOffer, declineOffer } from './verbs.js'

export function OfferBar({ row }: { row: Row }) {
  const w = words()
  const { offer, lineId } = row
  const live = row.status === 'queued' && offer && offer.until > now.value
  useEffect(() => (live ? quick() : undefined), [live])
  if (!live) return null
  if (offer.agent.id !== me()?.id) return <p class="offer-bar other">{w.offer.forOther(offer.agent.name)}</p>
  const decline = async () => {
    if (await declineOffer(lineId)) tell(w.offer.declined)
  }
  return (
    <div class="offer-bar" role="status">
      <span>
        {w.offer.forYou} <b>{w.offer.left(Math.max(0, Math.ceil((offer.until - now.value) / 1000)))}</b>
      </span>
      <Button kind="primary" press={() => void acceptOffer(lineId)}>
        {w.offer.accept}
      </Button>
      <Button press={() => void decline()}>{w.offer.decline}</Button>
    </div>
  )
}
