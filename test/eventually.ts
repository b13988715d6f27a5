// Waits for what a test expects to come to be; what is still not so at the end is the failure.
import { vi } from 'vitest'
import { PATIENT_MS } from './patience.js'

/** Looks until it no longer throws; what it answers then. */
export const eventually = <T>(look: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(look, { timeout: PATIENT_MS, interval: 20 })
