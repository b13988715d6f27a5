// Turns an answer's HTML into elements that are known to be harmless. What is not on the list becomes its text, or nothing.
import { link } from './direction.js'

const KEPT = /^(P|BR|STRONG|EM|DEL|[UO]L|LI|CODE|PRE|BLOCKQUOTE|HR|TABLE|THEAD|TBODY|TR|TH|TD|BDI|SUP|SUB)$/
const HEADING = /^H[1-6]$/
const GONE =
  /^(SCRIPT|STYLE|TEMPLATE|IFRAME|OBJECT|EMBED|NOSCRIPT|NOEMBED|NOFRAMES|SVG|MATH|TITLE|TEXTAREA|SELECT|AUDIO|VIDEO|CANVAS|XMP|PLAINTEXT)$/i
const SCHEME = /^(https?|mailto|tel):$/
const DEEPEST = 60

/**
 * Builds `html` anew, element by element. The source is parsed in a template: nothing in it loads or runs.
 * Only `href` (http, https, mailto, tel, relative) and the start of a numbered list survive of all attributes.
 */
export function harmless(html: string): DocumentFragment {
  const parsed = document.createElement('template') // its document has no window; a fragment cannot be clobbered by names
  parsed.innerHTML = html
  const out = document.createDocumentFragment()
  copy(parsed.content, out, 0)
  return out
}

function copy(from: Node, into: Node, depth: number): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) into.appendChild(document.createTextNode(node.nodeValue ?? ''))
    else if (node instanceof Element && !isGone(node)) element(node, into, depth)
  }
}

// A form's own properties can be replaced by the names of its fields (`<input name=tagName>`): look at its class only.
const isGone = (node: Element) => node instanceof HTMLFormElement || GONE.test(node.tagName)

function element(from: Element, into: Node, depth: number): void {
  if (depth > DEEPEST) {
    into.appendChild(document.createTextNode(from.textContent ?? ''))
    return
  }
  const made = counterpart(from)
  if (made) into.appendChild(made.outer)
  copy(from, made?.inner ?? into, depth + 1)
}

function counterpart(from: Element): { outer: HTMLElement; inner: HTMLElement } | undefined {
  const tag = from.tagName
  if (HEADING.test(tag)) {
    const outer = document.createElement('p')
    const inner = outer.appendChild(document.createElement('strong'))
    return { outer, inner }
  }
  const only = tag === 'A' ? anchor(from) : KEPT.test(tag) ? document.createElement(tag) : undefined
  if (!only) return
  const start = Number(from.getAttribute('start'))
  if (only instanceof HTMLOListElement && Number.isInteger(start) && start > 1) only.start = start
  if (tag === 'CODE' || tag === 'PRE') only.dir = 'ltr'
  return { outer: only, inner: only }
}

function anchor(from: Element): HTMLAnchorElement | undefined {
  try {
    const url = new URL(from.getAttribute('href') ?? 'about:blank', document.baseURI)
    return SCHEME.test(url.protocol) ? link(url.href) : undefined
  } catch {
    return
  }
}
