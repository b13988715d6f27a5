// The model's server of the bench in a thread of its own, so that its work is not counted as ours.
import { parentPort, workerData } from 'node:worker_threads'
import { startModelServer } from '../models/server.js'

const port = parentPort
if (port) {
  const server = await startModelServer()
  server.takes(workerData.takesMs)
  server.answers(({ task, data }) => {
    const no = { degree: 'no', quote: '' }
    const answer = data.offered?.findIndex(({ question }: { question: string }) => /cash|نقد/.test(question)) + 1
    return task === 'read'
      ? { language: 'fa', wantsHuman: no, frustrated: no, complaint: no, sensitive: no, answer }
      : undefined
  })
  // How long the requests since the last question took inside the server, ms.
  port.on('message', () => port.postMessage(server.tookMs.splice(0)))
  port.postMessage(server.baseUrl.href)
}
