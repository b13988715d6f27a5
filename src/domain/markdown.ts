// An editor's Markdown as HTML. The server renders it once, the same for customer, agent and editor.
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { tooHard } from './markdown-limits.js'

const KEPT = 500
const rendered = new Map<string, string>()

/**
 * Raw HTML comes out as text and links keep only harmless protocols (http, https, mailto and the like). An image
 * becomes a link to itself: nothing is loaded from another host because an answer is read.
 */
export function toHtml(markdown: string): string {
  const known = rendered.get(markdown)
  if (known !== undefined) return known
  if (tooHard(markdown)) return plainly(markdown)
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }).replace(
    IMAGE,
    (_all, url: string, alt: string) => (url ? `<a href="${url}">${alt || url}</a>` : alt),
  )
  const oldest = rendered.size >= KEPT && rendered.keys().next()
  if (oldest && !oldest.done) rendered.delete(oldest.value)
  rendered.set(markdown, html)
  return html
}

/** As text: rendering it could take seconds in which nobody is answered. */
const plainly = (markdown: string): string =>
  `<p>${markdown.replace(/[&<>"]/g, sign => ESCAPED[sign] ?? sign).replaceAll('\n', '<br>\n')}</p>`
const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// Only micromark itself writes this: an <img> that somebody typed has been escaped.
const IMAGE = /<img src="([^"]*)" alt="([^"]*)"(?: title="[^"]*")? \/>/g
