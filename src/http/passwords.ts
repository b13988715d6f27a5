// Passwords are kept so that whoever steals the data cannot read them.
import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../ports.js'

// OWASP's first choice: argon2id (the library's default algorithm) with 19 MiB and two passes.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One password typed on two keyboards is one password. */
const same = (password: string) => password.normalize('NFC')

export function argon2Passwords(): Passwords {
  let nobody: Promise<string> | undefined
  return {
    hash: password => hash(same(password), COST),
    async verify(password, kept) {
      nobody ??= hash('nobody has this password', COST)
      const right = await verify(kept ?? (await nobody), same(password))
      return right && kept !== null
    },
  }
}
