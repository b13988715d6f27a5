// Does the customer ask for a person, now? Talking about agents, hours or phone numbers is not asking.
import type { Heard } from './hear.js'
import { words as split } from './normalise.js'
import type { Signal } from './read.js'
import { stem } from './stem.js'

/** What the widget's own door says when it is tapped. */
const DOOR = new Set(
  [
    'می‌خواهم با همکارتان صحبت کنم',
    'می‌خواهم با یک همکار صحبت کنم',
    "I'd like to talk to a person",
    'I would like to talk to a person',
  ].map(phrase => split(phrase).join(' ')),
)

// Patterns run over stems: verbs by their past stem (بزنم → زد), nouns without endings. Gaps are bounded: linear time.
const PERSON =
  '(?:ادم|انسان|اپراتور|پشتیبان|کارشناس|همکار|مسیول|مدیر|نفر|یکی|کسی|شخص|مشاور|سرپرست|رییس|منشی|دکتر|مامور|بنده خدای?|واحد|بخش|بزرگتر|یارو|نیرو|متخصص)'
const ROLE = '(?:ادم|انسان|اپراتور|پشتیبان|کارشناس|مشاور|مسیول|سرپرست)'
const TALK = '(?:حرف زد|صحبت|گفتگو|چت کرد|مکالمه)'
const gap = (most: number) => `(?: [^ ]+){0,${most}} `

const FA: [RegExp, number][] = [
  [new RegExp(`(?:^| )با${gap(2)}${PERSON}${gap(4)}?(?:کار داشت|${TALK})`, 'u'), 0.95],
  [new RegExp(`(?:^| )${PERSON}${gap(3)}${TALK}`, 'u'), 0.85],
  [new RegExp(`(?:^| )${PERSON}${gap(3)}وصل (?:کرد|شد|شم|بشم)`, 'u'), 0.95],
  [new RegExp(`(?:^| )وصل(?: کرد| شد)?${gap(2)}(?:ب|به) (?:[^ ]+ )?${PERSON}`, 'u'), 0.95],
  [/(?:^| )(?:من|ما) را? ?وصل کرد/u, 0.9],
  [
    new RegExp(
      `(?:^| )(?:یک )?(?:یکی|نفر|ادم|کسی|اپراتور|پشتیبان|کارشناس|همکار|مسیول|مشاور|انسان)${gap(6)}(?:جواب داد|جوابگو|پاسخ|پاسخگو|پیام داد|زنگ زد|تماس|راهنمای|هماهنگ|رسیدگ|پیگیر)`,
      'u',
    ),
    0.75,
  ],
  [new RegExp(`(?:^| )یک (?:نفر )?${ROLE}(?: [^ ]+){0,2} (?:خواست|امد|فرستاد|داد|اورد)`, 'u'), 0.9],
  [/(?:^| )(?:یک )?(?:ادم|انسان|پشتیبان|اپراتور) (?:واقع|زنده|حقیق|انسان|جوابگو|حساب)/u, 0.85],
  [/(?:^| )(?:مشاور|کارشناس|اپراتور|پشتیبان|ادم|انسان) (?:[^ ]+ )?خواست/u, 0.9],
  [/(?:^| )(?:کسی|یکی|نفر|ادم)(?: [^ ]+){0,2} (?:است|نیست|بیدار[^ ]*|زنده[^ ]*|پیدا شد|انجا)(?: |$)/u, 0.65],
  [/(?:^| )(?:یکی|نفر|مدیر|مسیول|رییس|سرپرست|پشتیبان|کارشناس)(?: [^ ]+){0,3} (?:امد|زنگ زد|تماس گرفت)/u, 0.8],
  [/(?:^| )(?:داد|گفت|اورد|وصل کرد|صدا) (?:دست )?(?:یکی|یک نفر|یک ادم|بزرگتر|مدیر)/u, 0.85],
  [/(?:^| )دست (?:یکی|یک نفر|یک ادم)/u, 0.85],
  [/(?:^| )(?:مدیر|خانم [^ ]+|اقا [^ ]+|مسیول) (?:است|هستن)(?: |$)/u, 0.65],
  [/(?:^| )(?:گفتگو|چت) زنده با/u, 0.85],
]
const FORMS: [RegExp, number][] = [
  [/(?:^| )(?:لطفا|فور[^ ]*)(?: [^ ]+)? یک (?:پشتیبان|اپراتور|کارشناس|ادم|نفر)[^ ]*$/u, 0.85],
  [/(?:^| )(اپراتور|پشتیبان|ادم|operator|human|agent|representative) \1(?: |$)/u, 0.9],
  [/(?:^| )بگو (?:[^ ]+ )?خود[^ ]* بیا[^ ]*/u, 0.8],
  [/(?:^| )(?:حرف زدن|صحبت|صحبت کردن) با (?:یک )?(?:ادم|انسان|اپراتور|پشتیبان|کارشناس)[^ ]*/u, 0.8],
  [/(?:^| )وصلم (?:کن|کنید|کنین)/u, 0.9],
]

const BODY =
  '(?:human|humans|person|agent|representative|rep|operator|someone|somebody|anyone|anybody|supervisor|manager|advisor|adviser|colleague|staff|specialist|support|customer service|whoever|real people|team member|tech|billing|employee)'
const EN: [RegExp, number][] = [
  [new RegExp(`\\b(?:talk|speak|chat|talking|speaking) (?:directly )?(?:to|with|w)${gap(4)}?${BODY}\\b`), 0.95],
  [new RegExp(`\\b${BODY} (?:[^ ]+ ){0,3}(?:i|we) (?:can|could) (?:chat|talk|speak)`), 0.9],
  [
    /\b(?:connect|transfer|put|pass|hand|redirect|escalate|forward)(?: (?:me|us|this))(?: [^ ]+){0,3} (?:to|with|w|through|over)\b/,
    0.92,
  ],
  [new RegExp(`\\b(?:connect|transfer)(?: (?:me|us|u|you))? (?:to|with|w) (?:[^ ]+ )?${BODY}`), 0.92],
  [
    /\b(?:get|give|need|want|bring)(?: me| us)?(?: a| an| the| some| another)?(?: real| live| actual| human| non artificial)*(?: human| person| agent| operator| representative| rep| supervisor| intelligence)\b/,
    0.9,
  ],
  [/\b(?:real|actual|live|living) (?:human|person|agent)\b|\bsomeone real\b|\breal someone\b/, 0.85],
  [
    new RegExp(
      `\\b(?:can|could|may|will|would|let|have|please|need|want)(?: [^ ]+)? (?:${BODY}|one of your [^ ]+)(?: [^ ]+){0,2} (?:help|call|contact|look|answer|message|reply|assist|respond|check|phone|get back)`,
    ),
    0.85,
  ],
  [
    /\b(?:call|ring|phone) (?:me|us) (?:back|now|please|asap|today)\b|\bcall ?back (?:please|now)\b|\brequest (?:a )?call ?back\b|\b(?:please|someone|somebody) (?:call|ring|phone) me\b/,
    0.85,
  ],
  [/\b(?:anyone|anybody|someone|somebody) (?:home|there|here|around|alive|actually|online|available)\b/, 0.7],
  [/\bis there (?:a|an|any)(?: [^ ]+)? (?:human|person|agent|operator)\b/, 0.85],
  [/\b(?:speak|talk) (?:to|with) (?:a |the |your )?(?:[^ ]+ )?(?:manager|supervisor|boss)\b/, 0.95],
  [
    /\b(?:a )?colleague of yours\b|\bnon artificial intelligence\b|\bhuman (?:please|now|help)\b|\b(?:agent|operator|representative) (?:please|now)\b/,
    0.9,
  ],
]

/** Only these and courtesy: «اپراتور لطفا», "human. now." */
const BARE =
  /^(?:(?:الو|سلام|لطفا|اقا|یک|فقط|خواست|فور|الان|واقع|انسان|زنده|را|please|now|pls|plz|hello|hi|a|an|the|real|live|just|امد|human|support) )*(?:اپراتور|پشتیبان|کارشناس|ادم|انسان|پاسخگو|همکار|human|operator|agent|representative|rep|customer service|live agent|support agent|person)(?: (?:لطفا|خواست|واقع|انسان|زنده|میخواه|داد|امد|یک|ادم|فور|الان|را|please|now|pls|plz|اپراتور|human|operator|agent|است))*$/u

const NOT_ASKING: RegExp[] = [
  /(?:^| )چند (?:نفر|تا) (?:ادم|پشتیبان|کارشناس|اپراتور|باید)/u,
  /(?:نمی ?خوا|نخوا)[^ ]* (?:[^ ]+ ){0,3}(?:با )?(?:[^ ]+ )?(?:کسی|ادم|اپراتور|پشتیبان|کارشناس|حرف|صحبت|وصل)/u,
  /(?:نیاز[^ ]*|لازم|احتیاج[^ ]*)(?: [^ ]+){0,4} (?:نیست|ندار[^ ]*)/u,
  /(?:no need|do not need|do not want|need not|not necessary|without) (?:[^ ]+ ){0,3}(?:connect|talk|speak|agent|human|operator|person|call|transfer)/,
  /(?:ساعت|شماره|ایمیل|حقوق|استخدام|رزومه|قوانین) (?:[^ ]+ ){0,4}(?:پشتیبان[^ ]*|اپراتور[^ ]*|کارشناس[^ ]*|مدیر[^ ]*|چند|تماس)|(?:استخدام|رزومه|حقوق|نمایندگی)/u,
  /(?:hours|travel|estate|become|becoming|booking|insurance|phone number of) (?:[^ ]+ ){0,4}(?:agent|operator|support|agents|operators)\b/,
  /^(?:are|r) (?:you|u) (?:a |an )?(?:[^ ]+ )?(?:bot|robot|human|ai|person|machine)(?: or [^ ]+(?: [^ ]+)?)?$/,
]

/** Person-words in Persian: Finglish is read against them. */
export const OWN_WORDS: string[] = split(
  `ادم انسان اپراتور پشتیبان پشتیبانی کارشناس همکار همکارتان مسیول مسیولتون مدیر مدیرتون نفر یکی کسی شخص مشاور سرپرست رییس منشی وصل حرف صحبت جواب جوابگو پاسخ پاسخگو زنگ تماس گفتگو
زنده واقعی حقیقی هماهنگ راهنمایی مستقیم خسته کلافه عصبانی مسخره افتضاح وقت تلف دروغ دزد کلاهبردار ناامید دیوانه اعصاب شرم خجالت بیشعور هزار صد چندبار پیگیری`,
)

/** How surely the customer asks, in this message, for a person. */
export function wishForHuman(text: string, { words, language }: Heard): Signal {
  const said = words.join(' ')
  if (DOOR.has(said)) return { p: 1, evidence: [evidence(text, language)] }
  const stems = words.map(stem).join(' ')
  if (NOT_ASKING.some(pattern => pattern.test(said))) return { p: 0.05, evidence: [] }
  let p = words.length <= 5 && (BARE.test(stems) || BARE.test(said)) ? 0.95 : 0
  for (const [pattern, weight] of FA) if (weight > p && pattern.test(stems)) p = weight
  for (const [pattern, weight] of [...FORMS, ...EN]) if (weight > p && pattern.test(said)) p = weight
  return p > 0 ? { p, evidence: [evidence(text, language)] } : { p: 0.02, evidence: [] }
}

const QUOTED = 120

function evidence(text: string, language: 'fa' | 'en'): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const short = line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line
  return language === 'fa' ? `خواست با یک نفر حرف بزند: «${short}»` : `Asked for a person: “${short}”`
}
