import { expect, it } from 'vitest'
import type { News } from '../../src/ports.js'
import { announcer } from '../../src/stores/announcer.js'
import { eventually } from '../eventually.js'
import { quiet } from '../quiet.js'

const line = (version: number, lineId = 'c1') => ({ type: 'line', lineId, version }) as const

function house() {
  const heard: News[] = []
  const { watch, tell, tellLine } = announcer(quiet)
  watch(news => heard.push(news))
  return { heard, tell, tellLine }
}

it('tells a question together with its answer, in their order, and keeps nobody else waiting for it', async () => {
  const { heard, tellLine } = house()
  tellLine(line(1), 'with what follows')
  tellLine(line(7, 'c2'), 'soon')
  await eventually(() => expect(heard).toContainEqual(line(7, 'c2')))
  tellLine(line(2), 'soon')
  expect(heard).not.toContainEqual(line(2))
  await eventually(() => expect(heard).toContainEqual(line(2)))
  const own = heard.filter(news => news.type === 'line' && news.lineId === 'c1')
  expect(own).toEqual([line(1), line(2)])
})

it('tells a question that is not answered by then', async () => {
  const { heard, tellLine } = house()
  tellLine(line(1), 'with what follows')
  tellLine(line(2), 'with what follows')
  await eventually(() => expect(heard).toEqual([line(1), line(2)]))
})

it('tells that somebody is to be forgotten at once, and before it what happened before', () => {
  const { heard, tell, tellLine } = house()
  tellLine(line(1), 'with what follows')
  tellLine(line(2, 'c2'), 'soon')
  tell({ type: 'forgotten', lineId: 'c1' })
  expect(heard).toHaveLength(3)
  expect(heard.at(-1)).toEqual({ type: 'forgotten', lineId: 'c1' })
})
