// A language model as the desk knows it: six small tasks, each checked, masked and bounded.
import { type ModelCall, ModelFault, type Talk } from '../domain/model.js'
import type { LanguageModel } from '../ports-reading.js'
import { objectsIn } from './answered.js'
import type { Guard } from './guard.js'
import { type Masker, noMask, openMasker } from './mask.js'
import type { Provider } from './openai.js'
import { plain } from './plain.js'
import {
  asData,
  draftTask,
  readTask,
  replyTask,
  schemaOf,
  summaryTask,
  type Task,
  translateTask,
  variantsTask,
} from './tasks.js'

export type ModelNames = { chat: string | null; embedding: string | null }
export type ModelParts = { provider: Provider; guard: Guard; names: ModelNames; mask: 'on' | 'off' }

const LONGEST = 2_000 // characters of one text that goes out
const LONGEST_ANSWER = 600 // of an entry while it is only to be told apart
const MOST_TALK = 40

export function languageModel({ provider, guard, names, mask }: ModelParts): LanguageModel {
  const masker = (): Masker => (mask === 'on' ? openMasker() : noMask)
  const cut = (hide: Masker, text: string, most = LONGEST) => hide.mask(text.slice(0, most))

  async function ask<T>(task: Task<T>, data: object, call: ModelCall): Promise<T> {
    const { chat } = names
    if (chat === null) throw new ModelFault('off', 'There is no model for this.')
    const question = { name: task.name, system: task.instructions, user: asData(data), schema: schemaOf(task) }
    const guess = Math.ceil((question.system.length + question.user.length) / 3)
    const work = async () => {
      const { text, tokens } = await provider.chat(chat, { ...question, mostTokens: task.mostTokens }, call.signal)
      return { value: shaped(task, text), tokens }
    }
    return guard(task.name, call, work, guess)
  }

  return {
    names,
    async read({ utterance, earlier, lastReply, offered }, call) {
      const hide = masker()
      const words = cut(hide, utterance)
      const data = {
        utterance: words,
        earlier: earlier.slice(-4).map(text => cut(hide, text, 500)),
        lastReply: cut(hide, lastReply, 500),
        offered: offered.map(({ question, variants, answer }, at) => {
          return { number: at + 1, question, variants: variants.slice(0, 3), answer: answer.slice(0, LONGEST_ANSWER) }
        }),
      }
      const { answer, language, ...signals } = await ask(readTask, data, call)
      const chosen = answer === 0 ? null : offered[answer - 1]
      if (chosen === undefined) throw new ModelFault('shape', 'The model chose an entry that was not offered.')
      const quoted = (signal: (typeof signals)['wantsHuman']) => {
        const found = signal.degree !== 'no' && signal.quote.trim().length > 1 && words.includes(signal.quote.trim())
        return found ? { ...signal, quote: hide.restore(signal.quote.trim()) } : { degree: 'no' as const, quote: '' }
      }
      return {
        language,
        wantsHuman: quoted(signals.wantsHuman),
        frustrated: quoted(signals.frustrated),
        complaint: quoted(signals.complaint),
        sensitive: quoted(signals.sensitive),
        ...(offered.length > 0 && { answers: chosen?.id ?? null }),
      }
    },
    async embed(model, texts, call) {
      const hide = masker()
      const input = texts.map(text => cut(hide, text) || ' ')
      const guess = Math.ceil(input.join('').length / 3)
      const work = async () => {
        const { vectors, tokens } = await provider.embed(model, input, call.signal)
        return { value: checked(vectors, texts.length), tokens }
      }
      return guard('embed', call, work, guess)
    },
    async summarise(talk, language, call) {
      const hide = masker()
      const data = { language, talk: seen(hide, talk) }
      const { text } = await ask(summaryTask, data, call)
      return hide.restore(plain(text, wordsOf(talk), 1_200))
    },
    async suggest(talk, entries, language, call) {
      const hide = masker()
      const offered = entries.map(({ question, answer }, at) => ({
        number: at + 1,
        question,
        answer: answer.slice(0, LONGEST),
      }))
      const { text, sources } = await ask(replyTask, { language, talk: seen(hide, talk), entries: offered }, call)
      const named = sources.map(number => entries[number - 1])
      if (named.some(entry => entry === undefined))
        throw new ModelFault('shape', 'The model named an entry that was not offered.')
      const known = named.flatMap(entry => (entry ? [entry.answer, entry.question] : []))
      const draft = plain(text, known, 4_000)
      if (!draft || named.length === 0) return null
      return { text: hide.restore(draft), sourceIds: [...new Set(named.flatMap(entry => (entry ? [entry.id] : [])))] }
    },
    async translate(text, to, call) {
      const hide = masker()
      const { text: told } = await ask(translateTask, { language: to, text: cut(hide, text, 4_000) }, call)
      return hide.restore(plain(told, [text], 8_000))
    },
    async variants({ question, variants, answer }, language, count, call) {
      const data = { language, count, question, variants: variants.slice(0, 60), answer: answer.slice(0, LONGEST) }
      const told = await ask(variantsTask, data, call)
      const known = new Set([question, ...variants].map(folded))
      const fresh = told.variants
        .map(text => plain(text.replace(/\s+/g, ' '), [], 300))
        .filter(text => text && !known.has(folded(text)))
      return [...new Map(fresh.map(text => [folded(text), text])).values()].slice(0, count)
    },
    async draft(messages, language, call) {
      const hide = masker()
      const data = { language, messages: messages.slice(0, 30).map(text => cut(hide, text, 500)) }
      const { question, variants, answer } = await ask(draftTask, data, call)
      return {
        question: plain(question, [], 300),
        variants: variants
          .map(text => plain(text.replace(/\s+/g, ' '), [], 300))
          .filter(Boolean)
          .slice(0, 12),
        answer: plain(answer, [], 6_000),
      }
    },
  }
}

const folded = (text: string) =>
  text
    .replace(/[\s\u200c.؟?!،,]+/gu, ' ')
    .trim()
    .toLowerCase()
const wordsOf = (talk: Talk) => talk.map(({ text }) => text)
const seen = (hide: Masker, talk: Talk): Talk =>
  talk.slice(-MOST_TALK).map(({ from, text }) => ({ from, text: hide.mask(text.slice(0, 1_000)) }))

function shaped<T>({ shape }: Task<T>, text: string): T {
  for (const found of objectsIn(text)) {
    const parsed = shape.safeParse(found)
    if (parsed.success) return parsed.data
  }
  throw new ModelFault('shape', 'The answer has another shape than was asked for.')
}

function checked(vectors: number[][], many: number): Float32Array[] {
  const size = vectors[0]?.length ?? 0
  const good = (vector: unknown) =>
    Array.isArray(vector) &&
    vector.length === size &&
    vector.every(Number.isFinite) &&
    vector.some(value => value !== 0)
  if (size === 0 || vectors.length !== many || !vectors.every(good))
    throw new ModelFault('shape', 'The vectors are empty, of different sizes or not as many as the texts.')
  return vectors.map(vector => Float32Array.from(vector))
}
