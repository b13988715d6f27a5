// The colours can be read: WCAG 2.2 AA, in the light and in the dark, whichever way the dark was chosen.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../journeys/program.js'

type Colours = Record<string, string>
const css = readFileSync(join(root, 'src/surfaces/shared/tokens.css'), 'utf8')
const blocks = [...css.matchAll(/\{([^{}]*--surface:[^{}]*)\}/g)].map(([, block]) => declared(block ?? ''))
const [light = {}, darkBySystem = {}, darkByChoice = {}] = blocks

function declared(block: string): Colours {
  const found = [...block.matchAll(/--([\w-]+):\s*(?:var\(--hamdel-[\w-]+,\s*)?(#[0-9a-f]{6})/g)]
  return Object.fromEntries(found.map(([, name, value]) => [name, value]))
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

const READ = 'text text-2 link good warn bad'.split(' ').flatMap(ink => [
  [ink, 'surface'],
  [ink, 'surface-2'],
])
const ON = [
  ['accent-text', 'accent'],
  ['customer-text', 'customer'],
  ['text', 'agent'],
  ['text', 'bot'],
  ['text', 'accent-soft'],
  ['link', 'agent'],
  ['link', 'bot'],
  ['link', 'accent-soft'],
  ['warn', 'warn-soft'],
]

describe.each([
  ['light', light],
  ['dark', darkBySystem],
])('in the %s', (_name, colours) => {
  it.each([...READ, ...ON] as [string, string][])('%s can be read on %s', (ink, ground) => {
    expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
  it.each(['surface', 'surface-2'])('the edge of an input can be seen on %s', ground => {
    expect(contrast(colours['line-strong'] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })
})

it('is equally dark whether the system or the site asks for it', () => {
  expect(darkByChoice).toEqual(darkBySystem)
  expect(Object.keys(darkBySystem).length).toBeGreaterThan(15)
})
