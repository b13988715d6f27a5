// Scripts and styles go out as they were packed when they were built: a third of their size.
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { RequestHandler } from 'express'

const PACKED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const // the smaller first, in whatever order a browser names them
const FILE = /^\/[\w-][\w.-]*$/

/** Points the request at the packed file beside the asked one, where the browser takes it and `folder` has it. */
export const packed =
  (folder: string): RequestHandler =>
  (request, response, next) => {
    response.vary('Accept-Encoding')
    const found = PACKED.find(([coding]) => request.acceptsEncodings(coding))
    const file = found && FILE.test(request.path) && request.path + found[1]
    if (file && existsSync(join(folder, file))) {
      response.type(extname(request.path)).set('Content-Encoding', found[0])
      request.url = file
    }
    next()
  }
