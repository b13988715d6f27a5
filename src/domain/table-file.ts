// Rows of cells as comma or tab separated text, the way spreadsheets read and write it.

/** `line`: of the file, on which the row begins. */
export type TableRow = { line: number; cells: string[] }

/** By what separates the cells of the first line: comma, semicolon or tab. */
export function rowsOfTable(text: string): TableRow[] | { reason: string } {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const sign = signOf(plain)
  const rows: TableRow[] = []
  let row: TableRow = { line: 1, cells: [] }
  let cell = ''
  let line = 1
  let state: 'plain' | 'quoted' = 'plain'
  const endRow = () => {
    row.cells.push(cell)
    if (row.cells.some(one => one.trim())) rows.push(row)
    cell = ''
    row = { line: line + 1, cells: [] }
  }
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at]!
    if (state === 'quoted') {
      if (letter === '"' && plain[at + 1] === '"') cell += plain[++at]
      else if (letter === '"') state = 'plain'
      else cell += letter
    } else if (letter === '"' && cell === '') state = 'quoted'
    else if (letter === sign) {
      row.cells.push(cell)
      cell = ''
    } else if (letter === '\n') endRow()
    else cell += letter
    if (letter === '\n') line += 1
  }
  if (state === 'quoted')
    return { reason: `the quotation mark of the row that begins on line ${row.line} is never closed` }
  endRow()
  return rows
}

function signOf(text: string): string {
  const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'))
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}

/** A spreadsheet would run what begins like this, and more so when it cuts a line at ';' or at a break within a cell. */
const SIGNS = '[=+@＝＋＠]|[-－](?! \\p{L})' // a list in Markdown stays as it is
const FORMULA = new RegExp(`(^[\\t\\r]{0,8}|[;\\t\\r\\n][ \\t\\r\\n]{0,8})(?='{0,8}(?:${SIGNS}))`, 'gu')
const NEUTRALISED = new RegExp(`(^[\\t\\r]{0,8}|[;\\t\\r\\n][ \\t\\r\\n]{0,8})'(?='{0,8}(?:${SIGNS}))`, 'gu')

/** `sign`: between the cells. What could be a formula gets an apostrophe before it. */
export const tableText = (rows: string[][], sign: ',' | '\t'): string =>
  `\uFEFF${rows.map(cells => cells.map(cell => quoted(cell.replace(FORMULA, "$1'"), sign)).join(sign)).join('\r\n')}\r\n`

/** What was meant by a cell that `tableText` wrote. */
export const cellOf = (written: string): string => written.replace(NEUTRALISED, '$1')

const quoted = (cell: string, sign: string): string =>
  cell.includes(sign) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
