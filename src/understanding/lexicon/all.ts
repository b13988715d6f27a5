// All pages of the lexicon together.
import { accounts } from './accounts.js'
import { aspects } from './aspects.js'
import { bank } from './bank.js'
import type { Concept } from './concept.js'
import { dailyLife } from './daily-life.js'
import { delivery } from './delivery.js'
import { elsewhere } from './elsewhere.js'
import { everyday } from './everyday.js'
import { howTo } from './how-to.js'
import { insurance } from './insurance.js'
import { internet } from './internet.js'
import { invoices } from './invoices.js'
import { mobile } from './mobile.js'
import { money } from './money.js'
import { onlineThings } from './online-things.js'
import { orders } from './orders.js'
import { outAndAbout } from './out-and-about.js'
import { payment } from './payment.js'
import { peopleAndPlaces } from './people-and-places.js'
import { products } from './products.js'
import { publicServices } from './public-services.js'
import { returns } from './returns.js'
import { ridesAndFood } from './rides-and-food.js'
import { same } from './same.js'
import { software } from './software.js'
import { things } from './things.js'
import { travel } from './travel.js'
import { withOthers } from './with-others.js'

/** What is spoken of. Its words stand for each other in the forms of the rest. */
export const THINGS: Concept[] = [...things, ...money, ...peopleAndPlaces]
/** What is the matter with it. */
const MATTERS = [
  ...[...everyday, ...orders, ...delivery, ...payment, ...returns, ...products, ...accounts, ...mobile, ...internet],
  ...[...invoices, ...software, ...bank, ...travel, ...insurance, ...ridesAndFood, ...publicServices],
]
/** Of no trade of most shops. */
export const BESIDE_THE_TRADE: Concept[] = [
  ...[...dailyLife, ...outAndAbout, ...elsewhere],
  ...[...howTo, ...withOthers, ...onlineThings],
]
export const LEXICON: Concept[] = [...THINGS, ...aspects, ...MATTERS, ...BESIDE_THE_TRADE]

/** Words of these stand for each other. */
export const GROUPS: Concept[] = [...same, ...THINGS]
export const OTHERS: Concept[] = [...aspects, ...MATTERS, ...BESIDE_THE_TRADE]

const THING = 0.5
const ASPECT = 0.8

/** What tells less of the matter than its name alone would. */
export const WEIGHTS: Map<string, number> = new Map([
  ...THINGS.map(({ id }) => [id, THING] as const),
  ...aspects.map(({ id }) => [id, ASPECT] as const),
])
