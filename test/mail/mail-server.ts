// A small real mail server on the loopback, with the moods of a big one.

import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

/** takes: 250. later: 451 after the data. never: 550 for the recipient. cut: hangs up after the data, though it has it. mute: says nothing. */
export type Mood = 'takes' | 'later' | 'never' | 'cut' | 'mute'

export type MailServer = {
  url: string
  /** Everything that was taken, headers and all. */
  letters: { to: string[]; raw: string }[]
  mood: (next: Mood) => void
  close: () => Promise<void>
}

export async function startMailServer(): Promise<MailServer> {
  let mood: Mood = 'takes'
  const letters: MailServer['letters'] = []
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    converse(socket, () => mood, letters)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    mood: next => {
      mood = next
    },
    close: () =>
      new Promise(done => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      }),
  }
}

function converse(socket: Socket, mood: () => Mood, letters: MailServer['letters']): void {
  let buffer = ''
  let to: string[] = []
  let data = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  if (mood() !== 'mute') say('220 small.example ready')
  socket.on('data', chunk => {
    buffer += chunk.toString('utf8')
    for (;;) {
      const end = buffer.indexOf(data ? '\r\n.\r\n' : '\r\n')
      if (end < 0 || mood() === 'mute') return
      const said = buffer.slice(0, end)
      buffer = buffer.slice(end + (data ? 5 : 2))
      if (data) {
        data = false
        if (mood() === 'later') say('451 come again')
        else {
          letters.push({ to, raw: said })
          if (mood() === 'cut') return socket.destroy()
          say('250 taken')
        }
      } else answer(said)
    }
  })
  function answer(said: string): void {
    const verb = said.slice(0, 4).toUpperCase()
    if (verb === 'EHLO' || verb === 'HELO') say('250 small.example')
    else if (verb === 'MAIL') {
      to = []
      say('250 ok')
    } else if (verb === 'RCPT') {
      if (mood() === 'never') return void say('550 nobody of that name')
      to.push(/<([^>]*)>/.exec(said)?.[1] ?? '')
      say('250 ok')
    } else if (verb === 'DATA') {
      data = true
      say('354 go on')
    } else if (verb === 'QUIT') {
      say('221 bye')
      socket.end()
    } else say('250 ok')
  }
}
