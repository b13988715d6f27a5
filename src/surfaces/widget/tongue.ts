// The language that the customer chose, kept for pages of the same language: a choice on the Persian site says nothing about the English one.
import type { Language } from '../../domain/activity.js'
import { keep, recall } from './memory.js'

export function chosenLanguage(page: Language | undefined): Language | undefined {
  const [where, chosen] = (recall('language') ?? '').split(':')
  return where === (page ?? '') && (chosen === 'fa' || chosen === 'en') ? chosen : undefined
}

export const keepLanguage = (page: Language | undefined, chosen: Language): void =>
  keep('language', `${page ?? ''}:${chosen}`)
