// Staff behaved badly, or a promise was not kept.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const STAFF: Cue = cue(
  0.85,
  'از رفتار یا قول همکاران گله دارد',
  'Complains about staff or a broken promise',
  `
{staff}|=پرسنلتون .... رفتار|برخورد|لحن|توهین|=توهین|بیادب|بی_ادب|بیاحترامی|فحش|بداخلاق|طلبکار|مسخره|خندید|بی_احترامی|تند|بد_حرف
رفتار|برخورد|لحن .... {staff}|خوب|مناسب|بد|زشت|توهین
{staff} .... مست|دزدی|رشوه|=داغون|خراب|خسارت|شکست|بدتر
{staff} .... =بد بست|=غلط
قول .. =دادین|=دادید|=داد|=داده|=دادن .... =نکرد|=نکرده|=نکردین|=نکردید|=نکردن|=نکردند|=نشد*|=نزد*|=نرسید*|هنوز|=نفرستاد*|=نیومد*|=نداد*|الان
قول|وعده .. داد .... -کرد|-شد
گفت|=گفتین|=گفتید|=گفتن|=گفته .... {wait}|فردا|ساعته|شنبه .... الان|هنوز|=نشد*|=نیومد*|=نرسید*|=نزد*|=نداد*|گذشت
هر بار|روز|دفعه .. گفت|=میگن|=میگین|=میگید .. فردا
تیکت|ایمیل|پیام|شکایت|درخواست|نامه .... بی_جواب|بیجواب|=جواب =نداد*|=ندادن|پاسخ|=نگرفت*|بسته|=میبندین|=میبندید
تیکت|تماس|زنگ|پیگیری .... {wait} .... جواب|پاسخ|=نشد|هنوز|هیچ
=پیگیری =نکرد|=نکرده|=نکردین|=نکردید|=نکردن|=نکردند|=نشد*
=گردن =نمیگیره
خبر =نداد*|=ندادن|=ندادین
=بدون|=بی .. اطلاع|هماهنگی|خبر .... لغو|کنسل|جابجا|=نشد|تغییر|عوض|تعطیل|برگزار|=کردین
بدون .. اطلاع|هماهنگی .. قبلی
=گزارش =کنم|=بدم .. {staff}
{staff} .... گزارش .. کنم|بدهم
{staff}|کارکنان .... شکایت
شکایت دارم|داشتم|=میخواستم_بکنم
شکایت .. از .. {staff}|پیک|شما|شعبه
از .. {staff}|شعبه|پیک .. شکایت
=میخوام|=میخواستم|=خواستم|=میخواهم .. شکایت .. کنم|ثبت|بکنم
{staff}|she|he|they .... rude|laughed|shouted|yelled|swore|insulted|ignored|nuisance|threw|mocked|dismissive|aggressive|hung_up|slammed|refused|condescending|disrespectful|unprofessional|impatient
rude|disrespectful|unprofessional .... {staff}|to_me|with_me|me
want|like|wish|need|have to? make|file|lodge|raise|register? .. complain|complaint
complain|complaint about|against
nobody|no_one|noone .... told|tell|replied|answered|called|came|informed|picked|warned|explained|responded|showed
=never|not .. replied|answered|responded|called|informed|told|warned
ticket|email|emails|complaint|case|letter .... ignored|unanswered|no_reply|no_answer|weeks|days|closed|last_week
promised|promise|told|said|assured .... =but|days|call|call_back|again|weeks|never|still|within|by|and_it|was_not|wasn|stock
=cancelled|=canceled|=rescheduled =my|=our|appointment|booking|without
my|our .... appointment|booking|reservation|flight|class|session|review .. was|got|were|has .. cancelled|canceled|moved|removed|lost|overbooked
damaged|scratched|broke|flooded|destroyed|dented my|our|the
worse than before
{staff} .... نصفه|=ول .. کرد|گذاشت|رفت
{staff} .. did|was|were not .. bring|finish|help|fix|come|know|careful
{staff} .. was|were|is|came .... late|drunk|rude
{staff}|support|agent .. hung|hang up
سر .. من|مادر|پدر|خانم|همه|=مادرم|=پدرم داد .. +زد
`,
  GROUPS,
)
