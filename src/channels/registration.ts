// Whether Microsoft gives our bot a token: by its own words, what is wrong with the registration.
import type { ChannelFinding } from '../domain/outside.js'

/** Microsoft's number for what is wrong, such as AADSTS7000215 for a wrong password; null: it did not say, or was not reached. */
export const refusalIn = (error: unknown): string | null => {
  const { message = '', errorMessage = '', cause } = (error ?? {}) as Record<string, unknown>
  const [code] = /AADSTS\d{4,9}/.exec(`${message} ${errorMessage}`) ?? []
  return code ?? (cause ? refusalIn(cause) : null)
}

/** `token`: asks for one, as before every message. Never throws. */
export async function registrationBy(token: () => Promise<unknown>): Promise<{ finding: ChannelFinding; why: string }> {
  try {
    await token()
    return { finding: 'well', why: '' }
  } catch (error) {
    const code = refusalIn(error)
    return code ? { finding: 'refused', why: code } : { finding: 'unreachable', why: '' }
  }
}
