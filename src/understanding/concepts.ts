// What people talk about, however they put it. Concepts are features of entries and of questions.
import { accounts } from './lexicon/accounts.js'
import { aspects } from './lexicon/aspects.js'
import { bank } from './lexicon/bank.js'
import type { Concept } from './lexicon/concept.js'
import { delivery } from './lexicon/delivery.js'
import { everyday } from './lexicon/everyday.js'
import { forms } from './lexicon/forms.js'
import { insurance } from './lexicon/insurance.js'
import { internet } from './lexicon/internet.js'
import { invoices } from './lexicon/invoices.js'
import { mobile } from './lexicon/mobile.js'
import { money } from './lexicon/money.js'
import { orders } from './lexicon/orders.js'
import { payment } from './lexicon/payment.js'
import { peopleAndPlaces } from './lexicon/people-and-places.js'
import { products } from './lexicon/products.js'
import { publicServices } from './lexicon/public-services.js'
import { returns } from './lexicon/returns.js'
import { ridesAndFood } from './lexicon/rides-and-food.js'
import { same } from './lexicon/same.js'
import { software } from './lexicon/software.js'
import { things } from './lexicon/things.js'
import { formsOf, tokens, wordsOfForm } from './lexicon/tokens.js'
import { travel } from './lexicon/travel.js'

export type { Concept } from './lexicon/concept.js'

/** What is spoken of. Its words stand for each other in the forms of the rest. */
const THINGS = [...things, ...money, ...peopleAndPlaces]
/** What is the matter with it. */
const MATTERS = [
  ...[...everyday, ...orders, ...delivery, ...payment, ...returns, ...products, ...accounts, ...mobile, ...internet],
  ...[...invoices, ...software, ...bank, ...travel, ...insurance, ...ridesAndFood, ...publicServices],
]
export const LEXICON: Concept[] = [...THINGS, ...aspects, ...MATTERS]

const WEIGHTS = new Map([...THINGS.map(({ id }) => [id, 0.5] as const), ...aspects.map(({ id }) => [id, 0.8] as const)])

/** How much of the matter a concept tells, 0..1: «کارت» less than «کارتم را دستگاه خورد». */
export const weightOfConcept = (id: string): number => WEIGHTS.get(id) ?? 1

const TOKENS = tokens([...same, ...THINGS], [...aspects, ...MATTERS])
const FORMS = forms(LEXICON, TOKENS)

/** Every word of the lexicon, normalised: Finglish is read against them. */
export const LEXICON_WORDS: string[] = [
  ...new Set([...LEXICON, ...same].flatMap(formsOf).flatMap(form => wordsOfForm(form.replace(/[/+]/g, ' ')))),
]

/** The concepts in a text, given its stems and, for «نرسید» beside «رسید», the normalised words they come from. */
export function conceptsIn(stems: string[], words: string[] = stems): Set<string> {
  return new Set([...FORMS.find(TOKENS.of(stems, words))].map(at => LEXICON[at]!.id))
}
