// How a connection between customers and the program breaks, and the place where that is tried.
import { freePort } from '../free-port.js'
import type { Program } from '../journeys/program.js'
import type { House } from './houses.js'
import { type Network, openNetwork } from './network.js'
import { pause } from './report.js'

export const BREAKS = ['cut', 'silent', 'refused', 'cut', 'swallowed', 'restart', 'cut', 'silent', 'new epoch'] as const
export const RARE = 'dead' // takes a minute each time: the widget looks after 45 s of silence
export type Break = (typeof BREAKS)[number] | typeof RARE

/** The program behind a network that breaks, and how its past is exchanged. */
export async function openWorld(house: House) {
  const port = await freePort()
  const network = await openNetwork(`http://127.0.0.1:${port}/`)
  const front = network.url.replace('127.0.0.1', 'localhost')
  const env = { PORT: String(port), PUBLIC_URL: front.slice(0, -1) }
  let program: Program = await house.start(env)
  const kill = async () => void (await program.stop('SIGKILL'))
  const start = async () => {
    program = await house.start(env)
  }
  async function close() {
    await network.close()
    await program.stop()
  }
  const direct = `http://localhost:${port}/` // what it calls its address leads through the network
  return { network, front, direct, kill, start, keepPast: house.keepPast, close, program: () => program }
}
export type World = Awaited<ReturnType<typeof openWorld>>

/** `meanwhile`: what is said between a backup and its return; it is forgotten, and readers must notice. */
export async function happens(how: Break, world: World, meanwhile: () => Promise<unknown>): Promise<void> {
  const { network, kill, start } = world
  const weather = async (now: Network['weather'], ms: number) => {
    network.weather = now
    await pause(ms)
    network.weather = 'pass'
  }
  switch (how) {
    case 'cut':
      network.cut()
      if (Math.random() > 0.3) return
      await pause(Math.random() * 1_500) // and once more while they come back
      return network.cut()
    case 'silent': // half open: nothing moves, nobody is told
      await weather('freeze', 700)
      return network.cut()
    case 'refused':
      network.cut()
      return weather('refuse', 1_000)
    case 'swallowed': // what is sent arrives, the answer never does
      return weather('swallow', 700)
    case 'dead': // as a router that has forgotten them: nobody is told, not even later; new connections pass
      return network.forget()
    case 'restart':
      await kill()
      return start()
    case 'new epoch': {
      const bringBack = await world.keepPast()
      await meanwhile()
      await kill()
      await bringBack()
      return start()
    }
  }
}
