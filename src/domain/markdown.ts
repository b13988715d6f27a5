// An editor's Markdown as HTML. The server renders it once, the same for customer, agent and editor.
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const KEPT = 500
const rendered = new Map<string, string>()

/**
 * Raw HTML comes out as text and links keep only harmless protocols (http, https, mailto and the like). An image
 * becomes a link to itself: nothing is loaded from another host because an answer is read.
 */
export function toHtml(markdown: string): string {
  const known = rendered.get(markdown)
  if (known !== undefined) return known
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }).replace(
    IMAGE,
    (_all, url: string, alt: string) => (url ? `<a href="${url}">${alt || url}</a>` : alt),
  )
  const oldest = rendered.size >= KEPT && rendered.keys().next()
  if (oldest && !oldest.done) rendered.delete(oldest.value)
  rendered.set(markdown, html)
  return html
}

// Only micromark itself writes this: an <img> that somebody typed has been escaped.
const IMAGE = /<img src="([^"]*)" alt="([^"]*)"(?: title="[^"]*")? \/>/g
