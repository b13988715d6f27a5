// What an answer may hold, so that rendering it never keeps customers waiting, and so that its links are harmless.

const MOST_LINES = 1_000
/** Signs of formatting without an empty line between them: rendering takes time with their square. */
const MOST_SIGNS = 400
const DEEPEST = 12
const MOST_NOTES = 100

/** In words for the editor; null: it may be rendered. Takes time in proportion to the text. */
export function tooHard(markdown: string): string | null {
  const lines = markdown.split('\n')
  if (lines.length > MOST_LINES) return `it has more than ${MOST_LINES} lines: make two entries of it`
  let signs = 0
  let notes = 0
  for (const line of lines) {
    if (!line.trim()) signs = 0
    signs += line.match(/[[\]*_~<|`!&]|https?:|www\.|@/g)?.length ?? 0
    if (signs > MOST_SIGNS)
      return `there are more than ${MOST_SIGNS} signs of formatting (such as * [ | \`) without an empty line between them`
    if (/^ {0,3}\[[^\]]*\]:/.test(line) && ++notes > MOST_NOTES)
      return `it has more than ${MOST_NOTES} link definitions or footnotes`
    if (depthOf(line) > DEEPEST) return `a list or quotation is nested deeper than ${DEEPEST} levels`
  }
  return null
}

function depthOf(line: string): number {
  const lead = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/.exec(line.slice(0, 400))?.[0] ?? ''
  const marks = lead.match(/>|[-+*]|(?<!\d)\d+[.)]/g)?.length ?? 0
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  return Math.max(marks, Math.floor(indent / 4))
}

const HARMLESS = /^(?:https?|mailto|tel|sms|xmpp|ircs?)$/i
const LINK =
  /\]\(\s*<?\s*([a-z][a-z0-9+.-]*)\s*:|^ {0,3}\[[^\]]+\]:\s*<?([a-z][a-z0-9+.-]*):|<([a-z][a-z0-9+.-]{1,31}):[^\s<>]*>/gim

/** A protocol that no link of an answer may have, such as javascript; null: all are harmless. */
export function harmfulLink(markdown: string): string | null {
  for (const [, inline, defined, auto] of markdown.matchAll(LINK)) {
    const protocol = inline ?? defined ?? auto ?? ''
    if (!HARMLESS.test(protocol)) return protocol.toLowerCase()
  }
  return null
}

/** Tags that customers would see as text: raw HTML is not rendered. Code is left alone. */
export const rawHtml = (markdown: string): string | null =>
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,200})?>/i.exec(withoutCode(markdown))?.[0] ?? null

/** The address of an image; customers see a link to it. */
export const imageIn = (markdown: string): string | null =>
  /!\[(?:\\.|[^[\]\\])*\]\(\s*<?([^\s)>]+)/.exec(withoutCode(markdown))?.[1] ?? null

const withoutCode = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, ' ')
