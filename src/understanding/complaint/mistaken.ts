// We sent, charged, wrote or booked something wrong.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const MISTAKEN: Cue = cue(
  0.85,
  'می‌گوید اشتباه کرده‌ایم',
  'Says that we made a mistake',
  `
{goods}|سایز|رنگ|مدل|فاکتور|قبض|اسم|نام|آدرس|کد|شماره|تاریخ|بلیط|مبلغ|صورتحساب .... اشتباه|اشتباهی|غلط|=عوضی|برعکس|جابجا|مغایر .... +زد|+فرستاد|+رسید|+ثبت|+نوشت|+داد|+حساب|=شده|=خورده|+بود|محاسبه|=اومده|=است|=بوده|صادر|=آمده|+آورد|=میخونه
اشتباه|اشتباهی|غلط|=عوضی .. =فرستادین|=فرستادید|=فرستادن|=فرستاده|=زدید|=زدین|=زدن|=زده|=دادین|=دادید|=داده|=دادن|=نوشته|=ثبت|=رسیده|=رسید|=اومده|=اومد|=آوردین|=محاسبه|=حساب|=تحویل
=غلط|=اشتباه .. نوشت|ثبت|صادر
فرق|مغایرت|تفاوت .. دارد|داشت|=داره|=داشت
با .. عکس|سفارش|سایت|آگهی|مشخصات|نسخه .... یکی|همخوانی|مطابق|=نمیخونه|=نیست|=نبود|فرق
به_جای .... =فرستادین|=فرستادید|=دادین|=اومد*|=اومده|=رسید*|=فرستادن|=آوردین
سفارش =دادم|=داده .... =اومد|=اومده|=فرستادین|=فرستادید|=رسید|=رسیده|=آوردن
جا|اتاق|نوبت|رزرو|صندلی .... =داده|=دادین|به_یکی|کس_دیگر|جابجا|کنسل|لغو
لغو .... باز|هنوز|ارسال|=شد
=جابجا|=کنسل|=لغو =کردین|=کردید|=کردن
همسایه .. =داده|=دادین|=دادن|=دادید
به همسایه .. تحویل
=داده|تحویل .. همسایه|پلاک
{goods} .... بیشتر|اضافه|گران|دوبرابر|2_برابر .... حساب|کم|گرفت|زد|فاکتور
مبلغ|قیمت|هزینه|قبض|فاکتور .... بیشتر|اضافه|=نمیخونه|دوبرابر|2_برابر|اشتباه
بیشتر|اضافه .. از? .... کم|گرفت|حساب|کسر .. =شده|=شد|=کردن|=کردین|=گرفتین
2 برابر .. حساب|گرفت
قیمت .... عوض|تغییر|گران .. =کردین|=کردید|=شد|=شده
هر ماه .. هزینه|مبلغ .. جدید|اضافه
تخفیف|کد .... =نشد|=نکرد|اعمال|=نخورد .... کم|کامل|=نکرد|=نشد
پول|مبلغ|وجه .... کم|رفت|برداشت|کسر .. شد|=رفت|=شده .... سفارش|ثبت|=نشد|بلیط|=نیست|صادر|هیچ
پول .. =ندادین|=ندادید|=پس|=برنگشت|=برنگشته|=ننشسته
نظر|آگهی|کامنت .. حذف|پاک .. =کردین|=شد|=شده
wrong|incorrect|different|mistaken .... sent|delivered|received|came|got|name|address|size|colour|color|item|order|invoice|price|bill|date|plug|part|spelled|charged
sent|delivered|gave|got|received|shipped|spelled|brought|booked .... wrong|instead|incorrect|different
instead of
=ordered|=bought|=asked|=paid|=chose|=requested .... sent|got|received|came|delivered|but_got|arrived
overcharged|overbilled|overpaid|misspelled|misprinted|mischarged
charged|billed|invoice|bill .... instead|too_much|more|wrong|extra|not_mine|contract|not_match|again
double booked
charged me|us for .... cancelled|canceled|never|not
{goods}|لنگه .. لنگه =* .... راست|چپ|فرق|بزرگتر|کوچکتر
=لنگهاش|=لنگش|=لنگه|=lengash .... راست|چپ|فرق|بزرگتر|کوچکتر|=kochiktar|=bozorgtar|دیگر
gave|given|give .... our|my .. to someone|another|somebody
is|are not mine|ours|right|what_i
money|payment|paid .... left|gone|taken|deducted .... failed|no_order|not|but
failed|error .... money|charged|taken|deducted
you|they =lost|=broke|=forgot|=ruined|=cancelled|=canceled|=overcharged|=removed|=ignored|=damaged|=missed|=destroyed|=messed|=changed|=spelled|=misplaced|=refused|=closed|=deleted|=sold
got|was|were|been =removed|=cancelled|=canceled|=deleted|=ignored|=refused|=rejected .... nobody|no_one|without|why|by_you
has a|an|the uk|us|wrong|wrong_size plug|size|model
left .... at|over|in|on|outside|behind .... number|fence|rain|wrong|neighbour|neighbor|bin|street|door
ruined|ruin my|our|the
=غلط|=اشتباه|=عوضی|=ghalat آمد|=اومد|=اومده|=رسید|=رسیده
مسیر|راه .... اشتباه|طولانی .. رفت|=برد
بیشتر|اضافه .. از .... =گرفتن|=گرفتید|=گرفتین|=گرفتند|=گرفته|=گرفت
=charged|=billed .. for .... although|though|but|even_though .... free|included|cancelled
{goods}|رنگ|سایز|مدل .... =اشتباه|=اشتباهه|=غلطه|=eshtebahe|=eshtebah
کرایه|هزینه|مبلغ|پول .. بیشتر|اضافه .. گرفت|=گرفتن|حساب|کم
بیشتر|اضافه .. گرفت|=گرفتن|=گرفتین|=گرفته
قبض|فاکتور|صورتحساب .... 2|دو|3 ماه|بار|برابر .. حساب|محاسبه|=شده
overcharged
billed|charged .... twice|more_than|too
no|not room|table|seat|seats|record|reservation .... booked|reserved|booking
refused|turned_away|denied us|me|to
booked|reserved .... no|not room|table|seat|record
`,
  GROUPS,
)
