// Files that a customer attaches on another channel: fetched from where the channel keeps them, and from nowhere else.
import { type KeptFile, keptFile, LARGEST_FILE, MOST_FILES } from '../desk/kept-file.js'
import type { Log } from '../ports.js'
import { type Attached, attachedTo, type Incoming, nameOf } from './bot-framework-wire.js'

/** `fetch` for one address: no redirects, no metadata addresses, no endless answers. */
export type FetchAt = (base: URL) => typeof fetch

export type Fetching = {
  /** Null: files are only named. */
  fetchAt: FetchAt | null
  /** Whether a channel may keep files there. */
  allowed: (url: URL, activity: Incoming) => boolean
  /** What we show the channel's own server; null: nothing. */
  authorization: () => Promise<string | null>
}

export type Brought = { files: KeptFile[]; missing: string[] }

const TOGETHER_MS = 8_000 // the channel waits 15 s for our answer
const TEAMS_FILE = 'application/vnd.microsoft.teams.file.download.info'

/** What came through, and the names of what did not: too large, of a kind that we do not take, kept elsewhere, too slow. */
export async function filesOf(activity: Incoming, lineId: string, fetching: Fetching, log: Log): Promise<Brought> {
  const brought: Brought = { files: [], missing: [] }
  const signal = AbortSignal.timeout(TOGETHER_MS)
  for (const [at, attached] of attachedTo(activity).entries()) {
    try {
      if (at >= MOST_FILES) throw new Error('there are too many of them')
      const bytes = await bytesOf(attached, activity, fetching, signal)
      const salt = `${lineId}\n${activity.channelId}:${activity.id}\n${at}`
      brought.files.push(keptFile(salt, { bytes, filename: nameOf(attached) }))
    } catch (error) {
      log.info({ lineId, why: (error as Error).message }, 'A file of a customer did not come through.')
      brought.missing.push(nameOf(attached))
    }
  }
  return brought
}

/** The same with its Transcript in it, where another bot left that to be fetched. */
export async function withTranscript(activity: Incoming, fetching: Fetching, log: Log): Promise<Incoming> {
  const transcript = (activity.attachments ?? []).find(one => one.name === 'Transcript')
  if (!transcript?.contentUrl || transcript.content) return activity
  try {
    const bytes = await bytesOf(transcript, activity, fetching, AbortSignal.timeout(TOGETHER_MS))
    return { ...activity, attachments: [{ ...transcript, content: bytes.toString('utf8') }] }
  } catch (error) {
    log.warn({ why: (error as Error).message }, 'The transcript of another bot did not come through.')
    return activity
  }
}

async function bytesOf(attached: Attached, activity: Incoming, fetching: Fetching, signal: AbortSignal) {
  const from = addressOf(attached)
  if (!from) throw new Error('it says not where it is')
  const inside = /^data:[^,]{0,200};base64,/i.exec(from)
  if (inside) return Buffer.from(from.slice(inside[0].length), 'base64')
  const url = new URL(from)
  if (!fetching.fetchAt || !fetching.allowed(url, activity))
    throw new Error(`${url.host} keeps no files of our channels`)
  const own = url.origin === new URL(activity.serviceUrl).origin
  const authorization = own ? await fetching.authorization() : null
  const response = await fetching.fetchAt(url)(url, { signal, headers: authorization ? { authorization } : {} })
  if (!response.ok) throw new Error(`the channel answered ${response.status}`)
  const bytes = Buffer.from(await response.arrayBuffer())
  if (bytes.length > LARGEST_FILE) throw new Error('it is too large')
  return bytes
}

function addressOf({ contentType, contentUrl, content }: Attached): string | null {
  const { downloadUrl } = (contentType === TEAMS_FILE && content ? content : {}) as { downloadUrl?: unknown }
  return typeof downloadUrl === 'string' ? downloadUrl : (contentUrl ?? null)
}
