// The day hour by hour: a drawing, and the table that says the same.
import type { TodayShown } from '../../http/contract-lead.js'
import { clock, number } from '../console/format.js'
import { language } from '../console/language.js'
import { words } from './words.js'

type Hours = TodayShown['hours']

const WIDTH = 560
const HEIGHT = 150
const FOOT = 20

/** From the first hour with anybody in it: a night of empty columns says nothing. At least three hours. */
function awake(hours: Hours): Hours {
  const first = hours.findIndex(({ opened, handed }) => opened + handed > 0)
  return hours.slice(Math.max(0, Math.min(first < 0 ? hours.length : first, hours.length - 3)))
}

export function DayChart({ hours: all }: { hours: Hours }) {
  const w = words()
  const hours = awake(all)
  const most = Math.max(4, ...hours.map(({ opened, handed }) => Math.max(opened, handed)))
  const column = WIDTH / hours.length
  const bar = Math.min(26, column * 0.36)
  const high = (n: number) => ((HEIGHT - FOOT - 12) * n) / most
  const turned = language.value === 'fa'
  const x = (i: number) => (turned ? WIDTH - (i + 0.5) * column : (i + 0.5) * column)
  const [total, handed] = [sum(hours.map(h => h.opened)), sum(hours.map(h => h.handed))]
  return (
    <div class="chart">
      <p class="legend">
        <span class="key-opened">{w.opened}</span>
        <span class="key-handed">{w.handedOver}</span>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={w.chartSays(total, handed)}>
        {[0.5, 1].map(share => (
          <g key={share}>
            <line
              class="grid"
              x1="0"
              x2={WIDTH}
              y1={HEIGHT - FOOT - high(most * share)}
              y2={HEIGHT - FOOT - high(most * share)}
            />
            <text
              class="tick"
              x={turned ? WIDTH - 2 : 2}
              y={HEIGHT - FOOT - high(most * share) - 3}
              text-anchor="start"
            >
              {number(Math.round(most * share))}
            </text>
          </g>
        ))}
        {hours.map(({ at, opened, handed }, i) => (
          <g key={at}>
            <title>{w.hourSays(clock(at), opened, handed)}</title>
            <rect
              class="opened"
              x={x(i) - bar}
              y={HEIGHT - FOOT - high(opened)}
              width={bar}
              height={high(opened)}
              rx="3"
            />
            <rect
              class="handed"
              x={x(i) + 1}
              y={HEIGHT - FOOT - high(handed)}
              width={bar}
              height={high(handed)}
              rx="3"
            />
            {(hours.length <= 12 || i % 2 === 0) && (
              <text class="tick" x={x(i)} y={HEIGHT - 5} text-anchor="middle">
                {clock(at)}
              </text>
            )}
          </g>
        ))}
        <line class="ground" x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      </svg>
      <details>
        <summary>{w.asTable}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{w.hour}</th>
              <th scope="col">{w.opened}</th>
              <th scope="col">{w.handedOver}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map(({ at, opened, handed }) => (
              <tr key={at}>
                <th scope="row">{clock(at)}</th>
                <td>{number(opened)}</td>
                <td>{number(handed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0)
