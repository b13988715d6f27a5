// What we build upon comes whole, runs nothing while it is installed, and may be used by everybody.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

type Package = {
  integrity?: string
  resolved?: string
  link?: boolean
  hasInstallScript?: boolean
  license?: string
}
const root = resolve(import.meta.dirname, '../..')
const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Package>
}
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'MIT OR Apache-2.0',
])
/** Not permissive, and why it may stay. */
const LOOKED_AT: Record<string, RegExp> = {
  'MPL-2.0': /^node_modules\/(lightningcss(-|$)|axe-core$)/, // the build and the tests only; nothing of it is shipped
  'OFL-1.1': /^node_modules\/@fontsource-variable\/vazirmatn$/, // a font, shipped as it is
}

describe('every package of the lock file', () => {
  it('is there', () => expect(packages.length).toBeGreaterThan(100))

  it('has a strong checksum', () => {
    const weak = packages.filter(([, { integrity, link }]) => !link && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
    expect(weak.map(([path]) => path)).toEqual([])
  })

  it('comes from the usual registry', () => {
    const elsewhere = packages.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    )
    expect(elsewhere.map(([path, { resolved }]) => `${path} ${resolved}`)).toEqual([])
  })

  it('runs nothing while it is installed', () => {
    expect(packages.filter(([, one]) => one.hasInstallScript).map(([path]) => path)).toEqual([])
  })

  it('has a licence that lets everybody use it', () => {
    const others = packages.filter(
      ([path, { license = 'none' }]) => !PERMISSIVE.has(license) && !LOOKED_AT[license]?.test(path),
    )
    expect(others.map(([path, { license }]) => `${path} ${license}`)).toEqual([])
  })
})
