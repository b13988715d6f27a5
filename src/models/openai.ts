// Any server that speaks the API of OpenAI: OpenAI itself, Ollama, vLLM, LM Studio … The library is loaded when it is used.
import type { OpenAI } from 'openai'
import { ModelFault } from '../domain/model.js'
import { textOf, vectorOf } from './answered.js'
import { type Manner, openManners } from './manner.js'

/** One question with the JSON schema of its answer. */
export type Ask = { name: string; system: string; user: string; schema: object; mostTokens: number }

export interface Provider {
  /** Text that should be JSON. Throws ModelFault; takes as long as the signal lets it. */
  chat(model: string, ask: Ask, signal: AbortSignal): Promise<{ text: string; tokens: number }>
  embed(model: string, texts: string[], signal: AbortSignal): Promise<{ vectors: number[][]; tokens: number }>
  /** The names of the models that it has; costs nothing. */
  names(signal: AbortSignal): Promise<string[]>
}

/** `now`: epoch ms. */
export type OpenAiPlace = { baseUrl: URL; apiKey: string | null; fetch: typeof fetch; now: () => number }

/** The server does not take the request in this manner. */
class NotSo extends ModelFault {}

export function openAi({ baseUrl, apiKey, fetch, now }: OpenAiPlace): Provider {
  let client: Promise<OpenAI> | null = null
  const connect = async () => {
    const { OpenAI } = await import('openai')
    return new OpenAI({
      ...{ baseURL: baseUrl.href.replace(/\/$/, ''), apiKey: apiKey ?? 'none', organization: null, project: null },
      ...{ maxRetries: 0, logLevel: 'off', fetch },
    })
  }
  const asking = <T>(work: (client: OpenAI) => Promise<T>, signal: AbortSignal): Promise<T> => {
    client ??= connect()
    return bounded(client.then(work), signal).catch(error => {
      throw asFault(error, signal)
    })
  }
  const manners = openManners(now)

  return {
    async chat(model, ask, signal) {
      const request = (how: Manner) =>
        asking(client => client.chat.completions.create(requestOf(model, ask, how), { signal }), signal)
      let manner = manners.now()
      let paid = 0
      let answer = await request(manner).catch(async error => {
        if (manner === 'plain' || !(error instanceof NotSo)) throw error
        manner = 'plain'
        const plainly = await request(manner)
        manners.refused()
        return plainly
      })
      if (manner === 'schema' && !isProse(answer)) manners.heeded()
      else if (manner === 'schema') {
        manners.inWords()
        paid = tokensOf(answer)
        answer = await request('plain')
      }
      const [choice] = answer.choices ?? []
      const tokens = paid + tokensOf(answer)
      if (choice?.message?.refusal || choice?.finish_reason === 'content_filter')
        throw new ModelFault('refused', 'The model declined.')
      if (choice?.finish_reason === 'length') throw new ModelFault('shape', 'The answer broke off.')
      const text = textOf(choice?.message)
      if (text === null) throw new ModelFault('shape', 'There was no answer.')
      return { text, tokens }
    },
    async embed(model, texts, signal) {
      // Without 'float' the library asks for base64, and takes a server that ignores it for one with empty vectors.
      const asked = { model, input: texts, encoding_format: 'float' as const }
      const answer = await asking(client => client.embeddings.create(asked, { signal }), signal)
      const vectors = [...(answer.data ?? [])]
        .sort((a, b) => a.index - b.index)
        .map(({ embedding }) => vectorOf(embedding))
      return { vectors, tokens: answer.usage?.total_tokens ?? 0 }
    },
    async names(signal) {
      const answer: unknown = await asking(client => client.get('/models', { signal }), signal)
      const { data } = (answer ?? {}) as { data?: unknown } // the library takes a page of HTML for an empty list
      if (!Array.isArray(data)) throw new ModelFault('shape', 'There is no list of models.')
      return data.flatMap(one => (typeof one?.id === 'string' ? [one.id] : []))
    },
  }
}

const tokensOf = ({ usage }: OpenAI.ChatCompletion): number => usage?.total_tokens ?? 0

/** Words, and nothing that could be JSON. */
function isProse({ choices }: OpenAI.ChatCompletion): boolean {
  const [choice] = choices ?? []
  const text = textOf(choice?.message)
  return choice?.finish_reason === 'stop' && !choice.message.refusal && Boolean(text?.trim()) && !text?.includes('{')
}

function requestOf(model: string, { name, system, user, schema, mostTokens }: Ask, manner: Manner) {
  const strict = manner === 'schema'
  const shape = strict
    ? ''
    : `\nAnswer with one JSON object of this JSON schema and nothing else: ${JSON.stringify(schema)}`
  const json_schema = { name, strict: true, schema: schema as Record<string, unknown> }
  return {
    model,
    messages: [
      { role: 'system' as const, content: system + shape },
      { role: 'user' as const, content: user },
    ],
    ...(strict && { response_format: { type: 'json_schema' as const, json_schema }, temperature: 0 }),
    ...(strict ? { max_completion_tokens: mostTokens } : { max_tokens: mostTokens }),
  }
}

/** Ends with the signal, whatever the library and the network do. */
function bounded<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    work.catch(() => {})
    return Promise.reject(signal.reason)
  }
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function asFault(error: unknown, signal: AbortSignal): ModelFault {
  if (error instanceof ModelFault) return error
  if (signal.aborted) return new ModelFault('timeout', 'The model took too long.')
  const { status, headers, cause, message } = error as {
    status?: number
    headers?: Headers
    cause?: unknown
    message?: string
  }
  if (cause instanceof ModelFault) return cause
  if (error instanceof SyntaxError) return new ModelFault('shape', 'The answer is not JSON.')
  if (status === 429) return new ModelFault('failed', 'The server asks for a pause.', pauseOf(headers))
  if (status === 400 || status === 422 || status === 501)
    return new NotSo('rejected', `The server refused the request with ${status}.`, null, status)
  if (status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 409)
    return new ModelFault('rejected', `The server refused the request with status ${status}.`, null, status)
  return new ModelFault(
    'failed',
    status ? `The server answered ${status}.` : `No connection: ${message ?? 'unknown'}`,
    0,
    status ?? null,
  )
}

function pauseOf(headers: Headers | undefined): number {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  if (Number.isFinite(ms)) return ms
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : 200
}
