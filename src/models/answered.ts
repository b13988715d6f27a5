// What servers make of an answer: words in parts, thoughts before the JSON, vectors in base64.

type Message = { content?: unknown } | null | undefined

/** The text of a message, whole or in parts; null: there is none (a tool was called, or it only thought). */
export function textOf(message: Message): string | null {
  const content = message?.content
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return null
  const parts = content.flatMap((part: { text?: unknown } | null) =>
    typeof part?.text === 'string' ? [part.text] : [],
  )
  return parts.length > 0 ? parts.join('') : null
}

/** Objects in a text that are JSON, the last first: local models put fences around it and thoughts before it. */
export function* objectsIn(text: string): Generator<unknown> {
  const said = text.replace(/^[\s\S]*<\/think(?:ing)?>/i, '')
  const whole = parsed(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1))
  if (whole !== undefined) return yield whole
  const starts = [...said.slice(0, LOOKED_AT).matchAll(/\{/g)].map(({ index }) => index).slice(-MOST_STARTS)
  for (const from of starts.reverse())
    for (let to = said.lastIndexOf('}'); to > from; to = said.lastIndexOf('}', to - 1)) {
      const found = parsed(said.slice(from, to + 1))
      if (found !== undefined) yield found
      if (found !== undefined || said.lastIndexOf('}', to - 1) < 0) break
    }
}
const LOOKED_AT = 20_000 // characters
const MOST_STARTS = 40

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** Numbers, or the bytes of 32-bit floats in base64, which some servers send whatever they are asked for. */
export function vectorOf(embedding: unknown): number[] {
  if (typeof embedding !== 'string') return embedding as number[]
  const bytes = Buffer.from(embedding, 'base64')
  if (bytes.length % 4 !== 0) return []
  return Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(4 * at))
}
