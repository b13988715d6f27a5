// Keys for programs that edit: made, shown once, and ended.
import { useState } from 'preact/hooks'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { Field } from '../console/field.js'
import { moment } from '../console/format.js'
import { Notice } from '../console/notice.js'
import { tell } from '../console/toasts.js'
import { trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { address } from './entry-state.js'
import { Here, useRead } from './read.js'
import { words } from './words-pages.js'

type Token = { id: string; name: string; createdAt: number; createdBy: string; usedAt?: number }

export function Keys() {
  const w = words()
  const read = useRead<{ tokens: Token[] }>('/api/editor/tokens')
  const [name, setName] = useState('')
  const [made, setMade] = useState<string | null>(null)
  const make = async () => {
    try {
      const { token } = await call<{ token: string }>('POST', address('tokens'), { name })
      setMade(token)
      setName('')
      await read.again()
    } catch (error) {
      tell(trouble(error))
    }
  }
  const end = async (id: string) => {
    try {
      await call('POST', `${address('tokens', id)}/revoke`, {})
      await read.again()
      tell(w.revoked)
    } catch (error) {
      tell(trouble(error))
    }
  }
  return (
    <>
      <header class="page-head">
        <h1>{w.keys}</h1>
        <p>{w.keysWhy}</p>
      </header>
      <div class="decide">
        <Field label={w.keyName} value={name} write={setName} maxLength={80} />
        <Button kind="primary" disabled={!name.trim()} press={() => void make()}>
          {w.makeKey}
        </Button>
      </div>
      {made && (
        <Notice
          kind="good"
          actions={
            <Button press={() => void navigator.clipboard.writeText(made).then(() => tell(common().copied))}>
              {common().copy}
            </Button>
          }
        >
          <p>{w.keyOnce}</p>
          <bdi class="code">{made}</bdi>
        </Notice>
      )}
      <Here read={read}>
        {({ tokens }) => (
          <ul class="clusters">
            {tokens.length === 0 && <li class="hint">{w.noKeys}</li>}
            {tokens.map(one => (
              <li class="key-row" key={one.id}>
                <span>
                  <b dir="auto">{one.name}</b>
                  <small>
                    {w.made(one.createdBy, moment(one.createdAt, Date.now()))} ·{' '}
                    {one.usedAt ? w.used(moment(one.usedAt, Date.now())) : w.neverUsed}
                  </small>
                </span>
                <Button kind="quiet" press={() => void end(one.id)}>
                  {w.revoke}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Here>
    </>
  )
}
