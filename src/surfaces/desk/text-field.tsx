// A labelled place for a few sentences.
import { useId } from 'preact/hooks'

type Text = {
  label: string
  value: string
  write: (next: string) => void
  hint?: string
  required?: boolean
  first?: boolean
}

export function NoteField({ label, value, write, hint, required = false, first = false }: Text) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class={`input note-field ${first ? 'first-field' : ''}`}
        rows={3}
        dir="auto"
        maxLength={5000}
        required={required}
        value={value}
        onInput={event => write(event.currentTarget.value)}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
      />
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
