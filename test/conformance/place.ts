// The real program with its real knowledge, a colleague at the desk, and the key that signs its tokens.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId, newToken } from '../../src/bin/outside.js'
import type { WidgetSession } from '../../src/http/contract-widget.js'
import { signToken, TOKEN_SECONDS } from '../../src/http/tokens.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import { browser, expectOk, PASSWORD, tokenIn } from '../http/office.js'
import { discard, type Program, startProgram } from '../journeys/program.js'

export const AGENT = 'Sara'

export type Place = {
  url: string
  program: () => Program
  /** Ends it as an operator would and starts it again, on the same port with the same data. */
  restart: () => Promise<void>
  /** A token of the same customer that has only this long to live. */
  shortToken: (session: WidgetSession, livesMs: number) => Promise<string>
  agent: () => Promise<Agent>
  close: () => Promise<void>
}

/** What the agent does on one line. */
export type Agent = {
  claim: (lineId: string) => Promise<void>
  type: (lineId: string) => Promise<void>
  say: (lineId: string, text: string) => Promise<void>
  resolve: (lineId: string) => Promise<void>
}

export async function openPlace(env: Record<string, string> = {}): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hamdel-conformance-'))
  const key = await signingKey(dataDir)
  const start = () => startProgram({ ...env, DATA_DIR: dataDir })
  let program = await start()
  const { url, welcome } = program
  return {
    url,
    program: () => program,
    async restart() {
      await program.stop()
      program = await start()
    },
    shortToken: ({ conversationId, userId }, livesMs) =>
      signToken(
        key,
        { line: conversationId, user: userId, customer: { id: userId.slice('dl_'.length) } },
        Date.now() + livesMs - TOKEN_SECONDS * 1000,
      ),
    agent: () => firstAgent(url, welcome ?? ''),
    async close() {
      await program.stop()
      discard(dataDir)
    },
  }
}

/** Asks the store of an empty data folder for the key, which the program then finds there. */
async function signingKey(dataDir: string): Promise<Uint8Array> {
  const quiet = () => {}
  const store = await openEmbedded({ dataDir, newId, log: { info: quiet, warn: quiet, error: quiet } })
  const key = await store.secret('tokens', newToken())
  await store.close()
  return Buffer.from(key, 'base64url')
}

async function firstAgent(url: string, welcome: string): Promise<Agent> {
  const desk = browser(url, new URL(url).origin)
  const joined = { token: tokenIn(welcome), name: AGENT, email: 'sara@shop.example', password: PASSWORD }
  expectOk(await desk.post('/api/people/welcome', joined))
  const claims = new Map<string, number>()
  const at = async (lineId: string, what: string, body?: object) =>
    expectOk(await desk.post(`/api/desk/lines/${lineId}/${what}`, body && { claim: claims.get(lineId), ...body }))
  return {
    claim: async lineId => void claims.set(lineId, (await at(lineId, 'claim')).body.claim),
    type: async lineId => void (await at(lineId, 'typing')),
    say: async (lineId, text) => void (await at(lineId, 'messages', { id: newId(), text })),
    resolve: async lineId => void (await at(lineId, 'resolve', {})),
  }
}
