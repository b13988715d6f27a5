// A labelled input with its hint and, when something is wrong, a sentence under it.
import { useId, useState } from 'preact/hooks'
import { words } from './words.js'

type Text = {
  label: string
  value: string
  write: (value: string) => void
  type?: 'text' | 'email' | 'password'
  hint?: string
  /** To choose from; anything else may be written. */
  offers?: string[] | undefined
  /** How an offer is shown beside what is written for it. */
  nameOf?: (offer: string) => string
  problem?: string | undefined
  required?: boolean
  autocomplete?: string
  minLength?: number
  maxLength?: number
  dir?: 'auto' | 'ltr' | 'rtl'
  placeholder?: string
}

type Mistake = 'missing' | 'short' | 'form'

const mistakeIn = ({ valueMissing, tooShort }: ValidityState): Mistake =>
  valueMissing ? 'missing' : tooShort ? 'short' : 'form'

export function Field({
  label,
  value,
  write,
  type = 'text',
  hint,
  problem,
  dir = 'auto',
  offers,
  nameOf,
  ...rest
}: Text) {
  const id = useId()
  const [bare, setBare] = useState(false)
  const [mistake, setMistake] = useState<Mistake>()
  const w = words()
  const wrong = problem ?? (mistake && w.mistakes[mistake](rest.minLength ?? 0))
  const told = [hint && `${id}-hint`, wrong && `${id}-problem`].filter(Boolean).join(' ')
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
          onInput={event => {
            if (mistake && event.currentTarget.validity.valid) setMistake(undefined)
            write(event.currentTarget.value)
          }}
          onInvalid={event => {
            // The browser would say it in its own language, over the words that help.
            event.preventDefault()
            setMistake(mistakeIn(event.currentTarget.validity))
            if (event.currentTarget.form?.querySelector(':invalid') === event.currentTarget) event.currentTarget.focus()
          }}
          {...(told && { 'aria-describedby': told })}
          aria-invalid={wrong ? 'true' : 'false'}
          spellcheck={false}
          {...(offers && { list: `${id}-offers` })}
          {...rest}
        />
        {offers && (
          <datalist id={`${id}-offers`}>
            {offers.map(one => (
              <option key={one} value={one} {...(nameOf && { label: nameOf(one) })} />
            ))}
          </datalist>
        )}
        {type === 'password' && (
          <button type="button" class="inset" aria-pressed={bare} onClick={() => setBare(!bare)}>
            {bare ? w.hidePassword : w.showPassword}
          </button>
        )}
      </div>
      {wrong && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {wrong}
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
