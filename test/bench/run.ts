// npm run bench -- NAME [rounds]: runs one bench, or says which there are.
import { runNamed } from '../run-named.js'

runNamed(import.meta.dirname, 'bench', {
  'desk-fluid': 'how much the desk works for one event with 500 conversations open, in Chromium',
  model: "what a turn costs beyond a language model's own time",
  chat: 'messages and answers beside the least that a durable chat costs; with `5 redis` on Redis, across two processes',
  claim: 'taking a conversation while 1,000 wait, and how soon an agent has the whole of it',
  'first-reply': 'how long a new customer waits for the bot beside 200 others, at the widget',
  growth: 'how each cost grows with what is stored, with the knowledge, and with processes',
  matcher: 'how long learning and finding take, with 1,500 variants and with 10,000 entries',
  memory: 'what the idle program holds, and each open chat more',
  publish: 'how long the tests before publishing take, and whether others notice',
  promise: 'how near the first told wait comes to the real one, beside known formulas, on simulated days',
  start: 'how soon the program serves, the first time and with 100,000 messages stored',
  store: 'durable commits a second, and how awake the program stays',
  understanding: 'finding the right entry, beside others, on development sets',
})
