// Now: who waits, who is there, what was promised, and how the day goes.
import type { AgentShown, BoardShown, Warning } from '../../http/contract-lead.js'
import { calendarDay, clock, number } from '../console/format.js'
import { Face } from '../console/frame.js'
import { Notice } from '../console/notice.js'
import { words as common } from '../console/words.js'
import { board, now } from './board-state.js'
import { DayChart } from './chart.js'
import { Figure } from './figure.js'
import { Today } from './today.js'
import { words } from './words.js'

export function Board() {
  const shown = board.value
  return (
    <main id="main" class="lead-main" tabIndex={-1}>
      <h1 class="unseen">{words().pages.now}</h1>
      {shown ? <Shown shown={shown} /> : <p class="quiet-line">{common().loading}</p>}
    </main>
  )
}

function Shown({ shown }: { shown: BoardShown }) {
  const w = words()
  return (
    <>
      <Warnings warnings={shown.warnings.filter(one => !isIdle(one))} />
      <Tiles shown={shown} />
      <div class="board-pair">
        <section class="panel" aria-labelledby="day-title">
          <h2 id="day-title">{w.day}</h2>
          <DayChart hours={shown.today.hours} />
        </section>
        <section class="panel" aria-labelledby="agents-title">
          <h2 id="agents-title">{w.agents}</h2>
          <Agents agents={shown.agents} />
        </section>
      </div>
      <Today today={shown.today} />
      {shown.warnings.some(isIdle) && <Notice>{w.warnMail(0)}</Notice>}
    </>
  )
}

/** Nobody has left an address yet: it stands at the foot of the page. */
const isIdle = (one: Warning) => one.kind === 'mail' && one.left === 0

function Warnings({ warnings }: { warnings: Warning[] }) {
  const w = words()
  const text = (one: Warning): string => {
    switch (one.kind) {
      case 'late':
        return w.warnLate(one.count)
      case 'soon':
        return w.warnSoon(one.count)
      case 'nobody':
        return w.warnNobody(one.count)
      case 'silent':
        return w.warnSilent(one.count, one.agents)
      case 'untold':
        return w.warnUntold(one.count)
      case 'holidays':
        return w.warnHolidays(one.state, calendarDay(one.until))
      case 'letters':
        return w.warnLetters(one.to)
      case 'mail':
        return w.warnMail(one.left)
    }
  }
  return (
    <div class="warnings">
      {warnings.map(one => (
        <Notice key={one.kind} kind={one.kind === 'late' || one.kind === 'nobody' ? 'bad' : 'warn'}>
          {text(one)}
        </Notice>
      ))}
    </div>
  )
}

function Tiles({ shown }: { shown: BoardShown }) {
  const w = words()
  const { waiting, longestSince, nextDueAt, counts, agents, today } = shown
  const there = agents.filter(({ state }) => state !== 'offline' && state !== 'away')
  const free = agents.filter(({ state }) => state === 'available')
  const { kept, broken } = today.promises
  const next = (dueAt: number) => w.nextDue(clock(dueAt), dueAt > now.value ? w.wait(dueAt - now.value) : '')
  return (
    <dl class="tiles">
      <Figure name={w.waiting} value={number(waiting)} look={waiting > 0 ? 'tile accent' : 'tile calm'}>
        {nextDueAt !== null ? next(nextDueAt) : waiting > 0 ? w.noDue : w.nobodyWaits}
      </Figure>
      <Figure name={w.longest} value={longestSince === null ? '–' : w.wait(now.value - longestSince)} look="tile calm">
        {longestSince === null ? w.nobodyWaits : w.since(clock(longestSince))}
      </Figure>
      <Figure
        name={w.promises}
        value={kept + broken > 0 ? w.ofAll(kept, kept + broken) : '–'}
        look={broken > 0 ? 'tile warn' : 'tile calm'}
      >
        {broken > 0 ? w.broken(broken) : w.noneBroken}
      </Figure>
      <Figure name={w.there} value={number(there.length)} look={there.length === 0 ? 'tile warn' : 'tile calm'}>
        {w.free(free.length)}
      </Figure>
      <Figure name={w.open} value={number(counts.assigned + counts.bot)} look="tile calm">
        {w.openSplit(counts.assigned, counts.bot)}
      </Figure>
    </dl>
  )
}

function Agents({ agents }: { agents: AgentShown[] }) {
  const w = words()
  if (agents.length === 0) return <p class="quiet">{w.noAgents}</p>
  return (
    <table class="agents">
      <thead>
        <tr>
          <th scope="col">{w.name}</th>
          <th scope="col">{w.state}</th>
          <th scope="col">{w.holds}</th>
          <th scope="col">{w.owes}</th>
        </tr>
      </thead>
      <tbody>
        {agents.map(agent => (
          <tr key={agent.id}>
            <th scope="row">
              <Face name={agent.name} />
              <bdi>{agent.name}</bdi>
            </th>
            <td>
              <span class={`presence ${agent.state}`}>{w.states[agent.state]}</span>
            </td>
            <td>{number(agent.holds)}</td>
            <td class={agent.owed > 0 ? 'owes' : ''}>{number(agent.owed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
