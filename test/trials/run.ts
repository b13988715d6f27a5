// npm run trial -- NAME [--count N]: runs one trial, or says which there are.
import { runNamed } from '../run-named.js'

runNamed(import.meta.dirname, 'trial', {
  claims: 'lets up to 16 agents grab the same customer and counts the winners',
  clock:
    'lets the clock jump hours and days and looks for lost messages, lost conversations and customers who wait for ever',
  disk: 'fills the disk again and again and looks for false acknowledgements',
  failover: 'lets a replica take over, and a master of a cluster vanish, under load',
  fuzz: 'sends anything to every address of the API document, to sockets and as bytes',
  handoff: 'lets agents step in at any instant while the bot answers and listens for a bot that goes on',
  injection: 'tries 600 times to turn a language model against the shop',
  kill: 'kills the program under load and looks for lost or doubled messages',
  model: "lets a language model's server fail in every way and looks for silence, double replies and long waits",
  models: 'gives lines, the queue and the knowledge commands in any order and compares them with a plain memory',
  power: 'cuts the power under load and compares the disk with what was acknowledged',
  publish: 'kills the program while three entries are published as one and looks for a mixture',
  reconnect: 'breaks a customer’s connection in every way and reads the screen',
  redis: 'lets Redis fail in every way under load, and come back empty',
  regex: 'sets strings of 64 KiB that are made to hurt upon every regular expression of the program',
  retry: 'loses the answers to messages, sends them again, also a day later, and counts what they did',
  rolling: 'restarts three processes one by one while customers write',
  scripts: 'writes programs into every field and looks whether a browser runs one, or asks another host',
  secrets: 'looks for passwords, keys and tokens in every log line, answer and export',
  soak: 'lets customers write for minutes and watches memory and descriptors',
  stranded: 'plays agents, customers, crashes and clocks in any order and looks for anybody left behind',
  stalled: 'opens hundreds of connections that read nothing, and watches memory and the others',
  torn: 'damages copies of the database and looks for anything that was never written',
  uploads: 'sends files that want to be something else',
  vanish: 'lets agents vanish and looks for their conversations, at their first place, in one pair of hands',
  window: 'lets strange windows talk to the page with the widget',
})
