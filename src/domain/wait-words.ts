// A wait as people say it: «حدود ۳ دقیقه (۲ تا ۵)», "about 3 minutes (2 to 5)".
import type { Language } from './activity.js'
import type { Estimate } from './wait.js'

/** Fits after "in" and «تا»: about 3 minutes (2 to 5), about 4 minutes, less than a minute. */
export function sayWait({ lowMs, aboutMs, highMs }: Estimate, language: Language): string {
  const [low, about, high] = [lowMs, aboutMs, highMs].map(ms => Math.round(ms / 60_000)) as [number, number, number]
  const fa = language === 'fa'
  if (high <= 1) return fa ? 'کمتر از یک دقیقه' : 'less than a minute'
  const likely = `${fa ? 'حدود' : 'about'} ${duration(about, language)}`
  if (low === high) return likely
  const say = high < 60 ? count : duration
  return `${likely} (${say(low, language)} ${fa ? 'تا' : 'to'} ${say(high, language)})`
}

function duration(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [hours > 0 && unit(hours, 'hour', language), rest > 0 && unit(rest, 'minute', language)]
  return parts.filter(part => part !== false).join(language === 'fa' ? ' و ' : ' ')
}

const count = (n: number, language: Language): string => new Intl.NumberFormat(language).format(n)

const unit = (n: number, unit: 'hour' | 'minute', language: Language): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(n)
