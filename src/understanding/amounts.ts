// What a text measures: days, hours, prices, per cents, opening hours and weekdays, so that «یک هفته» and "7 days" are the same.
import { words } from './normalise.js'
import { stem } from './stem.js'

/** `value` is the same for the same amount; `shown` as it was written. */
export type Amount = { unit: string; value: string; shown: string }

const lines = (text: string) => text.trim().split('\n')
const table = (text: string) =>
  new Map(lines(text).flatMap((line, at) => line.split(' ').map(word => [word, at + 1] as const)))

const NUMBERS = table(`یک one
two
سه three
چهار four
پنج five
شش six
هفت seven
هشت eight
نه nine
ده ten
یازده eleven
دوازده twelve
سیزده thirteen
چهارده fourteen
پانزده fifteen`)
for (const [word, number] of [
  ['بیست', 20],
  ['twenty', 20],
  ['سی', 30],
  ['thirty', 30],
  ['نود', 90],
  ['ninety', 90],
] as const)
  NUMBERS.set(word, number)
/** Hours of each. */
const TIMES = new Map(
  Object.entries({ دقیقه: 1 / 60, minute: 1 / 60, ساعت: 1, hour: 1, روز: 24, day: 24, هفته: 168, week: 168 }).concat(
    Object.entries({ ماه: 720, month: 720, سال: 8_640, year: 8_640 }),
  ),
)
const TIMES_MANY = new Map([...TIMES].map(([unit, hours]) => [`${unit}s`, hours]))
const MONEY = new Map(Object.entries({ تومان: 1, تومن: 1, toman: 1, tomans: 1, ریال: 0.1, rial: 0.1, rials: 0.1 }))
const TIMES_MORE = new Map(Object.entries({ هزار: 1e3, thousand: 1e3, میلیون: 1e6, million: 1e6 }))
const WORKING = new Set(['کاری', 'business', 'working'])
const OF_THE_CLOCK = new Map(Object.entries({ صبح: 0, am: 0, ظهر: 0, عصر: 12, شب: 12, بعدازظهر: 12, غروب: 12, pm: 12 }))
const BEFORE_HOURS = new Set(['ساعت', 'at', 'from', 'between', 'از'])
const UNTIL = /^(?:تا|الی|to|until|till|through|and|و|–|-)$/
const RANGE = /^(?:تا|الی|to|until|till|through|–|-)$/
/** Neither is what is counted. */
const NO_UNIT = /^(?:\d+|تا|الی|و|یا|to|and|or|until|till|through|از|به|در|است|is|the|of|for|in|on)$/
export const WEEKDAYS: ReadonlySet<string> = new Set(
  words('شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه saturday sunday monday tuesday wednesday thursday friday'),
)

export function amountsOf(text: string): Amount[] {
  const said = spelt(text)
  const found: Amount[] = []
  for (let at = 0; at < said.length; at++) {
    const amount = weekdaysAt(said, at) ?? clockAt(said, at) ?? measureAt(said, at)
    if (!amount) continue
    found.push(amount.amount)
    at = amount.end
  }
  return found
}

type At = { amount: Amount; end: number } | null

/** Words with numbers in digits, signs in words. */
function spelt(text: string): string[] {
  const signs = text.replace(/[٪%]/g, ' درصد ').replace(/[$€]\s?([\d۰-۹]+)/g, '$1 dollar ')
  return words(signs.replace(/([\d۰-۹])(?:am|pm)\b/gi, whole => `${whole[0]} ${whole.slice(1)}`)).map(
    (word, at, all) => {
      const number = NUMBERS.get(word)
      if (number === undefined) return word
      // «یک پیامک» and «نه» alone are no numbers.
      const counts =
        isUnit(all[at + 1]) || (number > 1 && word !== 'نه' && word !== 'سی' && RANGE.test(all[at + 1] ?? ''))
      return counts ? String(number) : word
    },
  )
}

const hoursOf = (word = '') => TIMES.get(word) ?? TIMES_MANY.get(word)
const isUnit = (word?: string) =>
  word !== undefined &&
  (hoursOf(word) !== undefined || MONEY.has(word) || TIMES_MORE.has(word) || WORKING.has(word) || word === 'درصد')
const isNumber = (word?: string) => word !== undefined && /^\d+$/.test(word)

function weekdaysAt(said: string[], at: number): At {
  const [from, until, to] = said.slice(at, at + 3)
  if (!from || !to || !WEEKDAYS.has(from) || !WEEKDAYS.has(to) || !RANGE.test(until ?? '')) return null
  return { amount: { unit: 'weekdays', value: `${from}–${to}`, shown: `${from} ${until} ${to}` }, end: at + 2 }
}

/** «ساعت ۹ تا ۱۸», «از ۹ صبح تا ۵ عصر», "9 am to 5 pm", "from 9 to 18". */
function clockAt(said: string[], at: number): At {
  if (!isNumber(said[at])) return null
  const first = hourAt(said, at)
  const ranges = UNTIL.test(said[first.end + 1] ?? '')
  const next = ranges ? first.end + 2 + (said[first.end + 2] === 'ساعت' ? 1 : 0) : 0
  const second = ranges && isNumber(said[next]) ? hourAt(said, next) : null
  const end = second?.end ?? first.end
  const named = said[at - 1] === 'ساعت' || said[at - 1] === 'at'
  const marked = first.marked || second?.marked
  const plain =
    BEFORE_HOURS.has(said[at - 1] ?? '') &&
    second &&
    !isUnit(said[end + 1]) &&
    (NO_UNIT.test(said[end + 1] ?? 'و') || end + 1 === said.length)
  if (!(named || marked || plain) || (named && isUnit(said[end + 1]))) return null
  const value = second ? `${first.hour}–${second.hour}` : first.hour
  return { amount: { unit: 'clock', value, shown: said.slice(named ? at - 1 : at, end + 1).join(' ') }, end }
}

function hourAt(said: string[], at: number): { hour: string; end: number; marked: boolean } {
  const minutes = isNumber(said[at + 1]) && said[at + 1]!.length === 2 ? said[at + 1]! : '00'
  const place = at + (minutes === '00' && said[at + 1] !== '00' ? 1 : 2)
  const later = OF_THE_CLOCK.get(said[place] ?? '')
  const hour = Number(said[at]) + (later === 12 && Number(said[at]) < 12 ? 12 : 0)
  return {
    hour: minutes === '00' ? String(hour) : `${hour}:${minutes}`,
    end: later === undefined ? place - 1 : place,
    marked: later !== undefined,
  }
}

function measureAt(said: string[], at: number): At {
  if (!isNumber(said[at])) return null
  const until = UNTIL.test(said[at + 1] ?? '') && isNumber(said[at + 2])
  const last = until ? at + 2 : at
  let next = last + 1
  const times = TIMES_MORE.get(said[next] ?? '')
  if (times) next += 1
  const before = WORKING.has(said[next] ?? '')
  if (before) next += 1
  const unit = said[next]
  if (!unit || NO_UNIT.test(unit)) return null
  const after = hoursOf(unit) !== undefined && WORKING.has(said[next + 1] ?? '')
  const end = after ? next + 1 : next
  const each = hoursOf(unit) ?? MONEY.get(unit) ?? 1
  const kind =
    hoursOf(unit) !== undefined ? (before || after ? 'working time' : 'time') : MONEY.has(unit) ? 'money' : stem(unit)
  const value = (until ? [said[at], said[last]] : [said[at]]).map(one =>
    Number((Number(one) * each * (times ?? 1)).toFixed(3)),
  )
  return { amount: { unit: kind, value: value.join('–'), shown: said.slice(at, end + 1).join(' ') }, end }
}
