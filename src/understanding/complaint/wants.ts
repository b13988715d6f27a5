// They say in so many words that they want to complain.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const WANTS: Cue = cue(
  0.95,
  'می‌خواهد شکایت کند',
  'Wants to complain',
  `
شکایت دارم|داریم
=میخوام|=میخواستم|=خواستم|=میخواهم|=میخوایم .... شکایت .. =کنم|=ثبت|=بکنم|=بکنیم|=کنیم
از .. {staff}|شما|شعبه|پیک .. شکایت =دارم|=داریم
want|like|wish|need to? make|file|lodge|raise|register? .. complain|complaint
this is|my a|an|formal complaint
i|we =am|=are complaining
`,
  GROUPS,
)
