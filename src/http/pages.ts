// What browsers load: the widget for every website, the desk and the editor, the sample shop.
import { join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'
import type { Http } from './context.js'
import { packed } from './packed.js'

/** The widget runs on other websites' pages: they may load it, and fonts need to be told so. */
const forEveryone: RequestHandler = (_request, response, next) => {
  response.set({ 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' })
  next()
}

export function pageRoutes({ surfaces }: Http): Router {
  const router = Router({ strict: true })
  const folder = (name: string) => join(surfaces, name)
  // Ten minutes: a new version reaches every website the same day, and the ETag makes asking cheap.
  for (const script of ['hamdel.js', 'hamdel-files.js'])
    router.get(`/${script}`, forEveryone, packed(folder('widget')), (request, response) => {
      response.set('Cache-Control', 'public, max-age=600, stale-while-revalidate=86400')
      response.sendFile(request.path.slice(1), { root: folder('widget'), cacheControl: false })
    })
  router.use('/fonts', forEveryone, express.static(folder('fonts'), { maxAge: '30d', index: false, fallthrough: true }))
  router.use(
    '/assets',
    packed(folder('assets')),
    express.static(folder('assets'), { immutable: true, maxAge: '365d', index: false }),
  )
  for (const app of ['desk', 'editor', 'lead']) {
    const page: RequestHandler = (request, response, next) => {
      if (request.path.endsWith('/') || !/\.\w+$/.test(request.path))
        return response
          .set('Cache-Control', 'no-store')
          .sendFile('index.html', { root: folder(app), cacheControl: false })
      next()
    }
    router.get([`/${app}`], (_request, response) => response.redirect(308, `/${app}/`))
    router.get(`/${app}/{*path}`, page)
  }
  router.use('/', express.static(folder('shop'), { maxAge: 0 }))
  // The answers' links lead to pages that a real shop has: a person who follows one here reads a sentence, not JSON.
  router.get('/{*path}', (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') return next()
    response.status(404).sendFile('elsewhere.html', { root: folder('shop'), maxAge: 0 })
  })
  return router
}
