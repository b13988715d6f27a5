// The result of a check, told as a story: each line opens.
import type { ComponentChildren } from 'preact'
import type { CheckResult } from '../../http/contract-checks.js'
import { number } from '../console/format.js'
import { words } from './words-publish.js'

type Outcome = CheckResult['newlyRight'][number]

export function Story({ result }: { result: CheckResult }) {
  const w = words()
  const { newlyRight, newlyWrong, stillWrong, collisions, questions } = result
  return (
    <div class="story">
      <p class="story-sum">{w.sum(result)}</p>
      <Part kind="good" title={w.right(newlyRight.length)} open={false} some={newlyRight.length}>
        <Outcomes all={newlyRight} />
      </Part>
      <Part kind="bad" title={w.wrong(newlyWrong.length)} open some={newlyWrong.length}>
        <Outcomes all={newlyWrong} />
      </Part>
      <Part kind="quiet" title={w.still(stillWrong.length)} open={false} some={stillWrong.length}>
        <Outcomes all={stillWrong} />
      </Part>
      <Part kind="warn" title={w.collisions(collisions.length)} open some={collisions.length}>
        <ul>
          {collisions.map(({ one, other }) => (
            <li key={one.entryId + one.text + other.entryId + other.text}>
              <bdi>{one.text}</bdi> <bdi class="code">{one.entryId}</bdi>
              <br />
              <bdi>{other.text}</bdi> <bdi class="code">{other.entryId}</bdi>
            </li>
          ))}
        </ul>
      </Part>
      <Questions questions={questions} />
    </div>
  )
}

type Told = {
  kind: 'good' | 'bad' | 'warn' | 'quiet'
  title: string
  some: number
  open: boolean
  children: ComponentChildren
}

const Part = ({ kind, title, some, open, children }: Told) =>
  some === 0 ? null : (
    <details class={`part ${kind}`} open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  )

const Outcomes = ({ all }: { all: Outcome[] }) => (
  <ul>
    {all.slice(0, 100).map(one => (
      <li key={one.entryId + one.kind + one.text}>
        <bdi>{one.text}</bdi>
        <small>
          {words().kinds[one.kind]} <bdi class="code">{one.entryId}</bdi> · {words().thenNow(one)}
        </small>
      </li>
    ))}
  </ul>
)

function Questions({ questions }: Pick<CheckResult, 'questions'>) {
  const w = words()
  const { asked, before, after, otherEntry, changed } = questions
  if (asked === 0) return <p class="hint">{w.noQuestions}</p>
  return (
    <section class="effect">
      <h3>{w.effect(asked)}</h3>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{w.before}</th>
            <th scope="col">{w.after}</th>
          </tr>
        </thead>
        <tbody>
          {(['answer', 'clarify', 'none'] as const).map(one => (
            <tr key={one}>
              <th scope="row">{w.decisions[one]}</th>
              <td>{number(before[one])}</td>
              <td>{number(after[one])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {otherEntry > 0 && <p class="hint">{w.otherEntry(otherEntry)}</p>}
      <Part kind="quiet" title={w.changed(changed.length)} some={changed.length} open={false}>
        <ul>
          {changed.map(one => (
            <li key={one.text}>
              <bdi>{one.text}</bdi>
              <small>
                {w.times(one.times)} · {w.thenNow(one)}
              </small>
            </li>
          ))}
        </ul>
      </Part>
    </section>
  )
}
