import { describe, expect, it } from 'vitest'
import { toHtml } from '../../src/domain/markdown.js'

describe('an answer as HTML', () => {
  it('keeps what editors use: paragraphs, lists, bold, links and tables', () => {
    expect(toHtml('تا **۷ روز** پس از تحویل.')).toBe('<p>تا <strong>۷ روز</strong> پس از تحویل.</p>')
    expect(toHtml('1. یک\n2. دو')).toContain('<ol>\n<li>یک</li>')
    expect(toHtml('[سفارش‌ها](https://shop.example/orders)')).toContain('<a href="https://shop.example/orders">')
    expect(toHtml('| a | b |\n| - | - |\n| 1 | 2 |')).toContain('<td>1</td>')
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    'text <b onclick="x">bold</b>',
  ])('shows raw HTML as the text that it is: %s', raw => {
    expect(toHtml(raw)).not.toMatch(/<(script|img|b|a)\b/)
    expect(toHtml(raw)).toContain('&lt;')
  })

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '&#106;avascript:alert(1)'])(
    'drops a dangerous address: %s',
    url => {
      expect(toHtml(`[x](${url})`)).toBe('<p><a href="">x</a></p>')
      expect(toHtml(`![x](${url})`)).toBe('<p>x</p>')
    },
  )

  it('shows an image as a link, so that reading an answer loads nothing from elsewhere', () => {
    expect(toHtml('![نقشه](https://cdn.example/map.png "راه")')).toBe(
      '<p><a href="https://cdn.example/map.png">نقشه</a></p>',
    )
    expect(toHtml('![](https://cdn.example/a.png)')).toContain('>https://cdn.example/a.png</a>')
  })
})
