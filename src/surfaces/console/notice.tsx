// A sentence that stays until it is settled: what happened, what is safe, what to do.
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icons.js'

type Said = { kind?: 'info' | 'warn' | 'bad' | 'good'; children: ComponentChildren; actions?: ComponentChildren }

const ICONS: Record<NonNullable<Said['kind']>, IconName> = { info: 'info', warn: 'warn', bad: 'warn', good: 'check' }

export const Notice = ({ kind = 'info', children, actions }: Said) => (
  <div class={`notice ${kind}`} role={kind === 'bad' || kind === 'warn' ? 'alert' : 'status'}>
    <Icon name={ICONS[kind]} />
    <div class="notice-text">{children}</div>
    {actions && <div class="notice-actions">{actions}</div>}
  </div>
)
