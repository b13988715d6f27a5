// What must not leave the machine, in the ways in which people write it.
import { expect, it } from 'vitest'
import { openMasker } from '../../src/models/mask.js'

it.each([
  ['ایمیلم ana.k@shop.example است', 'ایمیلم [email-1] است'],
  ['ANA+x@mail.shop.co.uk', '[email-1]'],
  ['ana@shop.example_omid@shop.example', '[email-1]'],
  [`${'ana.'.repeat(40)}k@shop.example`, '[email-1]'],
  ['شماره‌ام ۰۹۱۲۳۴۵۶۷۸۹ است', 'شماره‌ام [phone-1] است'],
  ['0912 345 67 89 یا 0912-345-6789', '[phone-1] یا [phone-2]'],
  ['call +44 20 7946 0958 now', 'call [phone-1] now'],
  ['۰۲۱-۸۸۷۷۶۶۵۵', '[phone-1]'],
  ['کارت 6037 9975 9999 9993 من', 'کارت [card-1] من'],
  ['کارت 6037 9975 9999 9999 من', 'کارت [number-1] من'],
  ['کارتم ۴۱۱۱-۱۱۱۱-۱۱۱۱-۱۱۱۱ بود', 'کارتم [card-1] بود'],
  ['4111\u200c1111\u200c1111\u200c1111', '[card-1]'],
  ['4111\u200b1111\u200b1111\u200b1111', '[card-1]'],
  ['کد ملی 0013542419', 'کد ملی [national-id-1]'],
  ['IR82 0540 1026 8002 0817 9090 02', '[account-1]'],
  ['سفارش 451238 به مبلغ ۲٬۵۰۰٬۰۰۰ تومان', 'سفارش 451238 به مبلغ ۲٬۵۰۰٬۰۰۰ تومان'],
  ['از 2026-11-21 تا امروز ۱۰ روز شد', 'از 2026-11-21 تا امروز ۱۰ روز شد'],
])('%s', (text, masked) => {
  const masker = openMasker()
  expect(masker.mask(text)).toBe(masked)
  expect(masker.restore(masked)).toBe(text.replaceAll('\u200b', ''))
})

it.each([
  ['رمزم ali1370 هست، کارتم 4111 1111 1111 1111', 'رمزم •••• هست، کارتم [card-1]'],
  ['کد تأیید: ۴۸۲۱۳ برای 09123456789', 'کد تأیید: •••• برای [phone-1]'],
  ['my password is Xy7#q9', 'my password is ••••'],
])('leaves out passwords and codes: %s', (text, masked) => {
  expect(openMasker().mask(text)).toBe(masked)
})

it('says the same of the same, and nothing of what it does not know', () => {
  const masker = openMasker()
  expect(masker.mask('09123456789 و باز 09123456789')).toBe('[phone-1] و باز [phone-1]')
  expect(masker.restore('[phone-1] [phone-2] [email-1]')).toBe('09123456789 [phone-2] [email-1]')
})
