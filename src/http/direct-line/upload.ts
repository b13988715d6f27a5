// Files as Direct Line brings them: one by itself, or several with a message.
import { type KeptFile, keptFile, MOST_FILES } from '../../desk/kept-file.js'
import { DeskError } from '../../domain/errors.js'
import { UploadedActivity } from '../contract-direct-line.js'
import { shaped } from '../failures.js'
import { type Part, parameter, parts } from './multipart.js'

export type Upload = { text: string; clientActivityID?: string; files: KeptFile[] }

type Sent = { body: Buffer; contentType: string; disposition: string }

/**
 * An upload as Direct Line has it: one raw file, or multipart with an activity and files. Throws 'invalid' for a kind
 * or size that we do not take. The same upload sent again has the same file ids: a retry leaves nothing behind.
 */
export function readUpload(lineId: string, { body, contentType, disposition }: Sent, freshId: string): Upload {
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    const filename = parameter(disposition, 'filename') ?? parameter(disposition, 'name')
    return { text: '', files: [keptFile(`${lineId}\n${freshId}`, { bytes: body, ...(filename && { filename }) })] }
  }
  const all = parts(body, contentType)
  const activity = all.find(isActivity)
  const { text, channelData } = activity ? shaped(UploadedActivity, json(activity)) : {}
  const id = channelData?.clientActivityID
  const sent = all.filter(part => part !== activity && part.filename !== undefined)
  if (sent.length === 0) throw new DeskError('invalid', 'The upload has no file.')
  if (sent.length > MOST_FILES) throw new DeskError('invalid', `At most ${MOST_FILES} files at once.`)
  const files = sent.map((part, i) => keptFile(`${lineId}\n${id ?? freshId}\n${i}`, part))
  return { text: text ?? '', files, ...(id && { clientActivityID: id }) }
}

const isActivity = (part: Part) =>
  part.name === 'activity' || /^application\/vnd\.microsoft\.activity\b/i.test(part.contentType)

function json(part: Part): unknown {
  try {
    return JSON.parse(part.bytes.toString('utf8'))
  } catch {
    throw new DeskError('invalid', 'The activity of the upload is not valid JSON.')
  }
}
