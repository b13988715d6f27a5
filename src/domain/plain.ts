// An entry's Markdown as words that an agent can send: no signs, links written out.

export const plain = (markdown: string): string =>
  markdown
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

/** Two columns read like a list of facts, more like a line of them. */
function cells(row: string): string {
  const all = row.split('|').map(cell => cell.trim())
  return all.length === 2 ? all.join(': ') : all.join(' · ')
}
