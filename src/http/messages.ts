// POST /api/messages: where the Bot Framework's channels bring what their customers say. Only where the channel is on.
import { Router } from 'express'
import type { MessagesDoor } from '../ports-outside.js'
import { Refusal } from './failures.js'

export function messagesRoute(door: MessagesDoor): Router {
  const router = Router()
  router.post('/', async (request, response) => {
    const { body, headers, socket } = request
    const outcome = await door.accept({ body, headers, address: socket.remoteAddress ?? '' })
    if (outcome === 'unauthorized') throw new Refusal(401, 'unauthorized', 'This is not signed by a channel of ours.')
    response.status(200).end()
  })
  return router
}
