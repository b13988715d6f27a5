// Who published when.
import type { EntryWhole } from '../../http/contract.js'
import { moment } from '../console/format.js'
import { words } from './words.js'

export const Revisions = ({ whole: { entry, revisions } }: { whole: EntryWhole }) => (
  <section>
    <h2>{words().revisions}</h2>
    <ol class="revisions">
      {revisions.map(one => (
        <li key={one.revision}>
          <b>{words().revision(one.revision)}</b>
          {one.revision === entry.revision && <span class="chip">{words().current}</span>}
          <small>
            <bdi>{one.editedBy}</bdi> · {moment(one.editedAt, Date.now())}
          </small>
        </li>
      ))}
    </ol>
  </section>
)
