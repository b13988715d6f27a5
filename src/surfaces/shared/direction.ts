// Which way people read, and how a number or a code keeps its order inside a Persian sentence.
import type { Language } from '../../domain/activity.js'

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'fa' ? 'rtl' : 'ltr')

// Addresses, e-mails, groups of digits (a card or phone number), and codes such as KH-1042.
const APART =
  /(https?:\/\/[^\s<>"'«»]*[^\s<>"'«».,;:!?؟،؛)\]])|([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})|[+#]?(?:[\d۰-۹٠-٩]{2,24}(?: [\d۰-۹٠-٩]{2,24})+|(?=[A-Za-z_-]{0,40}[\d۰-۹٠-٩])[\w۰-۹٠-٩]+(?:[-./:,٬٫_][\w۰-۹٠-٩]+)*)/g

/** Plain text as nodes: what has its own direction stands in `<bdi>`, addresses and e-mails are links. Nothing is parsed as HTML. */
export function isolated(text: string): DocumentFragment {
  const out = document.createDocumentFragment()
  let from = 0
  for (const found of text.matchAll(APART)) {
    out.append(text.slice(from, found.index), apart(found[0], found[1] ?? (found[2] && `mailto:${found[2]}`)))
    from = found.index + found[0].length
  }
  out.append(text.slice(from))
  return out
}

function apart(text: string, href: string | undefined): HTMLElement {
  const bdi = document.createElement('bdi')
  bdi.append(href ? link(href, text) : text)
  return bdi
}

export function link(href: string, text = ''): HTMLAnchorElement {
  const a = document.createElement('a')
  a.href = href
  a.target = '_blank'
  a.rel = 'noopener noreferrer'
  if (text) a.append(text)
  return a
}
