// A secret that is empty, short or guessable is worse than none: the program does not start with it, and says which it is.
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../src/config.js'

const GOOD = 'q8Zr4kTm2VxPw7NcYb1LsGd5HfJ9aEu3'
const WEAK: [why: string, value: string][] = [
  ['empty', ''],
  ['blank', ' '.repeat(40)],
  ['short', 'q8Zr4kTm2VxPw7Nc'],
  ['one letter', 'a'.repeat(64)],
  ['two letters', 'ab'.repeat(32)],
  ['digits in a row', '123412341234123412341234123412341234'],
  ['a word again and again', 'secretsecretsecretsecretsecretsecret'],
  ['a default of others', 'changemechangemechangemechangeme'],
]
const SIGNING = ['SITE_SECRET', 'IDENTITY_SECRET', 'HANDOFF_WEBHOOK_SECRET']
const beside = { HANDOFF_WEBHOOK_SECRET: { HANDOFF_WEBHOOK_URL: 'https://hub.example.com/' } } as Record<string, object>
const EMPTY = ['REDIS_URL', 'SMTP_URL', 'OPENAI_API_KEY', 'MICROSOFT_APP_PASSWORD']
const HALF: Record<string, string>[] = [
  { HANDOFF_WEBHOOK_URL: 'https://hub.example.com/' },
  { HANDOFF_WEBHOOK_SECRET: GOOD },
  { MICROSOFT_APP_ID: 'an-app' },
  { MICROSOFT_APP_PASSWORD: GOOD },
  { SMTP_URL: 'smtps://user:hunter2@mail.example.com' },
  { REDIS_URL: 'http://user:hunter2@redis.example.com' },
]

function refusal(env: Record<string, string>): string {
  try {
    loadConfig(env)
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return ''
}

describe('the program does not start with', () => {
  it.each(SIGNING.flatMap(name => WEAK.map(([why, value]) => [name, why, value] as const)))(
    '%s that is %s',
    (name, _why, value) => {
      const said = refusal({ ...beside[name], [name]: value })
      expect(said).toContain(name)
      if (value.trim()) expect(said).not.toContain(value)
    },
  )
  it.each(EMPTY)('%s that is empty', name => expect(refusal({ [name]: '' })).toContain(`${name} is set but empty`))
  it.each(HALF)('half of what goes together: %o', env => {
    const said = refusal(env)
    expect(said).toContain(Object.keys(env)[0])
    expect(said).not.toMatch(/hunter2|q8Zr4/)
  })
  it('but with good ones it does', () =>
    expect(
      refusal({
        SITE_SECRET: GOOD,
        IDENTITY_SECRET: GOOD,
        ...beside.HANDOFF_WEBHOOK_SECRET,
        HANDOFF_WEBHOOK_SECRET: GOOD,
      }),
    ).toBe(''))
})
