// A labelled input with its hint and, when something is wrong, a sentence under it.
import { useId, useState } from 'preact/hooks'
import { words } from './words.js'

type Text = {
  label: string
  value: string
  write: (value: string) => void
  type?: 'text' | 'email' | 'password' | 'date'
  hint?: string
  problem?: string | undefined
  required?: boolean
  autocomplete?: string
  minLength?: number
  maxLength?: number
  dir?: 'auto' | 'ltr' | 'rtl'
}

export function Field({ label, value, write, type = 'text', hint, problem, dir = 'auto', ...rest }: Text) {
  const id = useId()
  const [bare, setBare] = useState(false)
  const w = words()
  const told = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-row" dir={type === 'password' ? 'ltr' : undefined}>
        <input
          id={id}
          class="input"
          type={(type === 'password' && bare ? 'text' : type) as 'text'}
          dir={type === 'password' || type === 'email' ? 'ltr' : dir}
          placeholder=" "
          value={value}
          onInput={event => write(event.currentTarget.value)}
          {...(told && { 'aria-describedby': told })}
          aria-invalid={problem ? 'true' : 'false'}
          spellcheck={false}
          {...rest}
        />
        {type === 'password' && (
          <button type="button" class="inset" aria-pressed={bare} onClick={() => setBare(!bare)}>
            {bare ? w.hidePassword : w.showPassword}
          </button>
        )}
      </div>
      {problem && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
