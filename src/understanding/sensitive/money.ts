// Money taken twice, or without being asked for.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const MONEY: Cue = cue(
  0.9,
  'برداشت دوباره یا بی‌اجازهٔ پول',
  'Money taken twice or without consent',
  `
2|3|دو|سه|چند|4 بار|دفعه|مرتبه .... کم|کسر|برداشت|کشید|گرفت|=رفته|=کشیدید .. +شد|کرد|زد|کشید|گرفت|رفت
2|3|دو|سه|4 بار|دفعه|مرتبه .... +کشید|+برداشت|=گرفتید|=گرفتین|=رفته
2|3 برابر .. کم|کسر|برداشت .. شد|کرد
پول|مبلغ|هزینه|قسط .... 2|3|دو|سه بار|دفعه|مرتبه .... کم|کسر|برداشت|کشید|رفت|گرفت|حساب
کسر|برداشت|کم|پرداخت .. 2|3 بار|دفعه|مرتبه
دوبل|تکراری .. کم|کسر|برداشت
هر 2 .. موفق
بدون|بی اجازه|رضایت|اطلاع|هماهنگی .... برداشت|کم|کسر|کشید|تمدید|شارژ|+خرید
=بیاجازه .... برداشت|کم|کسر|کشید|تمدید|خرید
برداشت|کم|کسر|تمدید .... بدون|بی اجازه|رضایت|اطلاع
charge|charged|bill|billed|debit|debited|take|took|taken|deducted|withdrawn .... twice|two_times|2_times|three_times|double
double|twice|two_times charge|charged|bill|billed|debit|debited|payment
two|2|duplicate payments|charges|withdrawals|transactions|payment|charge
charged|charging|billing|billed|debiting .. again
keep|kept|still charging|billing|taking|debiting
charge|charged|took|take|taken|taking|debited|renewed|withdrew .... without .. asking|permission|consent|telling|authorisation|notice
=never .. agreed|consented|authorised|signed .... renewal|subscription|charge|payment|money
without .. asking|permission|consent .... took|charged|taken
2|دو بار|دفعه|مرتبه .... من .. کم|کسر|برداشت|پول
2|دو|do بار|bar .... پول|مبلغ|حساب .. =کم|=کسر|=برداشتین|کشید|=کردین
duplicate .. payment|charge|transaction|debit|withdrawal|order
بدون .. اینکه|این_که .... بخواهم|=بخوام|=بدونم|=بگم|خبر .... تمدید|کم|برداشت|کسر|خرید
بی =آنکه|=اونکه .... تمدید|کم|برداشت
renewed|extended|upgraded .... without|never .... took|charged|consent|asking
=بیخبر|=بی خبر .... کم|کسر|برداشت|تمدید|گرفت
billed|charged|took .... without .. telling|asking|warning|notice|permission
charged|billed|charging .... after .. i? .. closed|cancelled|canceled|ended|unsubscribed
cancelled|canceled|closed|ended .... charged|billed|charging|billing|took
=never .. allowed|approved|agreed|gave
`,
  GROUPS,
)
