// Something that is fetched once and shown, with a sentence while it comes and when it does not.
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'

type Got<T> = { state: 'coming' } | { state: 'failed'; why: string } | { state: 'here'; value: T }
export type Read<T> = { got: Got<T>; set: (value: T) => void; again: () => Promise<void> }

export function useRead<T>(path: string): Read<T> {
  const [got, setGot] = useState<Got<T>>({ state: 'coming' })
  const again = () =>
    call<T>('GET', path).then(
      value => setGot({ state: 'here', value }),
      error => setGot({ state: 'failed', why: trouble(error) }),
    )
  useEffect(() => {
    void again()
  }, [path])
  return { got, set: value => setGot({ state: 'here', value }), again }
}

type Shows<T> = { read: Read<T>; children: (value: T) => ComponentChildren }

export function Here<T>({ read: { got, again }, children }: Shows<T>) {
  if (got.state === 'coming') return <p class="quiet-line">{common().loading}</p>
  if (got.state === 'here') return <>{children(got.value)}</>
  return (
    <p class="quiet-line">
      {got.why} <Button press={() => void again()}>{common().again}</Button>
    </p>
  )
}
