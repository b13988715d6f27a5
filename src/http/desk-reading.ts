// Routes of colleagues about one conversation: whoever may not read it gets nothing of it, whatever they ask.
import { mustRead } from '../desk/reading.js'
import type { Http } from './context.js'
import { type Handle, param, staffRouter, type Who } from './session-routes.js'

type Add = (path: string, who: Who, handle: Handle) => void

/** As `staffRouter`; `/lines/:id…` is only for who may read that line. */
export function deskRouter(http: Http, takes?: string) {
  const staff = staffRouter(http, undefined, takes)
  const guarded =
    (add: Add): Add =>
    (path, who, handle) =>
      add(path, who, async asked => {
        if (path.startsWith('/lines/:id')) await mustRead(http.desk, asked.person, param(asked, 'id'))
        return handle(asked)
      })
  return { router: staff.router, get: guarded(staff.get), post: guarded(staff.post), put: guarded(staff.put) }
}
