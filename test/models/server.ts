// A model's server that speaks the API over real HTTP, reads like a careful colleague, and misbehaves when told to.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export const FAULTS = [
  'slow headers',
  'slow body',
  'drip',
  'asks to wait',
  'asks to wait long',
  'error 500',
  'error 401',
  'error 400',
  'cut',
  'cut in the body',
  'garbage',
  'a page',
  'fenced',
  'refusal',
  'filtered',
  'broke off',
  'no choices',
  'wrong id',
  'wrong shape',
  'wrong dimension',
  'empty embedding',
  'fewer embeddings',
  'redirect',
  'huge',
  'takes no schema',
  'heeds no schema',
  'thinks aloud',
  'only thinks',
  'calls a tool',
  'in parts',
  'says nothing of its cost',
  'base64 embedding',
] as const
export type Fault = (typeof FAULTS)[number]

/** What was asked, with the data that the prompt carried. */
// biome-ignore lint/suspicious/noExplicitAny: a stranger's JSON; each test says what it expects of it
export type AskedOf = { task: string; system: string; data: any; body: any; headers: IncomingMessage['headers'] }

export type ModelServer = {
  baseUrl: URL
  asked: AskedOf[]
  /** The next requests misbehave so, one each; then all is well. */
  misbehave(...faults: (Fault | 'well')[]): void
  /** Every request, until told otherwise. */
  always(fault: Fault | 'well'): void
  /** Milliseconds that a good answer takes. */
  takes(ms: number): void
  /** The models that it says it has; none: it tells nobody. */
  has(names: string[]): void
  /** What it answers to a task; undefined: its own mind. */
  answers(how: (asked: AskedOf) => object | string | undefined): void
  /** How long each answer took inside this server, ms. */
  tookMs: number[]
  close(): Promise<void>
}

const nothing = { degree: 'no', quote: '' }

/** A placid reader: no signals, the first offered entry if a word of its question was said. */
function ownMind({ task, data }: AskedOf): object {
  switch (task) {
    case 'plain':
    case 'read': {
      const words = String(data.utterance).split(/\s+/)
      const offered: { number: number; question: string }[] = data.offered
      const answer = offered.find(({ question }) =>
        words.some(word => word.length > 3 && question.includes(word)),
      )?.number
      const calm = { wantsHuman: nothing, frustrated: nothing, complaint: nothing, sensitive: nothing }
      return { language: /[\u0600-\u06ff]/.test(data.utterance) ? 'fa' : 'en', ...calm, answer: answer ?? 0 }
    }
    case 'summary':
      return { text: `They said: ${data.talk.at(-1)?.text}` }
    case 'reply':
      return data.entries.length ? { text: `So: ${data.entries[0].answer}`, sources: [1] } : { text: '', sources: [] }
    case 'translate':
      return { text: `In ${data.language}: ${data.text}` }
    case 'variants':
      return { variants: [data.question, `${data.question} please`, `${data.question} please.`] }
    default:
      return { question: data.messages[0], variants: data.messages.slice(1), answer: 'It takes … days.' }
  }
}

/** A place for a text: near texts have near places. */
export function placeOf(text: string, size = 64): number[] {
  const vector = new Array<number>(size).fill(0)
  const folded = ` ${text.toLowerCase().replace(/[؟?.!،,]/g, '')} `
  for (let at = 0; at + 3 <= folded.length; at++) {
    let hash = 7
    for (const letter of folded.slice(at, at + 3)) hash = (hash * 31 + letter.codePointAt(0)!) % 10_007
    vector[hash % size]! += 1
  }
  return vector
}

export async function startModelServer(): Promise<ModelServer> {
  const asked: AskedOf[] = []
  const tookMs: number[] = []
  const queue: (Fault | 'well')[] = []
  let usual: Fault | 'well' = 'well'
  let delay = 0
  let models: string[] = []
  let mind: (asked: AskedOf) => object | string | undefined = () => undefined
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy())
  })
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = performance.now()
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    if (request.method === 'GET')
      return void behave(usual, response, { object: 'list', data: models.map(id => ({ id })) }, true, {})
    const body = JSON.parse(Buffer.concat(parts).toString())
    const embeds = request.url?.endsWith('/embeddings') ?? false
    const system = embeds ? '' : body.messages[0].content
    const data = embeds ? body.input : JSON.parse(body.messages[1].content)
    const task = embeds ? 'embed' : (body.response_format?.json_schema?.name ?? 'plain')
    const one: AskedOf = { task, system, data, body, headers: request.headers }
    asked.push(one)
    const fault = queue.shift() ?? usual
    if (delay > 0) await new Promise(done => setTimeout(done, delay))
    const good = embeds ? embeddings(body.input) : completion(mind(one) ?? ownMind(one))
    tookMs.push(performance.now() - began)
    behave(fault, response, good, embeds, body)
  }

  return {
    baseUrl: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`),
    asked,
    tookMs,
    misbehave: (...faults) => void queue.push(...faults),
    always(fault) {
      usual = fault
    },
    takes(ms) {
      delay = ms
    },
    has(names) {
      models = names
    },
    answers(how) {
      mind = how
    },
    close: () => closed(server, sockets),
  }
}

const closed = (server: Server, sockets: Set<Socket>) =>
  new Promise<void>(done => {
    server.close(() => done())
    for (const socket of sockets) socket.destroy()
  })

const embeddings = (input: string[]) => ({
  object: 'list',
  data: input.map((text, index) => ({ object: 'embedding', index, embedding: placeOf(text) })),
  usage: { total_tokens: input.join('').length },
})

type Completion = {
  choices: { finish_reason: string; message: { content: string | null; refusal?: string } }[]
  usage: object
}

const completion = (answer: object | string): Completion => ({
  choices: [
    { finish_reason: 'stop', message: { content: typeof answer === 'string' ? answer : JSON.stringify(answer) } },
  ],
  usage: { total_tokens: 100 },
})

function behave(
  fault: Fault | 'well',
  response: ServerResponse,
  good: object,
  embeds: boolean,
  body: { response_format?: object },
): unknown {
  const send = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
  const chat = (change: object) => send({ ...good, choices: [{ finish_reason: 'stop', message: {}, ...change }] })
  const content = (text: string) => chat({ message: { content: text } })
  const said = embeds ? '' : ((good as Completion).choices[0]?.message.content ?? '')
  const whole = JSON.stringify(good)
  const vectors = embeds ? (good as ReturnType<typeof embeddings>).data : []
  switch (fault) {
    case 'slow headers':
      return // until somebody hangs up
    case 'slow body':
      response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders()
      response.write(whole.slice(0, 10))
      return
    case 'drip': {
      response.writeHead(200, { 'content-type': 'application/json' })
      let at = 0
      const drop = setInterval(() => (at < whole.length ? response.write(whole[at++]) : response.end()), 200)
      response.on('close', () => clearInterval(drop))
      return
    }
    case 'asks to wait':
      return send({ error: { message: 'slower' } }, 429, { 'retry-after-ms': '20' })
    case 'asks to wait long':
      return send({ error: { message: 'slower' } }, 429, { 'retry-after': '30' })
    case 'error 500':
      return send({ error: { message: 'sorry' } }, 500)
    case 'error 401':
      return send({ error: { message: 'who are you' } }, 401)
    case 'error 400':
      return send({ error: { message: 'response_format is not supported' } }, 400)
    case 'cut':
      return response.destroy()
    case 'cut in the body':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(whole.length) })
      response.write(whole.slice(0, whole.length / 2), () => response.destroy())
      return
    case 'garbage':
      return response.writeHead(200, { 'content-type': 'application/json' }).end('\u0000{"choices":[{]\ufffd')
    case 'a page':
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in to the network</html>')
    case 'fenced':
      return embeds ? send(good) : content(`Sure!\n\`\`\`json\n${said}\n\`\`\``)
    case 'refusal':
      return chat({ message: { content: null, refusal: 'I cannot help with that.' } })
    case 'filtered':
      return chat({ finish_reason: 'content_filter', message: { content: '' } })
    case 'broke off':
      return chat({ finish_reason: 'length', message: { content: said.slice(0, 12) } })
    case 'no choices':
      return send({ choices: [], usage: {} })
    case 'wrong id':
      return embeds ? send({ data: null }) : content(said.replace(/"answer":\d+/, '"answer":99'))
    case 'wrong shape':
      return embeds ? send({ data: [{ embedding: 'aGk=' }] }) : content('{"language":"fa","wantsHuman":"yes"}')
    case 'wrong dimension':
      return send({ ...good, data: vectors.map((one, at) => ({ ...one, embedding: placeOf('x', 7 + at) })) })
    case 'empty embedding':
      return send({ ...good, data: vectors.map(one => ({ ...one, embedding: [] })) })
    case 'fewer embeddings':
      return send({ ...good, data: [] })
    case 'redirect':
      return send({}, 307, { location: 'http://169.254.169.254/latest/meta-data/' })
    case 'huge':
      return content('x'.repeat(6 * 1024 * 1024))
    case 'takes no schema': // Ollama and LM Studio of an older day
      return body.response_format ? send({ error: "'response_format.type' must be 'text'" }, 400) : send(good)
    case 'heeds no schema':
      return body.response_format ? content('The customer wants to send something back.') : send(good)
    case 'thinks aloud':
      return content(`<think>Let me see {"answer": 7} … {not json}</think>\n\nHere you are: ${said} {}`)
    case 'only thinks': // vLLM, when the thoughts took all
      return chat({ message: { content: null, reasoning_content: `I would say ${said}` } })
    case 'calls a tool': {
      const called = { id: '1', type: 'function', function: { name: 'read', arguments: said } }
      return chat({ finish_reason: 'tool_calls', message: { content: null, tool_calls: [called] } })
    }
    case 'in parts':
      return embeds ? send(good) : chat({ message: { content: [{ type: 'text', text: said }] } })
    case 'says nothing of its cost':
      return send({ ...good, usage: undefined })
    case 'base64 embedding':
      return send({
        ...good,
        data: vectors.map(({ index, embedding }) => ({
          index,
          embedding: Buffer.from(new Float32Array(embedding).buffer).toString('base64'),
        })),
      })
    case 'well':
      return send(good)
  }
}
