// Whether a language model is there to ask; where there is none, nothing of it is shown.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ModelState } from '../../http/contract-model.js'
import { call } from './api.js'

const chat = signal<ModelState['chat'] | 'unasked'>('unasked')

export function useModel(): ModelState['chat'] {
  useEffect(() => {
    if (chat.value !== 'unasked') return
    chat.value = 'off'
    call<ModelState>('GET', '/api/model').then(
      told => {
        chat.value = told.chat
      },
      () => {
        chat.value = 'unasked'
      },
    )
  }, [])
  return chat.value === 'on' ? 'on' : 'off'
}
