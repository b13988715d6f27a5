// What a model wrote, made harmless before anybody sees it: plain text, bounded, no addresses that it made up.

const ADDRESS = /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:|javascript:|data:)[^\s<>"'«»)\]]*/giu
/** Looked for from where a name begins only: many dots must cost no more than many letters. */
const BARE =
  /(?<![a-z0-9-]\.?)(?:[a-z0-9-]+\.)+(?:com|net|org|io|ir|co|app|dev|info|biz|xyz|shop|link|site|me|ru|cn)\b(?:\/[^\s<>"'«»)\]]*)?/giu

/** `known`: texts of ours or the customer's; an address that is in none of them is taken out, and so is Markdown's power to hide one. */
export function plain(text: string, known: string[], most: number): string {
  const all = known.join('\n')
  const keep = (address: string) => (all.includes(address.replace(/(?<![.,;:!?؟،])[.,;:!?؟،]+$/u, '')) ? address : '…')
  return text
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/!?\[([^[\]\n]{0,300})\]\(([^)\n]{0,500})\)/gu, (whole, words: string) =>
      all.includes(whole) ? whole : words,
    )
    .replace(/<[^>\n]{0,200}>/gu, '')
    .replace(ADDRESS, keep)
    .replace(BARE, keep)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, most)
    .toWellFormed()
}
