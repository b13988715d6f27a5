// Somebody speaks of harming themselves, also where it is only threatened.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const SELF_HARM: Cue = cue(
  0.95,
  'حرف از آسیب زدن به خود',
  'Speaks of harming themselves',
  `
خودکشی
خود را? .. کشت|خلاص|آتیش|آتش|دار_بزنم|سر_به_نیست
خود را? =میکشم|=بکشم|=میکشیم
=بکشم|=میکشم خود
{give_up} زندگی|زندگیم
به زندگی .. پایان|خاتمه
-خواست زنده|زندگی
کاش =بمیرم|=میمردم|=مرده
از زندگی .. سیر|خسته|=برید|=بریده
زندگی .. =خستم|=خسته_ام|خسته .. شدم?
see|seeing|find|have no|any|the|not .. point|reason|sense .. in|of? living|life|alive|continuing|carrying_on
kill|hurt|harm|hang|shoot|drown =myself
end it|my|everything all|life|tonight|now
ending it|my|everything all|life|tonight
suicidal|suicide
take my own? life
not want to? .. live|exist|alive|wake|=be_here
no reason to live
better off dead
=wish i was|were dead
=want to die
=wanna die
wish i was|were? dead|never_born
life .. not|no|isn worth|point
not|no worth|point|reason .. living|life|on
can|could not go_on|take_it|cope .. anymore|any_more|longer|life
jump|jumping off|from|out .. bridge|window|roof|building
overdose|slit|hang|hanging =myself|my_wrists|tonight
از .. دنیا .. =برم|=بروم|راحت
خود را? .. پرت|=پرت|دار|=غرق|از_بین
پرت .. کرد .. پنجره|پل|بام
آرزوی مرگ
=مرگ .. =میخوام|بهتر
خود .. =بکشم|=میکشم
=تمومش =کنم
رگ .. =بزنم|=میزنم|=میزنمش
از زنده بودن .. سیر|خسته|=برید|=بریده
طناب .. =آماده|=بستم|=میبندم|=گردنم|=سقف
=تیغ .. =دستمه|دستم|رگ
قرص|قرصا|قرصها .... =جلومه|=جلوم|=جلوی .. =خودم|=نشستم|=همین
یک? مشت قرص
خود را? =راحت =کنم|=میکنم
pills|tablets lined|counted|laid out|up
همه چیز|چه|چیو|چی را? .. =تموم|=تمام|پایان =کنم|=بدم|=بدهم
همه =چیو =تموم =کنم
قرص|=قرصا|=قرصها .... =خوردم|=گذاشتم|=بخورم|=میخورم .... =بریدم|همه|خود|=تمام|دیگر|راحت
زندگی|زندگیم .... معنی|معنا|ارزش|امید|فایده .. =نداره|=ندارد|=نیست|=نمونده
طاقت|تحمل|امید|انگیزه .. زندگی|زنده|ادامه =ندارم|=نمونده|بودن|=دادن
=نباشم|=نباشیم بهتر|=بهتره
خداحافظ .. همگی|برای_همیشه|دنیا
=بیدار =نشم|=نشوم
=خوابم|=بخوابم و .. =بیدار|بیدار
خود|=خودمو|=خودم را? .... =میندازم|=بندازم|=میاندازم|=بسوزونم|=میسوزونم|=پرت|=دار|=بکشم|=میکشم|=غرق|=حلق|=خلاص
=دیگه|دیگر .. =دلم .. =نمیخواد .. زنده|=باشم
فکر .. مرگ|خودکشی|مردن
end|ending things|it|this|everything tonight|all|now|soon|forever
taking|take|took|swallow|swallowed .. all|bunch|bottle|whole .. my? pills|tablets|meds|medication
way|escape out .. but|except|other dying|death|die
done|finished|tired with|of life|living|existing|being_alive
not want to? .. be here|around|alive|anymore
not want to? wake|exist|live
goodbye everyone|world|all|everybody|forever
better|rather without me|dead|die
cannot|can not live|carry|go .. on|any|like|anymore|longer
=jump =off|=in|=under|=from|=if|=tonight|=$
i|will|shall|just =jump $
hurting|cutting myself
feel|feeling|felt suicidal|like dying
thinking|thought|thoughts of|about suicide|killing|dying|ending
امشب|امروز|این .. آخرین =شبمه|=شب|=روزمه|=روز|=پیاممه|=پیام
رگ|=رگم|=رگمو|=رگهام|=رگهامو .. =میزنم|=بزنم
همه .. چیز|چی|=چیو .. را? .. =تموم|=تمام =میکنم|=میدم
better off without me
=میخوام|=میخواهم|=دلم =بمیرم|مرگ|=مردن
=نباشم|=نبودم .... راحت|=راحتتره|بهتر
به .. مردن|مرگ|خودکشی .. فکر
قرص .... را? =برداشتم|=خوردم|=قورت .. همه|=تموم
همه .. قرص|=قرصها|=قرصای|=قرصهای .... =برداشتم|=خوردم
set =myself .. fire|alight
not being|be here|alive
taken all .... pills|tablets|meds|medication
nothing|not_much|no_reason|little .. live for
want|wish it|everything all? to? end|be_over
=میخوام|=میخواهم =تمومش|تمام .. =کنم
walk|walking|drive|driving|step|stepping into|off|under|before|front .. sea|river|bridge|traffic|train|cliff|ocean|lorry
reason|point|use to|in|of carry|carrying|going|go|keep|keeping on|going
written|wrote|writing|left .. notes|letters|goodbyes|goodbye .... kids|children|family|wife|husband|mum|mother|everyone
پشت_بام|پشت_بوم|پشتبوم|بوم|بالکن|پل .... فکر|=برم|=میرم|=بپرم|=میپرم|خلاص
فکر .... پشت_بام|پشتبوم|پشت_بوم|پل|ریل
فردا .. زنده =باشم|=نباشم|=نیستم|=نمیمونم|بودن
=نباشم|=نیستم|=نمیمونم .. زنده
زنده =نمیمونم|=نمیمانم|=نیستم|=نباشم|=نمیخوام|=موندن
nobody|no_one|noone would|will|d? miss me
`,
  { ...GROUPS, give_up: 'پایان خاتمه تمام' },
)
