// Files in and out of the editor, over HTTP. Part of /api/editor.
import { importFiles, previewImport } from '../desk/import-files.js'
import { draftOf } from '../desk/knowledge.js'
import { tableOf } from '../domain/entry-table.js'
import { DeskError } from '../domain/errors.js'
import type { FaqFiles } from '../ports-outside.js'
import type { Http } from './context.js'
import * as c from './contract-import.js'
import { authorOf, refuseBlocked, refuseClash } from './editor-drafts.js'
import { EDITORS } from './editor-rights.js'
import { shaped } from './failures.js'
import type { StaffRouter } from './session-routes.js'

const NO_FILES: FaqFiles = {
  parse: () => ({ problems: [{ line: 1, field: 'entry', message: 'bring a CSV file: faq files are not read here' }] }),
  render: () => ({ name: '', text: '' }),
}

export function importRoutes({ desk, faqFiles = NO_FILES }: Http, { get, post }: StaffRouter): void {
  post('/import/preview', EDITORS, async ({ request }) =>
    previewImport(desk, bytesOf(shaped(c.ImportPreviewRequest, request.body).files), faqFiles),
  )
  post('/import', EDITORS, async asked => {
    const { files, ...wanted } = shaped(c.ImportRequest, asked.request.body)
    const went = await importFiles(desk, { ...wanted, files: bytesOf(files) }, faqFiles, authorOf(asked.person))
    if (went.state === 'imported') {
      const { drafts, published, skipped, left } = went
      return { drafts, published, skipped, left }
    }
    return went.went.state === 'clash' ? refuseClash(asked, went.went.clash) : refuseBlocked(asked, went.went.result)
  })
  get('/export', EDITORS, async ({ request, response }) => {
    const { format = 'csv' } = request.query
    const entries = (await desk.store.entries()).sort((a, b) => (a.id < b.id ? -1 : 1))
    if (format === 'files') return { files: entries.map(entry => faqFiles.render(draftOf(entry))) }
    if (format !== 'csv' && format !== 'tsv') throw new DeskError('invalid', 'format: csv, tsv or files')
    response
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'text/tab-separated-values; charset=utf-8')
      .attachment(`faq.${format}`)
      .send(tableOf(entries, format === 'csv' ? ',' : '\t'))
    return undefined
  })
}

const bytesOf = (files: { name: string; base64: string }[]) =>
  files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }))
