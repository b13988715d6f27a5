// An entry's Markdown as words that an agent can send: no signs, links written out.
import type { Language } from './activity.js'

export const plain = (markdown: string, language: Language): string =>
  numbered(markdown, language)
    .replace(/!\[([^[\]]*)\]\([^)[]*\)/g, '$1')
    .replace(/\[([^[\]]+)\]\(([^)[\s]+)(?:\s[^)[]*)?\)/g, (_all, words: string, url: string) =>
      words === url ? url : `${words} (${url})`,
    )
    .replace(/^(?:[ \t]*\|)?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*(?::?-{3,}:?[ \t]*)?$\n?/gm, '')
    .replace(/^[ \t]*\|(.+)\|[ \t]*$/gm, (_all, row: string) => cells(row))
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/^([ \t]*)[*+-]\s+/gm, '$1• ')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(^|[\s(])([*_])(\S(?:.*?\S)?)\2(?=[\s).,،؛:!?؟]|$)/gm, '$1$3')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** A Persian list counts as its readers do, as it does where it is shown as a list. */
const numbered = (markdown: string, language: Language): string =>
  language === 'en'
    ? markdown
    : markdown.replace(/^([ \t]*)(\d{1,3})[.)][ \t]+/gm, (_all, indent: string, n: string) => {
        const digits = n.replace(/\d/g, digit => String.fromCharCode(0x06f0 + Number(digit)))
        return `${indent}${digits}. `
      })

/** Two columns read like a list of facts, more like a line of them. */
function cells(row: string): string {
  const all = row.split('|').map(cell => cell.trim())
  return all.length === 2 ? all.join(': ') : all.join(' · ')
}
