// One program owns a data folder. The second is turned away; commands such as `backup` ask the first.
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, constants, mkdirSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DeskError } from '../domain/errors.js'
import type { Log } from '../ports.js'
import { type Database, openDatabase, sqliteCode } from './sqlite-driver.js'

/**
 * Takes the folder (and makes it if need be) until the returned function is called or the process ends, however it
 * ends: the lock is the operating system's. Throws 'unavailable' when another program, or this one, has it already, and when it cannot
 * be written.
 */
export function ownFolder(dataDir: string): () => void {
  let lock: Database | null = null
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK)
    lock = openDatabase(join(dataDir, 'owner.lock'))
    lock.exec('PRAGMA journal_mode = MEMORY') // leaves no second file behind
    lock.exec('BEGIN EXCLUSIVE')
    return lock.close
  } catch (cause) {
    lock?.close()
    throw new DeskError('unavailable', whyNot(resolve(dataDir), cause), { cause })
  }
}

function whyNot(folder: string, error: unknown): string {
  if (sqliteCode(error) === 'SQLITE_BUSY')
    return (
      `Hamdel is running on the data folder ${folder} already. Stop it first, or set DATA_DIR to another folder. ` +
      'Several processes on the same data need Redis (REDIS_URL).'
    )
  return `The data folder ${folder} cannot be used: ${error instanceof Error ? error.message : String(error)}`
}

/** What the running program is asked; `ask` names the handler, the rest is its business. */
export type ControlRequest = { ask: string } & Record<string, unknown>
export type ControlHandlers = Record<string, (request: ControlRequest) => Promise<unknown>>

type Reply = { value: unknown } | { code: DeskError['code'] | 'bug'; message: string }

const LONGEST_REQUEST = 64 * 1024 * 1024
const LONGEST_SOCKET_PATH = 100 // bytes; the system's own limit is 104 to 108

/** Exported for the tests. */
export function socketPath(dataDir: string): string {
  const folder = resolve(dataDir)
  const short = `hamdel-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${short}`
  const path = join(folder, 'control.sock')
  return Buffer.byteLength(path) <= LONGEST_SOCKET_PATH ? path : join(tmpdir(), `${short}.sock`)
}

/**
 * Answers commands given on this machine by the same user. Call it after the store is open, by its owner.
 * Throws 'unavailable' when another program answers there already.
 */
export async function serveControl(dataDir: string, handlers: ControlHandlers, log: Log) {
  const path = socketPath(dataDir)
  const connections = new Set<Socket>()
  const server = createServer(socket => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
    socket.on('error', error => log.warn({ error: error.message }, 'A command was cut off'))
    readLine(socket)
      .then(line => replyTo(line, handlers, log))
      .then(reply => socket.end(`${JSON.stringify(reply)}\n`))
      .catch(() => socket.destroy())
  })
  try {
    await listen(server, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    if (await answers(path)) throw new DeskError('unavailable', `Hamdel is running on ${resolve(dataDir)} already`)
    rmSync(path, { force: true }) // left behind by a program that was killed
    await listen(server, path)
  }
  if (process.platform !== 'win32') chmodSync(path, 0o600)
  return {
    /** Commands that are not answered yet are cut off. */
    close: () =>
      new Promise<void>(done => {
        server.close(() => done())
        for (const socket of connections) socket.destroy()
      }),
  }
}

/**
 * Asks the program that runs on this data folder. Throws 'not_found' when none does; otherwise what the program threw.
 */
export async function askRunning(dataDir: string, request: ControlRequest): Promise<unknown> {
  const socket = connect(socketPath(dataDir))
  const line = readLine(socket)
  socket.write(`${JSON.stringify(request)}\n`)
  let reply: Reply
  try {
    reply = JSON.parse(await line) as Reply
  } catch (error) {
    const absent = ['ENOENT', 'ECONNREFUSED'].includes((error as NodeJS.ErrnoException).code ?? '')
    if (absent) throw new DeskError('not_found', `No Hamdel is running on the data folder ${resolve(dataDir)}`)
    throw new DeskError('unavailable', 'The running program did not answer', { cause: error })
  } finally {
    socket.destroy()
  }
  if ('value' in reply) return reply.value
  throw reply.code === 'bug' ? new Error(reply.message) : new DeskError(reply.code, reply.message)
}

async function replyTo(line: string, handlers: ControlHandlers, log: Log): Promise<Reply> {
  try {
    const request = JSON.parse(line) as ControlRequest
    const handler = Object.hasOwn(handlers, request.ask) ? handlers[request.ask] : undefined
    if (!handler) throw new DeskError('invalid', `The running program does not know ${request.ask}`)
    return { value: (await handler(request)) ?? null }
  } catch (error) {
    if (error instanceof DeskError) return { code: error.code, message: error.message }
    log.error({ error: error instanceof Error ? error.message : String(error) }, 'A command failed')
    return { code: 'bug', message: 'The running program could not do it: its log says why' }
  }
}

function readLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let bytes = 0
    socket.on('data', (part: Buffer) => {
      const end = part.indexOf(10)
      parts.push(end < 0 ? part : part.subarray(0, end))
      bytes += part.length
      if (end >= 0) resolve(Buffer.concat(parts).toString('utf8'))
      else if (bytes > LONGEST_REQUEST) reject(new DeskError('invalid', 'The command is too long'))
    })
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('The connection ended early')))
  })
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      server.removeListener('error', reject)
      resolve()
    })
  })
}

function answers(path: string): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(path)
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
