// An answer's HTML is built from harmless elements only: a corpus of known attacks, in real Chromium, on a page without any policy.
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser } from '../journeys/browser.js'
import { root } from '../journeys/program.js'

const ATTACKS = [
  '<script>hit(1)</script>',
  '<img src=x onerror=hit(1)>',
  '<IMG SRC=x OnErRoR="hit(1)">',
  '<svg onload=hit(1)>',
  '<svg><script>hit(1)</script></svg>',
  '<svg><animate onbegin=hit(1) attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:hit(1)"><text y=20>go</text></a></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=hit(1)&gt;">',
  '<iframe src="javascript:parent.hit(1)"></iframe>',
  '<iframe srcdoc="<script>parent.hit(1)</script>"></iframe>',
  '<object data="javascript:hit(1)"></object>',
  '<embed src="javascript:hit(1)">',
  '<a href="javascript:hit(1)">go</a>',
  '<a href=" java\tscript:hit(1)">go</a>',
  '<a href="&#106;avascript&colon;hit(1)">go</a>',
  '<a href="JaVaScRiPt:hit(1)//https://example.com">go</a>',
  '<a href="data:text/html,<script>opener.hit(1)</script>">go</a>',
  '<a href="vbscript:hit(1)">go</a>',
  '<a href="blob:http://x/1">go</a>',
  '<a href="#" onclick="hit(1)" onmouseover="hit(1)" style="position:fixed;inset:0">go</a>',
  '<p onclick=hit(1) onpointerenter=hit(1) style="background:url(javascript:hit(1))">text</p>',
  '<body onload=hit(1)><p>text</p></body>',
  '<details open ontoggle=hit(1)><summary>more</summary></details>',
  '<video autoplay><source onerror=hit(1)></video>',
  '<audio src=x onerror=hit(1)>',
  '<input autofocus onfocus=hit(1)>',
  '<select autofocus onfocus=hit(1)></select>',
  '<textarea autofocus onfocus=hit(1)></textarea>',
  '<form action="javascript:hit(1)"><input type=submit></form>',
  '<form><input name=childNodes><input name=tagName><input name=attributes><img src=x onerror=hit(1)></form>',
  '<style>@import "javascript:hit(1)"; * { background: url("javascript:hit(1)") }</style>',
  '<link rel=stylesheet href="javascript:hit(1)">',
  '<meta http-equiv=refresh content="0;url=javascript:hit(1)">',
  '<base href="javascript:hit(1)//"><a href="x">go</a>',
  '<template><img src=x onerror=hit(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=hit(1)>"></noscript>',
  '<table background="javascript:hit(1)"><tr><td onclick=hit(1)>cell</table>',
  `<p><b><i><u>${'<div>'.repeat(5000)}<img src=x onerror=hit(1)>`,
  '<x-unknown onclick=hit(1) is="hamdel-widget"><hamdel-widget></hamdel-widget></x-unknown>',
  '<marquee onstart=hit(1)>text</marquee>',
]
const HARMLESS = /^(href=(https?|mailto|tel):|target=_blank$|rel=noopener noreferrer$|start=\d+$|dir=ltr$)/
const KEPT = /^(p|br|strong|em|del|ul|ol|li|a|code|pre|blockquote|hr|table|thead|tbody|tr|th|td|bdi|sup|sub)$/

type Made = { name: string; attributes: string[] }

describe.skipIf(noBrowser)(`the HTML of an answer${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let browser: Browser
  let code: string
  let made: Made[][] // of each attack
  let hits: number[] // the attacks that ran
  beforeAll(async () => {
    browser = await openBrowser()
    const entry = join(root, 'src/surfaces/shared/html.ts')
    const lib = { entry, formats: ['iife' as const], name: 'html', fileName: () => 'html.js' }
    const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } })
    const [first] = built as unknown as [{ output: [{ code: string }] }]
    code = first.output[0].code
    const page = await blank()
    made = await page.evaluate(`${JSON.stringify(ATTACKS.map(named))}.map(attack => {
      const place = document.querySelector('main').appendChild(document.createElement('section'))
      place.append(html.harmless(attack))
      return [...place.querySelectorAll('*')].map(one => ({
        name: one.localName, attributes: [...one.attributes].map(({ name, value }) => name + '=' + value) }))
    })`)
    await page.waitForLoadState('networkidle')
    hits = await page.evaluate(
      'new Promise(done => setTimeout(() => requestAnimationFrame(() => done(window.hits)), 200))',
    )
    expect(page.url()).toBe('http://shop.test/')
  })
  afterAll(() => browser?.close())

  async function blank(): Promise<Page> {
    const page = await browser.newPage()
    await page.route('**', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><main></main>' }))
    await page.goto('http://shop.test/')
    await page.evaluate(
      `${code}; window.html = html; window.hits = []; window.hit = which => { window.hits.push(which) }`,
    )
    return page
  }
  const named = (attack: string, index: number) => attack.replaceAll('hit(1)', `hit(${index})`)

  it('would do harm if it were put into the page as it is', async () => {
    const page = await blank()
    await page.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(ATTACKS.join('\n'))}`)
    await page.waitForFunction('window.hits.length > 3')
    await page.close()
  })

  it.each(ATTACKS.map((attack, index) => [attack.slice(0, 90), index] as const))(
    'does nothing: %s',
    (_attack, index) => {
      expect(hits).not.toContain(index)
      for (const { name, attributes } of made[index] ?? []) {
        expect(name).toMatch(KEPT)
        for (const attribute of attributes) expect(attribute).toMatch(HARMLESS)
      }
    },
  )

  it('keeps what an editor may write: steps, links, emphasis, tables', async () => {
    const page = await blank()
    const source =
      '<h2>Title</h2><p>A <strong>b</strong> <em>c</em> <del>d</del><br>e</p><ol start="3"><li>x</li></ol>' +
      '<p><a href="/returns">here</a> <a href="mailto:a@b.example">mail</a> <a href="tel:+98212">call</a></p>' +
      '<pre><code>KH-1</code></pre><blockquote><p>q</p></blockquote><table><thead><tr><th>h</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>'
    const html = await page.evaluate(`(() => {
      const main = document.querySelector('main')
      main.append(html.harmless(${JSON.stringify(source)}))
      return main.innerHTML
    })()`)
    const link = (href: string, text: string) =>
      `<a href="${href}" target="_blank" rel="noopener noreferrer">${text}</a>`
    expect(html).toBe(
      '<p><strong>Title</strong></p><p>A <strong>b</strong> <em>c</em> <del>d</del><br>e</p><ol start="3"><li>x</li></ol>' +
        `<p>${link('http://shop.test/returns', 'here')} ${link('mailto:a@b.example', 'mail')} ${link('tel:+98212', 'call')}</p>` +
        '<pre dir="ltr"><code dir="ltr">KH-1</code></pre><blockquote><p>q</p></blockquote><table><thead><tr><th>h</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    )
    await page.close()
  })
})
