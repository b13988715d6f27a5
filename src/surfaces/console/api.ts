// Every question the desk and the editor ask the server goes through here.

/** The server said no, or could not be reached (status 0). `message` is the server's own, in English. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** The whole answer: some refusals tell more than a sentence. */
    readonly told: unknown = null,
  ) {
    super(message)
    this.name = 'Refused'
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH'

let heard: () => void = () => {}
/** Called when the server no longer knows this session. */
export const whenSignedOut = (hear: () => void) => {
  heard = hear
}

let skew = 0
/** The server's time in milliseconds: promises are counted by its clock, not by this machine's. */
export const serverNow = (): number => Date.now() + skew

/** `withinMs`: what takes longer is taken for lost. */
export async function call<T>(method: Method, path: string, body?: unknown, withinMs = 20_000): Promise<T> {
  const response = await reach(method, path, body, withinMs)
  learnTime(response)
  if (response.status === 204) return undefined as T
  const read: unknown = await response.json().catch(() => null)
  if (response.ok) return read as T
  throw refusalOf(path, response, read)
}

/** What the server's no means; signed out, the desk hears of it as well. */
export function refusalOf(
  path: string,
  { status, statusText }: Pick<Response, 'status' | 'statusText'>,
  read: unknown,
) {
  if (status === 401 && !path.endsWith('/sign-in') && !path.endsWith('/welcome') && !path.endsWith('/reset')) heard()
  const said = (read as { error?: { code?: string; message?: string } } | null)?.error
  return new Refused(status, said?.code ?? 'unknown', said?.message ?? statusText, read)
}

async function reach(method: Method, path: string, body: unknown, withinMs: number): Promise<Response> {
  const signal = AbortSignal.timeout(withinMs)
  const json = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  try {
    return await fetch(path, { method, signal, credentials: 'same-origin', cache: 'no-store', ...json })
  } catch {
    throw new Refused(0, 'offline', 'The server could not be reached.')
  }
}

// The header is whole seconds: a difference under two says nothing.
function learnTime(response: Response) {
  const told = Date.parse(response.headers.get('date') ?? '')
  if (Number.isNaN(told)) return
  const off = told + 500 - Date.now()
  skew = Math.abs(off) > 2000 ? off : 0
}
