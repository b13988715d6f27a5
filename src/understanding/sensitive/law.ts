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
به {law} .... نامه|شکواییه|شکوائیه|عریضه
{law} .... ثبت|طرح|مطرح|ارجاع|ارسال|اعلام|تقدیم .. شد|=شده|کرد|=خواهد|=خواهم|=میکنم|=میکنیم
به {law} .... اعلام|ارسال|تقدیم|گزارش|ارجاع
موکل =* .... اعلام|شکایت|اقدام|اخطار|مطالبه|دعوی
از طرف|وکالت موکل .... اعلام|شکایت|اقدام|اخطار|مطالبه
اخطار|دادخواست|لایحه .. =میشود|=میشه|=میکنم|تقدیم|ثبت|=خواهد|رسمی
commence|commencing|issue|issuing|initiate|initiating|start|begin proceedings|litigation
proceedings against
instructed to|by .. commence|client|proceed|sue
on behalf of .. client .... claim|demand|require|notice|inform|proceedings|breach
my client .... claim|demand|sue|breach|damages|compensation|emailed|leaked|injured
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
=میکشونمتون|=میکشمتون|=میکشونم|=میکشم .. دادگاه|شورا
{law} .... =میبینیم|میبینم|=ببینیم|=هم_را|=همو|=همدیگه
{law} =همو|هم .. را? =میبینیم|میبینیم
اظهارنامه|ابلاغیه|دادخواست|احضاریه .... فرستاد|ثبت|منتظر|ابلاغ|میرسد|=میرسه|داد
{lawyer} .... مکاتبه|تماس|پیگیری|اعلام|اقدام|نامه|جریان|در_جریان|=میفرسته|=گرفتم|=میگیرم
شکایت .... سامانه|124|197|135|تعزیرات|ثبت|سازمان|اتحادیه =کردم|=کرده|ثبت|=دادم|پیگیری
ازتون|از شما .. رسمی|قانونی? شکایت .. رسمی|=میکنم|=میکنیم
شکایت رسمی|قضایی|کیفری|قانونی .. =میکنم|=کردم|=میکنیم|=خواهم|ثبت
گزارش .. به? .. {law} .. =دادم|=میدم|=کردهام|=کردم|=میکنم|=میدهم|=خواهم|=شد
{law} .. گزارش .. =دادم|=میدم|=کردهام|=کردم|=میکنم|=میدهم|=دادهام
fraud report|claim
chargeback
formal notice
letter|notice before action
copied|cc|instructed|hired|retained|consulting|contacted .. lawyer|attorney|solicitor
{lawyer} .. copied|instructed|involved|been|has
opened|open|filed|raised|made|lodged .. a? case|report|claim|complaint with .. {law}|bank|the
report|reporting|reported you .. to .. {law}|mp|press|authority|council|government
taking|take|took|drag|dragging you|them|this .. to .. {law}|arbitration
pursue|pursuing|seek|seeking .. legal|action|damages
next|only|last|final step|stop|move|option|resort .. {law}|{lawyer}|court
expect|await|awaiting|get|receive .. {law}|court|legal|{lawyer} .. summons|papers|letter|order|claim|notice
{law} .. summons|date|hearing|order|papers
سفته|چک|ضمانت .... اجرا .. گذاشت|=گذاشتن|=گذاشتین
کارشناس رسمی? دادگستری .... +آورد|گرفت|تایید|نظر
be|being|getting sued|prosecuted
{law} .... در_جریان|مطلع|باخبر|=اطلاع
filing|filed|file|bring|bringing|brought .. suit|lawsuit|proceedings
spoke|spoken|talked|met|meeting|speaking to|with .. {lawyer}
{law} .. already|have|has|got|know .... details|evidence|case|file|about
legal notice|letter|demand
=میبرم|=میبریم|=میکشونم|=میکشم|=میبرمتون .. {law}
{lawyer} .. has|have|had? advised|instructed|told|says|said
take notice|note .... proceedings|action|court|claim
=ببرم|=میبرم|=بدم|=میدم پیش|به|دست .. {law}|سازمان_تنظیم|تنظیم_مقررات
صورتجلسه|صورت_جلسه .... {law}|سازمان|رگولاتوری
`,
  GROUPS,
)
