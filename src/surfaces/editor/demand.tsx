// What customers asked in vain, and what to do about it with one press.
import { useState } from 'preact/hooks'
import type { DemandCluster, Demand as Told } from '../../http/contract-demand.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { tell } from '../console/toasts.js'
import { trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { Decide } from './demand-decide.js'
import { address } from './entry-state.js'
import { Overlapping } from './overlaps.js'
import { Here, useRead } from './read.js'
import { words } from './words-pages.js'

const SHOWN = 30
/** Below it the nearest entry is about something else. */
const WORTH_A_LOOK = 0.15

export function Demand() {
  const w = words()
  const [decided, setDecided] = useState(false)
  const [most, setMost] = useState(SHOWN)
  const read = useRead<Told>(`/api/editor/demand${decided ? '?decided=1' : ''}`)
  const post = async (cluster: DemandCluster, what: string, body: object, said: string) => {
    try {
      await call('POST', `${address('demand', cluster.id)}/${what}`, body)
      await read.again()
      const undo = () => void post(cluster, 'reopen', {}, w.reopened)
      tell(said, what === 'reopen' ? undefined : { label: common().undo, press: undo }, cluster.id)
    } catch (error) {
      tell(trouble(error))
    }
  }
  return (
    <>
      <header class="page-head">
        <h1>{w.demand}</h1>
        <p>{w.demandWhy}</p>
        <label class="tick">
          <input type="checkbox" checked={decided} onChange={event => setDecided(event.currentTarget.checked)} />
          <span>{w.decidedToo}</span>
        </label>
      </header>
      <Here read={read}>
        {({ clusters }) => (
          <>
            {clusters.length === 0 && <p class="quiet-line">{w.demandNone}</p>}
            <ol class="clusters">
              {clusters.slice(0, most).map(cluster => (
                <Cluster key={cluster.id} cluster={cluster} others={clusters} post={post} />
              ))}
            </ol>
            {clusters.length > most && (
              <Button press={() => setMost(most + SHOWN)}>{w.more(clusters.length - most)}</Button>
            )}
            <Overlapping />
          </>
        )}
      </Here>
    </>
  )
}

export type Post = (cluster: DemandCluster, what: string, body: object, said: string) => Promise<void>
type One = { cluster: DemandCluster; others: DemandCluster[]; post: Post }

function Cluster({ cluster, others, post }: One) {
  const w = words()
  const { kinds, texts, nearest, agentAnswer, decision } = cluster
  return (
    <li class="cluster">
      <h2 dir="auto">{cluster.text}</h2>
      <p class="cluster-sum">
        <b>{w.customers(cluster.customers)}</b>
        <span>{w.times(cluster.times)}</span>
        {cluster.agentMinutes >= 1 && <span>{w.minutes(cluster.agentMinutes)}</span>}
        {(['unanswered', 'refused', 'voted_down', 'could_have'] as const)
          .filter(kind => kinds[kind] > 0)
          .map(kind => (
            <span class="chip" key={kind}>
              {w.kinds[kind]}
            </span>
          ))}
        {cluster.seen.slice(0, 3).map(({ lineId, seq }, at) => (
          <a key={`${lineId} ${seq}`} href={`/desk/#line=${encodeURIComponent(lineId)}`}>
            {w.conversation(at + 1)}
          </a>
        ))}
      </p>
      {texts.length > 1 && (
        <details>
          <summary>{w.otherWays(texts.length - 1)}</summary>
          <ul>
            {texts.slice(1).map(({ text, times }) => (
              <li key={text}>
                <bdi>{text}</bdi> <small>{w.times(times)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {nearest && nearest.score >= WORTH_A_LOOK && (
        <p class="hint">
          {w.nearest} <a href={`#entry=${encodeURIComponent(nearest.entryId)}`}>{nearest.question}</a>
        </p>
      )}
      {agentAnswer && (
        <blockquote dir="auto">
          <small>{w.agentAnswer}</small> {agentAnswer}
        </blockquote>
      )}
      {decision ? (
        <p class="cluster-sum">
          <span class="chip">{w.decided[decision.what]}</span>
          {decision.entryId && <a href={`#entry=${encodeURIComponent(decision.entryId)}`}>{decision.entryId}</a>}
          <bdi>{decision.by}</bdi>
          <Button kind="quiet" press={() => void post(cluster, 'reopen', {}, w.reopened)}>
            {w.reopen}
          </Button>
        </p>
      ) : (
        <Decide cluster={cluster} others={others} post={post} />
      )}
    </li>
  )
}
