// Asking for a person in so many words.
import { type Cue, cue } from '../said.js'
import { EN, FA, GROUPS } from './words.js'

export const ASKS: Cue = cue(
  0.95,
  FA,
  EN,
  `
با .. {person}|{some}|{staff}|{dept} .... {talk}
{person}|{some}|{staff} .... که|تا .. {talk}
{talk}|تماس|اتصال|ارتباط کرد|زد? زنده|مستقیم|تلفنی? با|به .. {person}|{staff}|{some}
وصل|متصل .. به .. {person}|{some}|{staff}|{dept}|خود|مدیر
به|ب .. {person}|{some}|{staff}|{dept} .... وصل|متصل|منتقل|ارجاع|انتقال|بسپار|حواله
{person}|{some}|{staff}|{dept} .. را? .. =وصل* =کن|=کنید|=کنین|=میکنید|=میکنین|=کنن|=بکن
ارجاع|منتقل|انتقال|حواله .. به .. {person}|{staff}|{dept}
=وصلم|=وصلمون
{some}|{person}|{staff} .... {talk} {doing}
من|ما را? .. وصل|متصل
talk|speak|chat|discuss|deal|liaise|type .. to|with|w|2 .... {person}|{some}|{staff}|{dept}|whoever|human
talk|speak|chat to|with your|the|a .. {person}|{staff}|{dept}
{person}|{some}|{staff} .. i|we can|could|may .. talk|speak|chat|ask
talk|speak|chat|discuss to|with dr|doctor|mr|mrs|ms
put|pass|patch|hand|transfer|connect|redirect|forward|refer|route|switch|send {me}|this|it|him .. through|over|off|to|with|w|onto
connect|transfer|escalate {me}|this|u|you
connect|transfer to|with|w .. {person}|{some}|{staff}|{dept}
put|get|bring|fetch a|an|some|any? {person}|{some} on|here
pass|hand|escalate|forward|refer .. to .. {person}|{staff}|{dept}
`,
  GROUPS,
)
