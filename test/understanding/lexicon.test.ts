// The lexicon as an editor would check it: every form says something, none says too much, and people are heard.
import { describe, expect, test } from 'vitest'
import { conceptsIn } from '../../src/understanding/concepts.js'
import { LEXICON } from '../../src/understanding/lexicon/all.js'
import { concepts } from '../../src/understanding/lexicon/concept.js'
import { forms } from '../../src/understanding/lexicon/forms.js'
import { money } from '../../src/understanding/lexicon/money.js'
import { peopleAndPlaces } from '../../src/understanding/lexicon/people-and-places.js'
import { same } from '../../src/understanding/lexicon/same.js'
import { things } from '../../src/understanding/lexicon/things.js'
import { formsOf, tokens, wordsOfForm } from '../../src/understanding/lexicon/tokens.js'
import { words } from '../../src/understanding/normalise.js'
import { stem } from '../../src/understanding/stem.js'

const heard = (text: string) => {
  const said = words(text)
  return [...conceptsIn(said.map(stem), said)]
}

describe('the pages', () => {
  const groups = [...same, ...things, ...money, ...peopleAndPlaces]
  const read = tokens(
    groups,
    LEXICON.filter(concept => !groups.includes(concept)),
  )

  test('give every matter a name of its own and forms in both languages', () => {
    const ids = [...LEXICON, ...same].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(LEXICON.filter(({ fa, en }) => !fa || !en).map(({ id }) => id)).toEqual([])
  })

  test('put no word into two groups of words that mean the same', () => {
    const owner = new Map<string, string>()
    const torn: string[] = []
    for (const group of groups)
      for (const form of formsOf(group)) {
        const key = wordsOfForm(form).map(stem).join(' ')
        if (key && owner.has(key) && owner.get(key) !== group.id) torn.push(`${form}: ${owner.get(key)}, ${group.id}`)
        owner.set(key, group.id)
      }
    expect(torn).toEqual([])
  })

  test('write no form that shrinks to a single word once the fillers are gone', () => {
    const shrunk = LEXICON.flatMap(concept =>
      formsOf(concept)
        .flatMap(form => form.split(' + ').map(part => ({ id: concept.id, part })))
        .filter(({ id, part }) => {
          if (part.includes('/') || !part.includes(' ')) return false
          const written = wordsOfForm(part)
          const found = read.of(written.map(stem), written)
          if (found.length === 0) return true
          const alone = found.length === 1 && written.length > 1 && formsOf(concept).includes(part)
          return alone && !found[0]!.group.startsWith('#') && found[0]!.group !== `#${id}`
        })
        .map(({ id, part }) => `${id}: ${part}`),
    )
    expect(shrunk).toEqual([])
  })
})

describe('a page', () => {
  test('may go on in the next line', () => {
    expect(concepts('late\n  fa: دیر |\n    تاخیر\n  en: late | overdue\n  not: later')).toEqual([
      { id: 'late', fa: 'دیر|تاخیر', en: 'late|overdue', not: 'later' },
    ])
  })

  test('with a stray line is refused', () => {
    expect(() => concepts('  fa: دیر')).toThrow('belongs to no concept')
  })
})

describe('a form', () => {
  const page = concepts(`
money
  fa: پول | وجه
  en: money
refund
  fa: پول برنگشت | پول + پس بدید
  en: money/cash back
delivered
  fa: رسید
  en: arrived
  not: not arrived
lost
  fa: نرسید
  en: never came
`)
  const read = tokens([page[0]!], page.slice(1))
  const found = (text: string) => {
    const said = words(text)
    return [...forms(page, read).find(read.of(said.map(stem), said))].map(at => page[at]!.id)
  }

  test.each([
    ['پولم هنوز به کارتم برنگشته', ['money', 'refund']],
    ['وجه برنگشت', ['money', 'refund']],
    ['پس بدید پولمو', ['refund', 'money']],
    ['پول برگشت', ['money']],
    ['می‌رسه', ['delivered']],
    ['نمی‌رسه', ['delivered', 'lost']],
    ['cash back', ['refund']],
    ['it arrived', ['delivered']],
    ['it has not arrived', []],
    ['پول یک دو سه چهار پنج شش هفت هشت نه ده پس بدید', ['money']],
  ])('“%s” tells %j', (text, ids) => {
    expect(found(text).sort()).toEqual([...ids].sort())
  })
})

describe('people are heard', () => {
  test.each([
    ['پولمو پس بدین', 'refund'],
    ['وجه واریزی اینجانب عودت داده نشده است', 'refund'],
    ['هنوز پولم برنگشته به کارتم', 'refund_when'],
    ['از حسابم برداشت کرده ولی سفارشی ثبت نشده', 'charged_no_order'],
    ['دو بار از کارتم پول کم شد', 'charged_twice'],
    ['پیک اومد خونه نبودم', 'missed_delivery'],
    ['زده تحویل شده ولی دست من نرسید', 'marked_delivered'],
    ['یه چیز دیگه برام فرستادین', 'wrong_item'],
    ['کد ورود برام نمیاد', 'code_not_received'],
    ['گوشیمو دزدیدن', 'block_lost_sim'],
    ['پیراهن به تنم گشاد است', 'wrong_size'],
    ['خطم یک‌طرفه شده', 'line_suspended'],
    ['نتم خیلی کنده', 'slow_mobile'],
    ['می‌خوام سیم‌کارت پدرم رو بزنم به نام خودم', 'ownership_transfer'],
    ['چراغ مودم قرمزه', 'home_internet_down'],
    ['فاکتوری که زدم رو باطل کنم', 'void_invoice'],
    ['سقف طرحم پر شده', 'upgrade_plan'],
    ['کارتم رو دستگاه خودپرداز خورد', 'card_swallowed'],
    ['از پرواز جا موندم', 'missed_flight'],
    ['غذا سرد رسید', 'food_cold'],
    ['راننده خیلی بی‌ادب بود', 'driver_rude'],
    ['money left my account but there is no order', 'charged_no_order'],
    ["it's the wrong colour", 'wrong_item'],
    ['can I unsend a message', 'to_undo'],
    ['keep the header row on top while scrolling', 'to_keep_in_view'],
    ['freeze the top row', 'to_keep_in_view'],
    ['put my newest posts first', 'to_sort'],
    ['combine two mailboxes', 'to_merge'],
    ['my second monitor is black', 'the_screen'],
    ['go back to the previous version', 'earlier_version'],
    ['I was out when the courier came', 'missed_delivery'],
    ["I can't remember my password", 'forgot_password'],
    ['the text with the code never came', 'code_not_received'],
    ['my phone was stolen, block my sim', 'block_lost_sim'],
    ['the client says the invoice never arrived', 'invoice_not_received'],
    ['there is a payment I do not recognise', 'unknown_payment'],
    ['the atm swallowed my card', 'card_swallowed'],
    ['how much luggage can I take, what is the baggage allowance', 'baggage_allowance'],
  ])('“%s” is about %s', (text, id) => {
    expect(heard(text)).toContain(id)
  })

  test.each([
    ['سفارشم رسید، ممنون', 'order_late'],
    ['در نظر بگیرید', 'review'],
    ['فاکتور را لغو کنم', 'cancel_order'],
    ['my order arrived today', 'order_late'],
    ['I forgot the pin of my card', 'to_keep_in_view'],
    ['can I see it', 'to_reuse'],
    ['گوگل', 'mobile_data_off'],
    ['who do I follow on twitter', 'mobile_data_off'],
    ['what is the weather in Paris', 'order_status'],
  ])('“%s” is not about %s', (text, id) => {
    expect(heard(text)).not.toContain(id)
  })
})

test('the longest text that is read is walked to its end', () => {
  const long = Array.from({ length: 1_000 }, (_, at) => ['پول', 'کارت', 'برگشت', 'نشد', 'سفارش'][at % 5]!)
  expect(conceptsIn(long.map(stem), long).has('refund')).toBe(true)
})
