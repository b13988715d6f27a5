// The store that needs no server, on a real disk.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openEmbedded } from '../../src/stores/embedded.js'
import { storeContract } from '../contracts/store.js'

const root = mkdtempSync(join(tmpdir(), 'hamdel-embedded-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const quiet = { info() {}, warn() {}, error() {} }
let counted = 0
const newId = () => `id-${++counted}`
const open = (dataDir: string) => openEmbedded({ dataDir, log: quiet, newId })

let folders = 0
const next = () => join(root, `data-${++folders}`)
const last = () => join(root, `data-${folders}`)

storeContract(
  'embedded',
  () => open(next()),
  () => open(last()),
)
