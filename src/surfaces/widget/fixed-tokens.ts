// What is the same in every theme and language, and that no site replaces, stands in its place at the build: fewer bytes on the wire.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const TOKENS = readFileSync(fileURLToPath(new URL('../shared/tokens.css', import.meta.url)), 'utf8')
const FIXED = new Map(
  [...TOKENS.matchAll(/(?<![\w-])(--[\w-]+): ([\w.]+(?: ease-out)?);/g)]
    .filter(([, name]) => TOKENS.split(`${name}:`).length === 2)
    .map(([, name = '', value = '']) => [name, value]),
)

/** Of a style sheet as it is written: a declaration a line. */
export const inPlace = (css: string): string =>
  css
    .replace(/^ *(--[\w-]+): [^;\n]*;.*\n/gm, (line, name: string) => (FIXED.has(name) ? '' : line))
    .replace(/var\((--[\w-]+)\)/g, (use, name: string) => FIXED.get(name) ?? use)
