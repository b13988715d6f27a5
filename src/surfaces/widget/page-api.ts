// What the website's page may ask of the widget.
import type { Language } from '../../domain/activity.js'
import type { Listen } from './events.js'

/** `window.hamdel` */
export type PageApi = {
  open(): void
  close(): void
  toggle(): void
  /** A JWT that the website's server signed; without one the customer is anonymous again. */
  identify(jwt?: string): void
  language(language: Language): void
  /** Returns a function that ends the listening. */
  on: Listen
}
