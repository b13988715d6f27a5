// Lawyers, courts, police and regulators, announced or threatened.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const LAW: Cue = cue(
  0.9,
  'تهدید یا اقدام حقوقی',
  'Legal action',
  `
{lawyer} .. +گرفت|دارم|اقدام|=میگیرم|=میفرسته|=میاد|=میکنه|صحبت|با
{lawyer} .... اظهارنامه|شکایت|نامه|پیگیری|دادگاه|زنگ
از .. شما شکایت .. =میکنم|=کردم|=خواهم|=میکنیم|=دارم
=ازتون|=ازتان شکایت
شکایت .. =میکنم|=خواهم|=میکنیم .. از شما
شکایت .. =میکنم|=کردم|=خواهم|=میکنیم .... {law}
{law} .... شکایت|=میبینمتون|=میبینمتان|=میرم|=میریم|=میکشم|گزارش|اقدام|اطلاع|=میکشونمتون|معرفی|پیگیر|=میکنم|=زنگ|خبر
شکایت|گزارش|اعلام .... {law}
=میرم|=میریم|=رفتم|=میروم .... {law}|شکایت
تو دادگاه
اقدام|پیگیری|طریق|مراجع قانونی|حقوقی|قضایی
اقامه|طرح دعوا|دعوی
تا .. آخر =ازتون|=ازتان|از
my|our {lawyer}
{lawyer} .... letter|hear|contact|will|delighted|sue|touch
letter|hear|call from|of my|our {lawyer}
sue|suing|sued .. you|your|them|this
i will|am|have|shall? .. sue
going|take|taking|took|see .... {law}|court
legal action|proceedings|advice|steps|route|claim
report|reporting|reported|file|filing|filed|complain|complained|complaining|contact|contacting|contacted|call|calling|called|escalate|escalating|going|writing|wrote|take|taking .... {law}
{law} .... report|complaint|case|will|hear|tomorrow|contacted|involved|informed
small claims
press charges
منتظر .. احضاریه|شکایت|اخطاریه|وکیل
احضاریه|اخطاریه|دادخواست
=میرم|=میریم|=رفتم .. شکایت|پلیس|فتا|دادگاه
{law}|{lawyer} .. =میرم|=میریم|=زنگ
this is|was theft|fraud|illegal
theft|illegal .... {law}|court|report
با مامور|پلیس|حکم .. =میام|=میایم
شکایت .. =کردم|=کردیم .. =ازتون|=ازتان|از_شما
=ازتون|=ازتان .. شکایت
شکایت|اقدام|پیگیری .. قانونی|حقوقی|قضایی|کیفری
جرم .. است|کرد
=جرمه
`,
  GROUPS,
)
