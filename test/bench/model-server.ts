// The model's server of the bench in a process of its own, so that its work is not counted as ours. The argument: ms that it takes.
import { startModelServer } from '../models/server.js'

const server = await startModelServer()
server.takes(Number(process.argv[2]))
server.answers(({ task, data }) => {
  const no = { degree: 'no', quote: '' }
  const answer = data.offered?.findIndex(({ question }: { question: string }) => /cash|نقد/.test(question)) + 1
  return task === 'read'
    ? { language: 'fa', wantsHuman: no, frustrated: no, complaint: no, sensitive: no, answer }
    : undefined
})
// How long the requests since the last question took inside the server, ms.
process.on('message', () => process.send?.(server.tookMs.splice(0)))
process.send?.(server.baseUrl.href)
