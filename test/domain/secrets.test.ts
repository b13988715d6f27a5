// A customer may write what nobody should have to see; numbers that an agent needs stay as they are.
import { describe, expect, it } from 'vitest'
import { counted, masked, maskedDeep } from '../../src/domain/secrets.js'

const bare = (text: string) => masked(text).replace(/[\u2066\u2069]/g, '')

describe('words that are shown to colleagues', () => {
  it.each([
    ['a card in one piece', 'my card is 4111111111111111, thanks', 'my card is •••• 1111, thanks'],
    ['a card in fours', '4111 1111 1111 1111', '•••• 1111'],
    ['a card with dashes', '4111-1111-1111-1111', '•••• 1111'],
    ['a card in Persian digits', 'شماره کارت: ۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱', 'شماره کارت: •••• 1111'],
    ['a card with hidden marks in it', '4111\u200f1111\u200c1111\u20661111', '•••• 1111'],
    ['an American Express', 'amex 3782 822463 10005', 'amex •••• 0005'],
    ['a card for an order', 'order paid with card 4111111111111111', 'order paid with card •••• 1111'],
    ['a card that an order was paid with', 'I paid the order with 4111111111111111', 'I paid the order with •••• 1111'],
    ['a card for an order, in Persian', 'سفارشم رو با 4111111111111111 دادم', 'سفارشم رو با •••• 1111 دادم'],
    ['a card at a hotel', 'hotel 4111111111111111', 'hotel •••• 1111'],
    ['a password with a digit or two', 'my password is Xy7#q9', 'my password is ••••'],
    ['a Persian one with a digit or two', 'رمزم ali12 هست', 'رمزم •••• هست'],
    ['a card with commas', '4111,1111,1111,1111 و ۴۱۱۱، ۱۱۱۱، ۱۱۱۱، ۱۱۱۱', '•••• 1111 و •••• 1111'],
    ['a card with stars', '4111*1111*1111*1111', '•••• 1111'],
    ['a card in single digits', '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', '•••• 1111'],
    ['a card that begins as a code', 'pin 5-4111 1111 1111 1111', 'pin ••••'],
    ['a card in full-width digits', '４１１１１１１１１１１１１１１１', '•••• 1111'],
    ['a Sheba number', 'شبا: IR06 2960 0000 0010 0324 2000 01 است', 'شبا: •••• 0001 است'],
    ['a Sheba number with a slip', 'ir062960000000100324200002', '•••• 0002'],
    ['a Sheba number without its letters', 'شماره شبا ۰۶۲۹۶۰۰۰۰۰۰۰۱۰۰۳۲۴۲۰۰۰۰۱', 'شماره شبا •••• 0001'],
    ['an account abroad', 'my IBAN is GB82 WEST 1234 5698 7654 32 please', 'my IBAN is •••• 5432 please'],
    ['a card by which a transaction failed', 'تراکنش با 4111111111111111 ناموفق بود', 'تراکنش با •••• 1111 ناموفق بود'],
    ['a card of a transaction', 'the transaction with 4111111111111111', 'the transaction with •••• 1111'],
    ['a card behind a link', 'https://a.example/45712 4111111111111111', 'https://a.example/45712 •••• 1111'],
    ['a card that a link names', 'https://a.example/?card=4111111111111111', 'https://a.example/?card=•••• 1111'],
    ['a card next to a phone', '09121234567 4111111111111111', '09121234567 •••• 1111'],
    ['a national id', 'کد ملی من ۰۰۱۲۳۴۵۶۷۹ است', 'کد ملی من •••• 5679 است'],
    ['a national id that nobody named', '0499370899', '•••• 0899'],
    ['a national id in parts', '049-937089-9', '•••• 0899'],
    ['a national id with a slip', 'کد ملی: 0499370898', 'کد ملی: •••• 0898'],
    ['a password', 'my password is Sun#2024', 'my password is ••••'],
    ['a password after a colon', 'password: sunshine', 'password: ••••'],
    ['a Persian password', 'رمز عبورم ali1370 هست', 'رمز عبورم •••• هست'],
    ['a dynamic password', 'رمز پویا ۸۴۵۲۳۱', 'رمز پویا ••••'],
    ['a code by SMS', 'کد تأیید: ۴۸۲۱۳', 'کد تأیید: ••••'],
    ['a CVV2', 'cvv2 = 123', 'cvv2 = ••••'],
    ['a code in English', 'the verification code is 482133.', 'the verification code is ••••.'],
    ['a Finglish password', 'ramzam ali1370e', 'ramzam ••••'],
    ['a Finglish password, named so', 'ramz obur 12345', 'ramz obur ••••'],
  ])('hide %s', (_what, said, shown) => {
    expect(bare(said)).toBe(shown)
  })

  it.each([
    'سفارش 1234567890 کجاست؟',
    'شماره سفارش ۰۴۹۹۳۷۰۸۹۹',
    'order number 4111111111111111',
    'کد رهگیری 123456789012345678901234',
    'GB82 WEST 1234 5698 7654 33',
    'کد پیگیری تراکنش: 4111111111111111',
    'شماره تراکنش 4111111111111111',
    'شماره مرجع ۴۱۱۱۱۱۱۱۱۱۱۱۱۱۱۱',
    'reference number is 4111111111111111',
    'transaction id: 4111111111111111',
    'https://shop.example.com/pay/4111111111111111?back=0499370899',
    'DE12345',
    'تلفنم 09121234567 یا +98 912 123 4567',
    '9121234567',
    'کد پستی 0499370899',
    'مبلغ 12,500,000 تومان در تاریخ 1404/09/01',
    'رمزم یادم رفته، سفارش 45712',
    'رمزم ۲بار عوض شد',
    '2,500,000 و 12,500,000 و 1,200,000 تومان',
    'password reset does not work for ali@example.com',
    'کد تایید برایم نمی‌آید 3 بار زدم',
    'کد تخفیف YALDA30 کار نمی‌کند',
    'how do I change my password: is there a page?',
    '4111111111111112',
    'https://shop.example.com/orders/4571',
    '',
  ])('leave alone: %s', said => {
    expect(masked(said)).toBe(said)
  })

  it('count what is hidden', () => {
    expect(counted('4111111111111111 و رمز: 12345')).toEqual({ shown: expect.stringContaining('1111'), secrets: 2 })
    expect(counted('سلام، سفارش 45712')).toEqual({ shown: 'سلام، سفارش 45712', secrets: 0 })
  })

  it('hide it wherever it stands in a card', () => {
    const card = { question: 'کارت 4111111111111111', facts: [{ said: '4111 1111 1111 1111', seq: 3 }], open: null }
    expect(JSON.stringify(maskedDeep(card))).not.toMatch(/4111/)
    expect(maskedDeep(card).facts[0]?.seq).toBe(3)
  })

  it('are read once, however long they are', () => {
    const long = `${'1 '.repeat(100_000)} رمز ${'است '.repeat(20_000)}`
    expect(masked(long)).toBe(long)
  })
})
