// The customer's pass: a token for their own line. The kept customer key buys a new one when the old one has run out.
import { keep, recall } from './memory.js'
import { type Pass, Refused, type Wire } from './wire.js'

export type Holder = ReturnType<typeof passHolder>
type Held = Pass & { userId: string }

const isPast = (error: unknown) => error instanceof Refused && (error.status === 401 || error.status === 403)

/** `moved` is told when the pass is for another line than before: what is shown belongs to nobody now. */
export function passHolder(wire: Wire, moved: () => void) {
  let held: Held | undefined
  let buying: Promise<Held> | undefined
  let identity: string | undefined
  let line: string | undefined
  let renewal: ReturnType<typeof setTimeout> | undefined

  async function buy(): Promise<Held> {
    const named = identity
    const session = await wire.session(recall('key'), named).catch(error => {
      if (!named || !(error instanceof Refused)) throw error
      console.warn('Hamdel: the identity was refused, the customer stays anonymous.')
      if (identity === named) identity = undefined
      return undefined
    })
    if (session?.customerKey) keep('key', session.customerKey)
    if (!session || named !== identity) return buy() // the page has said meanwhile who this is
    const before = line
    line = session.conversationId
    if (before && before !== line) moved()
    held = { token: session.token, conversationId: session.conversationId, userId: session.userId }
    renewLater(session.expiresIn)
    return held
  }

  function renewLater(seconds: number) {
    clearTimeout(renewal)
    renewal = setTimeout(renew, Math.max(seconds * 500, 10_000))
  }

  function renew() {
    const old = held
    if (!old) return
    wire.refresh(old).then(
      got => {
        if (held === old) held = { ...old, token: got.token }
        renewLater(got.expires_in)
      },
      () => {}, // the next request finds out, and buys a new one
    )
  }

  const get = async (): Promise<Held> => {
    if (held) return held
    buying ??= buy().finally(() => {
      buying = undefined
    })
    return buying
  }

  return {
    /** Runs `call` with a valid pass, once more with a new one if the old one had run out. */
    async with<T>(call: (pass: Held) => Promise<T>): Promise<T> {
      const pass = await get()
      try {
        return await call(pass)
      } catch (error) {
        if (!isPast(error)) throw error
        if (held?.token === pass.token) held = undefined
        return call(await get())
      }
    },
    line: () => line,
    identify(jwt: string | undefined) {
      identity = jwt
      held = undefined
    },
    drop() {
      keep('key', undefined)
      clearTimeout(renewal)
      held = line = identity = undefined
    },
  }
}
