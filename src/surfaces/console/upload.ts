// Files on their way to the server, with how far they have come.
import { Refused, refusalOf } from './api.js'

const LONGEST_MS = 180_000 // 10 MB over a slow line

/** `came`: 0..1, how much the server has. Throws Refused like `call`. */
export function upload<T>(path: string, form: FormData, came: (share: number) => void): Promise<T> {
  const request = new XMLHttpRequest() // fetch does not tell how far it is
  request.open('POST', path)
  request.responseType = 'json'
  request.timeout = LONGEST_MS
  return new Promise((done, failed) => {
    const cutOff = () => failed(new Refused(0, 'offline', 'The server could not be reached.'))
    request.upload.onprogress = ({ loaded, total }) => came(total > 0 ? loaded / total : 0)
    request.onerror = cutOff
    request.ontimeout = cutOff
    request.onload = () => {
      const { status, statusText, response } = request
      if (status >= 200 && status < 300) done(response as T)
      else failed(refusalOf(path, { status, statusText }, response))
    }
    request.send(form)
  })
}
