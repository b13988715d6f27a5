// Elements without HTML strings: what a site's Content-Security-Policy forbids is never needed.

type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>
type Child = Node | string | false | undefined

/** `on…` adds a listener, `true` an empty attribute, `false` and `undefined` nothing. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter(child => child !== false && child !== undefined))
  return element
}

const kind = (node: Node) => node.nodeName + (node as Element).classList?.[0]

/** Makes `old` look like `next`, which has the same attributes: a button that is being pressed, or has the keyboard, keeps
 *  it. Listeners are those of `old`, so they must ask for what is true when they are called. */
export function redraw(old: Element, next: Element): void {
  for (const { name, value } of next.attributes) old.setAttribute(name, value)
  const nodes = [...next.childNodes]
  if ([...old.childNodes].map(kind).join() !== nodes.map(kind).join()) {
    old.replaceChildren(...nodes)
    return
  }
  old.childNodes.forEach((node, index) => {
    const to = nodes[index] as Node
    if (node instanceof Element) redraw(node, to as Element)
    else say(node, to.textContent ?? '')
  })
}

/** What was written and chosen in `old` goes over to `next`, which is on the page and has the same fields. */
export function refill(next: Element, old: Element): void {
  const [to, from] = [next, old].map(one => one.querySelectorAll<HTMLInputElement>('input,textarea'))
  from?.forEach((field, at) => {
    if (field.checked) to?.[at]?.click()
    else if (to?.[at]) to[at].value = field.value
  })
}

/** Sets a text only when it changed: a screen reader would say it again. */
export function say(element: Node, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

const PATHS = {
  chat: 'M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H11l-4.6 4.1c-.5.5-1.4.1-1.4-.6V16A2.5 2.5 0 0 1 4 13.5zM8 8h8M8 11.5h5',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9.5l6 6 6-6',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  send: 'M12 19V5M5.5 11.5L12 5l6.5 6.5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  bot: 'M6.5 8h11A2.5 2.5 0 0 1 20 10.5v6a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 16.5v-6A2.5 2.5 0 0 1 6.5 8zM12 8V4.5M9 12.5v1.5M15 12.5v1.5',
  up: 'M7 11v9M7 11l4-7.5c1.5 0 2.5 1 2.5 2.5V9.5h4.2a2 2 0 0 1 2 2.4l-1.2 6.5a2 2 0 0 1-2 1.6H4V11h3',
  again: 'M20 11a8 8 0 1 0-2.3 6.3M20 4.5V11h-6.5',
  star: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z',
  book: 'M5 5.5A2.5 2.5 0 0 1 7.5 3H19v15H7.5A2.5 2.5 0 0 0 5 20.5zM5 20.5A2.5 2.5 0 0 0 7.5 21H19v-3',
}
export type Icon = keyof typeof PATHS

const SVG = 'http://www.w3.org/2000/svg'

export function icon(name: Icon): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const path = document.createElementNS(SVG, 'path')
  for (const [key, value] of [
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
    ['class', `icon i-${name}`],
  ] as const)
    svg.setAttribute(key, value)
  path.setAttribute('d', PATHS[name])
  svg.append(path)
  return svg
}
