// What has been said, in the server's order, each once.
import type { ActivitySet, HamdelChannelData, WireActivity } from '../../http/contract-direct-line.js'
import type { LineStatus } from '../../http/contract-widget.js'

export type Author = 'customer' | 'bot' | 'agent'
export type Said = WireActivity & { id: string }
export type Transcript = ReturnType<typeof transcript>
export type Thumb = 'like' | 'dislike' | undefined

export const hamdelOf = (activity: WireActivity): Partial<HamdelChannelData> => activity.channelData?.hamdel ?? {}
export const authorOf = (activity: WireActivity): Author =>
  hamdelOf(activity).author ?? (activity.from?.role === 'user' ? 'customer' : 'bot')
export const clientIdOf = (activity: WireActivity): string | undefined => activity.channelData?.clientActivityID
export const seqOf = (id: string): number => Number(id.slice(id.lastIndexOf('|') + 1)) || 0
export const atOf = (activity: WireActivity): number => Date.parse(activity.timestamp ?? '') || Date.now()

export function transcript() {
  const heard = new Map<string, Said>()
  const thumbs = new Map<string, Thumb>()
  const pressed = new Map<string, string>() // the last press on each answer, until the server says it back
  let status: LineStatus = { status: 'none' }
  let last = 0

  function hear(activity: WireActivity): Said | undefined {
    const { id } = activity
    if (!id || activity.type === 'typing' || heard.has(id)) return
    const said = { ...activity, id }
    heard.set(id, said)
    last = Math.max(last, seqOf(id))
    const { replyToId } = activity
    if (activity.type === 'messageReaction' && replyToId) {
      const added = activity.reactionsAdded?.[0]?.type
      if ((pressed.get(replyToId) ?? clientIdOf(said)) === clientIdOf(said)) {
        pressed.delete(replyToId)
        thumbs.set(replyToId, added === 'like' || added === 'dislike' ? added : undefined)
      }
    }
    return said
  }

  return {
    /** Those of the set that were new. */
    hear(set: ActivitySet): Said[] {
      if (set.hamdel) status = set.hamdel
      return set.activities.map(hear).filter(said => said !== undefined)
    },
    said: () => [...heard.values()].sort((a, b) => seqOf(a.id) - seqOf(b.id)),
    status: () => status,
    last: () => last,
    thumb: (id: string) => thumbs.get(id),
    /** `press` is the client id of what tells the server; what it says of earlier presses counts no more. */
    setThumb(id: string, thumb: Thumb, press: string) {
      thumbs.set(id, thumb)
      pressed.set(id, press)
    },
    clear() {
      heard.clear()
      thumbs.clear()
      pressed.clear()
      status = { status: 'none' }
      last = 0
    },
  }
}
