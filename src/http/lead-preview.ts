// The preview of other numbers, as one answer that grows line by line: any process can give it, and leaving ends it.
import type { Response } from 'express'
import { preview } from '../desk/preview.js'
import { DeskError } from '../domain/errors.js'
import { checked } from '../domain/settings.js'
import type { Http } from './context.js'
import { type PreviewFrame, PreviewPolicy } from './contract-lead.js'
import { shaped } from './failures.js'
import { LEADS, type StaffRouter } from './session-routes.js'

export function previewRoutes({ desk }: Http, { post }: StaffRouter): void {
  let running = 0
  post('/preview', LEADS, async ({ request, response }) => {
    const good = checked('policy', shaped(PreviewPolicy, request.body).value)
    if ('problem' in good) throw new DeskError('invalid', good.problem)
    if (running > 0) throw new DeskError('conflict', 'Another preview is running: wait until it has ended.')
    running += 1
    let there = true
    response.once('close', () => {
      there = false
    })
    response.set({ 'Content-Type': 'application/x-ndjson; charset=utf-8', 'X-Accel-Buffering': 'no' })
    try {
      const telling = preview(desk, good.value, () => there)
      for (;;) {
        const { done, value } = await telling.next()
        if (!done) tell(response, value)
        else if (value) tell(response, { effect: value })
        if (done) break
      }
    } catch (err) {
      desk.log.error({ err }, 'A preview of the settings failed.')
      tell(response, { failed: 'The conversations could not be read: try again soon.' })
    } finally {
      running -= 1
      response.end()
    }
  })
}

const tell = (response: Response, frame: PreviewFrame): void => void response.write(`${JSON.stringify(frame)}\n`)
