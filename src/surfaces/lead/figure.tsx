// One number, what it is called, and what it speaks of.
import type { ComponentChildren } from 'preact'

type Look = 'number' | `tile ${'calm' | 'accent' | 'warn'}`
type One = { name: string; value: string; look?: Look; children: ComponentChildren }

export const Figure = ({ name, value, look = 'number', children }: One) => (
  <div class={look}>
    <dt>{name}</dt>
    <dd>
      <b>{value}</b>
      <span>{children}</span>
    </dd>
  </div>
)
