// Real Redis for the tests: one server, or a cluster of three primaries, each in a folder of its own on free loopback ports.
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { Redis } from 'ioredis'
import { describe } from 'vitest'
import { freePort } from '../free-port.js'

const missing = spawnSync('redis-server', ['--version']).error !== undefined

/** Like describe; where Redis is not installed it is skipped and says why, or fails under HAMDEL_TEST_STRICT=1. */
export function describeWithRedis(name: string, tests: () => void): void {
  if (!missing) return void describe(name, tests)
  const reason = 'needs redis-server (apt-get install redis-server)'
  if (process.env.HAMDEL_TEST_STRICT === '1') throw new Error(`${name}: ${reason}`)
  console.warn(`skipped: ${name}: ${reason}`) // the short report of a run names no skipped test
  describe.skip(`${name}: ${reason}`, tests)
}

export type RedisServer = {
  port: number
  url: string
  /** Where its files are. */
  dir: string
  /** Throws while it is not running. */
  pid(): number
  /** One command on a connection of its own. */
  tell(command: string, ...args: (string | number)[]): Promise<unknown>
  signal(signal: NodeJS.Signals): void
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>
  /** On the same port with the same folder. */
  start(): Promise<void>
  /** Stops it and removes its folder. */
  remove(): Promise<void>
}

async function startRedis(folder: string, ...more: string[]): Promise<RedisServer> {
  const dir = mkdtempSync(join(folder, 'hamdel-redis-'))
  const port = await freePort()
  const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', dir, '--save', '']
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always']
  const url = `redis://127.0.0.1:${port}`
  let running: { child: ChildProcessByStdio<Writable, Readable, null>; pid: number } | null = null

  async function tell(command: string, ...args: (string | number)[]): Promise<unknown> {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: null, protocol: 2 })
    client.on('error', () => {})
    try {
      await client.connect()
      return await client.call(command, args)
    } finally {
      client.disconnect()
    }
  }

  // The shell ends Redis when its input ends, and that ends when the tests do, however they end.
  async function start(): Promise<void> {
    const guard = 'redis-server "$@" </dev/null >/dev/null 2>&1 & echo $!; cat; kill -9 $!; wait'
    const child = spawn('sh', ['-c', guard, 'sh', ...settings, ...durable, ...more], {
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const [pid] = (await once(child.stdout, 'data')) as [Buffer]
    running = { child, pid: Number(pid.toString()) }
    await succeeds(async () => {
      const who = String(await tell('INFO', 'server'))
      if (!who.includes(`process_id:${running?.pid}\r`)) throw new Error(`Another Redis answers on ${port}: ${who}`)
    })
  }

  async function kill(): Promise<void> {
    const now = running
    running = null
    if (!now) return
    const gone = once(now.child, 'exit')
    now.child.stdin.end()
    await gone
  }

  await start()
  return {
    port,
    url,
    dir,
    pid() {
      if (!running) throw new Error(`Redis on ${port} is not running.`)
      return running.pid
    },
    tell,
    signal: signal => void (running && process.kill(running.pid, signal)),
    kill,
    start,
    async remove() {
      await kill()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** One server has one node. */
export type RedisRunning = { url: string; nodes: RedisServer[]; remove(): Promise<void> }

/** `folder`: where its own folder is made; `more`: settings that come after ours. */
export async function startSingle(folder = tmpdir(), ...more: string[]): Promise<RedisRunning> {
  const server = await startRedis(folder, ...more)
  return { url: server.url, nodes: [server], remove: server.remove }
}

/** Three primaries; with `follower`, the last node takes over from the first when that one is gone. */
export async function startCluster(last: 'primary' | 'follower' = 'primary'): Promise<RedisRunning> {
  const count = last === 'follower' ? 4 : 3
  const timeoutMs = last === 'follower' ? 2_000 : 30_000 // only a follower has reason to be quick
  const nodes = await Promise.all(Array.from({ length: count }, () => startNode(timeoutMs)))
  const [first] = nodes as [Node, ...Node[]]
  for (const [i, node] of nodes.entries()) {
    const to = i === 2 ? 16_383 : (i + 1) * 5_461 - 1
    if (i < 3) await node.tell('CLUSTER', 'ADDSLOTSRANGE', i * 5_461, to)
    await node.tell('CLUSTER', 'SET-CONFIG-EPOCH', i + 1)
  }
  for (const node of nodes.slice(1)) await first.tell('CLUSTER', 'MEET', '127.0.0.1', node.port, node.busPort)
  for (const node of nodes) await succeeds(() => mustBeWhole(node, count))
  if (last === 'follower') {
    const id = String(await first.tell('CLUSTER', 'MYID'))
    await succeeds(() => nodes[3]!.tell('CLUSTER', 'REPLICATE', id))
    await succeeds(() => mustFollow(nodes[3]!))
  }
  return {
    url: nodes.map(node => node.url).join(','),
    nodes,
    remove: async () => void (await Promise.all(nodes.map(node => node.remove()))),
  }
}

/** Throws unless the node has all that its primary has. */
export async function mustFollow(node: RedisServer): Promise<void> {
  const info = String(await node.tell('INFO', 'replication'))
  if (!info.includes('role:slave') || !info.includes('master_link_status:up')) throw new Error(info)
}

type Node = RedisServer & { busPort: number }

async function startNode(timeoutMs: number): Promise<Node> {
  const busPort = await freePort()
  const settings = [
    '--cluster-enabled',
    'yes',
    '--cluster-port',
    `${busPort}`,
    '--cluster-node-timeout',
    `${timeoutMs}`,
  ]
  return { ...(await startRedis(tmpdir(), ...settings)), busPort }
}

async function mustBeWhole(node: RedisServer, count: number): Promise<void> {
  const info = String(await node.tell('CLUSTER', 'INFO'))
  if (!info.includes('cluster_state:ok') || !info.includes(`cluster_known_nodes:${count}`)) throw new Error(info)
}

/** Tries it again for half a minute. Trials have no test runner to do so. */
export async function succeeds(task: () => Promise<unknown>): Promise<void> {
  for (let left = 600; ; left--) {
    try {
      return void (await task())
    } catch (error) {
      if (left === 0) throw error
      await new Promise(done => setTimeout(done, 50))
    }
  }
}
