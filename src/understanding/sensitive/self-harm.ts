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
خود .. =بکشم|=میکشم|=بزنم
=تمومش =کنم
رگ .. =بزنم|=میزنم
`,
  { ...GROUPS, give_up: 'پایان خاتمه تمام' },
)
