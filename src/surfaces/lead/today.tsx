// The day in numbers, each with what it means and of how many it speaks.
import type { TodayShown } from '../../http/contract-lead.js'
import { number, percent } from '../console/format.js'
import { words as common } from '../console/words.js'
import { Figure } from './figure.js'
import { words } from './words.js'

export function Today({ today }: { today: TodayShown }) {
  const w = words()
  const { contained, conversations, handed, firstResponse, ratings, thumbs, escalation } = today
  const precision = escalation.marked > 0 ? escalation.right / escalation.marked : null
  return (
    <div class="board-pair">
      <section class="panel" aria-labelledby="figures-title">
        <h2 id="figures-title">{w.figures}</h2>
        <dl class="numbers">
          <Figure name={w.contained} value={contained === null ? '–' : percent(round(contained))}>
            {w.containedWhy(conversations - handed, conversations)}
          </Figure>
          <Figure name={w.first} value={firstResponse.medianMs === null ? '–' : w.wait(firstResponse.medianMs)}>
            {w.firstWhy(firstResponse.count)}
          </Figure>
          <Figure name={w.ratings} value={ratings.mean === null ? '–' : w.stars(Math.round(ratings.mean * 10) / 10)}>
            {ratings.count > 0 ? w.ratingsWhy(ratings.count, ratings.stars[0]! + ratings.stars[1]!) : w.noRatings}
          </Figure>
          <Figure
            name={w.thumbs}
            value={thumbs.up + thumbs.down > 0 ? w.ofAll(thumbs.up, thumbs.up + thumbs.down) : '–'}
          >
            {w.thumbsWhy}
          </Figure>
          <Figure name={w.precision} value={precision === null ? '–' : percent(round(precision))}>
            {escalation.marked > 0 ? w.precisionWhy(escalation.right, escalation.marked) : w.noMarks}
          </Figure>
          <Figure name={w.botCould} value={escalation.asked > 0 ? w.ofAll(escalation.botCould, escalation.asked) : '–'}>
            {w.botCouldWhy}
          </Figure>
        </dl>
      </section>
      <section class="panel" aria-labelledby="reasons-title">
        <h2 id="reasons-title">{w.reasons}</h2>
        <Reasons reasons={today.byReason} handed={handed} />
      </section>
    </div>
  )
}

const round = (share: number): number => Math.round(share * 100) / 100

function Reasons({ reasons, handed }: { reasons: TodayShown['byReason']; handed: number }) {
  const w = words()
  if (reasons.length === 0) return <p class="quiet">{w.noHandoffs}</p>
  return (
    <table class="reasons">
      <thead class="unseen">
        <tr>
          <th scope="col">{w.reason}</th>
          <th scope="col">{w.count}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ reason, count }) => (
          <tr key={reason}>
            <th scope="row">{common().reasons[reason]}</th>
            <td>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar" width={(100 * count) / handed} height="8" rx="2" />
              </svg>
              <span>{number(count)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
