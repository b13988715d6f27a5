// The language of a shop's customers: each concept with the ways in which people say it.
import type { Concept } from '../concepts.js'

export const shop: Concept[] = []
