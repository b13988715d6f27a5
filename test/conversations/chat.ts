// Reads golden conversations (*.chat) and plays them on a real desk. The format is for support leads:
//   # a comment            > what the customer writes (several in a row are one turn)
//   ~ typing               the customer is typing
//   ... 3s                 time passes
//   < answer ENTRY         the bot answers from that entry        < clarify A B     asks back, offering these first
//   < fallback | offer | greeting | courtesy | handoff REASON     < silence         says nothing (yet)
//   < … "words"            and the reply contains these words    < at once …     without waiting for more
//   < no handoff           says something, but fetches nobody
//   thumb up | down        on the bot's last reply
//   @ claims | says WORDS | resolves | gives back                 the agent
//   agents 0               at the top: nobody is at the desk (default 1)      name Sara     the customer is known
export type Step = { line: number; verb: string; rest: string }

const VERBS: [RegExp, string][] = [
  [/^> (.*)$/, 'customer'],
  [/^< (.*)$/, 'bot'],
  [/^@ (.*)$/, 'agent'],
  [/^~ (typing)$/, 'typing'],
  [/^\.\.\. (\d+(?:\.\d+)?s)$/, 'pass'],
  [/^thumb (up|down)$/, 'thumb'],
  [/^agents (\d+)$/, 'agents'],
  [/^name (.+)$/, 'name'],
]

/** Throws with the line's number where a line is none of the above. */
export function parseChat(text: string): { title: string; steps: Step[] } {
  const lines = text.split('\n')
  const title = lines.find(line => line.startsWith('#'))?.replace(/^#\s*/, '') ?? 'untitled'
  const steps: Step[] = []
  lines.forEach((raw, index) => {
    const text = raw.trim()
    if (!text || text.startsWith('#')) return
    const found = VERBS.map(([pattern, verb]) => ({ verb, hit: pattern.exec(text) })).find(({ hit }) => hit)
    if (!found?.hit) throw new Error(`line ${index + 1}: “${text}” is not understood`)
    steps.push({ line: index + 1, verb: found.verb, rest: found.hit[1] ?? '' })
  })
  return { title, steps }
}
