// Whatever somebody sends as an address is read alike the first time and the ten-thousandth.
import { expect, it } from 'vitest'
import { urlFrom } from '../../src/domain/url-from.js'

it('is an address, or none', () => {
  expect(urlFrom('http://localhost:3978/desk/')?.pathname).toBe('/desk/')
  expect(urlFrom('/desk/', 'http://localhost')?.href).toBe('http://localhost/desk/')
  for (const none of ['', 'null', 'http://', '//']) expect(urlFrom(none)).toBe(null)
})

it('is none with letters that no host has, also once the engine has compiled the question', () => {
  let taken = 0
  for (let time = 0; time < 50_000; time++) if (urlFrom('http://localh\xe6\xa8\x85st:3978')) taken++
  expect(taken).toBe(0)
})
