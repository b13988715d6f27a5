// Addresses as people write them, and what is none.
import { describe, expect, it } from 'vitest'
import { contactIn, contactOf } from '../../src/domain/contact.js'

describe('an address', () => {
  it.each([
    ['۰۹۱۲ ۳۴۵ ۶۷۸۹', '+989123456789'],
    ['٠٩١٢٣٤٥٦٧٨٩', '+989123456789'],
    ['9123456789', '+989123456789'],
    ['+98 (912) 345-6789', '+989123456789'],
    ['00989123456789', '+989123456789'],
    ['۰۲۱-۸۸۷۷۶۶۵۵', '+982188776655'],
    ['+44 20 7123 4567', '+442071234567'],
    ['0049 30 123456', '+4930123456'],
    ['Ana.B+shop@Example.CO.UK', 'Ana.B+shop@example.co.uk'],
    ['\u200Fana@example.com\u200F', 'ana@example.com'],
  ])('“%s” is %s', (written, value) => expect(contactOf(written)?.value).toBe(value))

  it.each([
    ...['', '123456', '0912345678', '09123456789012', '+98912345678', '+12', 'ana', 'ana@', '@example.com'],
    ...['ana@example', 'a..b@example.com', 'ana@exa mple.com', 'ana@example.com, eve@example.com'],
    ...[
      'ana@example.com\nBcc: eve@example.com',
      '"ana"@example.com',
      'ana@-example.com',
      `${'a'.repeat(65)}@example.com`,
    ],
  ])('“%s” is none', written => expect(contactOf(written)).toBeNull())

  it.each([
    ['شماره‌ام ۰۹۱۲۳۴۵۶۷۸۹ است', '+989123456789'],
    ['you can reach me at ana@example.com.', 'ana@example.com'],
    ['ایمیلم: ana@example.com؛ ممنون', 'ana@example.com'],
  ])('is found in “%s”', (message, value) => expect(contactIn(message)?.value).toBe(value))

  it.each(['سفارش ۱۲۳۴۵۶ نرسیده', 'either ana@example.com or eve@example.com', 'thank you'])(
    'is not guessed in “%s”',
    message => expect(contactIn(message)).toBeNull(),
  )
})
