// Whoever was erased is forgotten here as well: what was understood of their words is kept in memory for a while.
import { forgetRemembered } from '../understanding/remembered.js'
import type { Desk } from './desk.js'

/** In every process, whichever of them erased. Returns a way to end it. */
export const keepForgetting = ({ store, examiner, log }: Pick<Desk, 'store' | 'examiner' | 'log'>): (() => void) =>
  store.watch(news => {
    if (news.type !== 'forgotten') return
    forgetRemembered()
    examiner.forget().catch(err => log.info({ err }, 'The examining thread ended, and forgot with it.'))
  })
