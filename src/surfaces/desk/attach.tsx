// Pictures and papers beside my words: chosen, pasted or dropped, named, and taken off again.
import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../console/button.js'
import { Icon } from '../console/icons.js'
import { words } from './attach-words.js'
import { choose, chosen, drop, TAKEN } from './attached.js'

type Place = { lineId: string; claim: number | null }

export function AttachButton({ lineId, claim }: Place) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        id="files"
        hidden
        multiple
        accept={TAKEN}
        onChange={({ currentTarget }) => {
          void choose(lineId, claim, [...(currentTarget.files ?? [])])
          currentTarget.value = '' // the same file may be chosen again
          document.getElementById('reply')?.focus()
        }}
      />
      <IconButton icon="clip" label={words().attach} press={() => input.current?.click()} />
    </>
  )
}

export function Attached({ lineId }: Pick<Place, 'lineId'>) {
  const w = words()
  const { files, trouble } = chosen(lineId)
  const off = (file: File) => {
    drop(lineId, file)
    document.getElementById('reply')?.focus()
  }
  return (
    <>
      {files.length > 0 && (
        <ul class="attached" aria-label={w.chosen}>
          {files.map(file => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <Icon name="clip" size={16} />
              <bdi>{file.name}</bdi>
              <button
                type="button"
                onClick={() => off(file)}
                aria-label={w.remove(file.name)}
                title={w.remove(file.name)}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="attach-trouble" role="alert">
        {trouble}
      </p>
    </>
  )
}

/** Files in the clipboard are attached; words are pasted as ever. */
export function paste(event: ClipboardEvent, { lineId, claim }: Place): void {
  const files = [...(event.clipboardData?.files ?? [])]
  if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return
  event.preventDefault()
  void choose(lineId, claim, files)
}

/** A file let fall on the conversation is attached; anywhere else it must not take the browser away from the desk. */
export function useDrop({ lineId, claim }: Place): void {
  useEffect(() => {
    const carries = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!carries(event)) return
      event.preventDefault()
      document.getElementById('main')?.classList.toggle('dropping', inTalk(event))
    }
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && done()
    const done = () => document.getElementById('main')?.classList.remove('dropping')
    const fall = (event: DragEvent) => {
      if (!carries(event)) return
      event.preventDefault()
      done()
      if (inTalk(event)) void choose(lineId, claim, [...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', fall)
    return () => {
      done()
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', fall)
    }
  }, [lineId, claim])
}

const inTalk = ({ target }: Event) => target instanceof Element && target.closest('#main') !== null
