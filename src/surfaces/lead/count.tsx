// A whole number that belongs to somebody or something, in a row of its own.
import { number } from '../console/format.js'
import { typed } from './policy-fields.js'

type Counted = { label: string; value: number; least: number; most: number; put: (n: number) => void }

export function Count({ label, value, least, most, put }: Counted) {
  return (
    <label class="count-row">
      <span>
        <bdi>{label}</bdi>
      </span>
      <input
        class="input"
        inputMode="numeric"
        dir="ltr"
        value={number(value)}
        onChange={event => {
          const said = typed(event.currentTarget.value)
          if (said !== null && said >= least && said <= most) put(said)
          event.currentTarget.value = number(said !== null && said >= least && said <= most ? said : value)
        }}
      />
    </label>
  )
}
