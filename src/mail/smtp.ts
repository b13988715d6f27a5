// Letters go out through one mail server. What it refuses for good is told apart from what may be tried again.
import { createTransport } from 'nodemailer'
import { contactOf } from '../domain/contact.js'
import { DeskError } from '../domain/errors.js'
import { oneLine } from '../domain/letter.js'
import type { Mail } from '../ports-outside.js'

const PATIENCE_MS = 20_000

export type MailServer = { url: string; from: string }

/** `url`: smtp://user:password@host:port, or smtps:// for TLS from the start. `from`: one address, with a name or without. */
export function smtpMail({ url, from }: MailServer): Mail {
  const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true })
  const host = /@([^>\s]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return {
    async send({ id, to, subject, text, language }) {
      if (contactOf(to)?.kind !== 'email') throw new DeskError('invalid', 'This is no e-mail address.')
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to }, // never a list: an address is taken as it is
          subject: oneLine(subject),
          text,
          messageId: `<${id.replace(/[^A-Za-z0-9._-]/g, '-')}@${host}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'Content-Language': language,
          },
        })
      } catch (cause) {
        const { responseCode, message } = cause as { responseCode?: number; message?: string }
        const forGood = responseCode !== undefined && responseCode >= 500
        throw new DeskError(forGood ? 'invalid' : 'unavailable', oneLine(message ?? 'The mail server failed.'), {
          cause,
        })
      }
    },
  }
}
