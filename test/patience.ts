// How long a test waits for what must come to be: a machine may be busy with others, and everything on it takes five times as long.
export const PATIENT_MS = 30_000
