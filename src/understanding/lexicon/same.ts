// Words without a matter of their own that may stand for each other in forms: irregular verbs, formal and spoken twins.
import { concepts } from './concept.js'

export const same = concepts(`
same_do
  fa: کرد | نمود
  en: do | make | made
same_become
  fa: شد
  en: become | became
same_not
  fa: نه
  en: not | no | never | without | nothing | none | neither
same_get
  fa: گرفت
  en: get | got | gotten | receive | obtain
same_come
  fa: امد
  en: come | came | arrive | arrived | arriving
same_send
  fa: فرستاد | ارسال
  en: send | sent | sending | ship | shipped | dispatch | shipping
same_give
  fa: داد
  en: give | gave | given | hand
same_take
  fa: برد
  en: take | took | taken | taking
same_go
  fa: رفت
  en: go | went | gone | going
same_leave
  fa: ترک
  en: leave | left
same_find
  fa: یافت
  en: find | found
same_see
  fa: دید | مشاهده
  en: see | saw | seen | view
same_show
  fa: نشان دادن
  en: show | shown | display | displayed | appear
same_tell
  fa: گفت
  en: tell | told | say | said | says
same_write
  fa: نوشت
  en: write | wrote | written | type | typed
same_put
  fa: گذاشت
  en: put | place | placed | set
same_keep
  fa: نگهداشت
  en: keep | kept | keeps
same_choose
  fa: انتخاب | برگزید
  en: choose | chose | chosen | select | pick | picked
same_begin
  fa: شروع | اغاز
  en: begin | began | start | started
same_finish
  fa: تمام | تموم | پایان | اتمام | انتها
  en: finish | end | ended | expire | expired | expires | expiry
same_work
  fa: کار
  en: work | working | works | function
same_open
  fa: باز
  en: open | opened | opens
same_close
  fa: تعطیل
  en: close | closed | shut
same_let
  fa: اجازه
  en: let | allow | allowed | permit
same_use
  fa: استفاده | بکار
  en: use | using | used
same_enter
  fa: وارد | درج | ورود
  en: enter | entered | entering | input | insert
same_try
  fa: تلاش | سعی | امتحان
  en: try | tried | attempt | attempted
same_wait
  fa: منتظر | صبر | معطل | انتظار
  en: wait | waiting | waited
same_other
  fa: دیگر | دیگه | دیگری
  en: other | another | different | else | someone else
same_wrong
  fa: اشتباه | غلط | نادرست | اشتباهی
  en: wrong | incorrect | mistaken | mistake | mistakenly | accident | accidentally
same_new
  fa: جدید | تازه | نو
  en: new | fresh
same_old
  fa: قبلی | قدیمی | سابق | پیشین
  en: old | former | previous
same_all
  fa: همه | کل | کلیه
  en: all | whole | entire | every | everything
same_many
  fa: زیاد | فراوان
  en: many | lots | lot | much
same_more
  fa: بیشتر | اضافه
  en: more | extra | additional
same_less
  fa: کمتر
  en: less | fewer
same_month
  fa: ماه | ماهانه | ماهیانه | برج
  en: month | months | monthly
same_year
  fa: سال | سالانه | سالیانه
  en: year | yearly | annual | annually
same_week
  fa: هفته | هفتگی
  en: week | weekly
same_day
  fa: روز | روزانه
  en: day | daily
same_today
  fa: امروز
  en: today
same_yesterday
  fa: دیروز | پریروز | دیشب
  en: yesterday
same_self
  fa: خود | خودم | خودمان | خودش | خودمون
  en: myself | yourself | itself | himself | ourselves
same_automatic
  fa: خودکار | اتوماتیک | اتومات
  en: automatic | automatically | auto | automate
same_nobody
  fa: هیچکس | هیچکی | کسی
  en: nobody | anyone | anybody | someone | somebody
same_stranger
  fa: غریبه | ناشناس | بیگانه
  en: stranger | unknown
same_break
  fa: خراب | معیوب | داغون | پوکیده | ترکیده | درب و داغان
  en: break | broke | broken | damaged | defective | faulty | hole | dud | busted | bust | wrecked | spoiled |
    spoilt
same_cut
  fa: قطع
  en: cut
same_fall
  fa: افتاد
  en: fall | fell | drop | dropped
same_forget
  fa: فراموش
  en: forget | forgot | forgotten | remember
same_press
  fa: کلیک | لمس
  en: press | click | tap | hit
same_know
  fa: دانست | اطلاع | مطلع | باخبر
  en: know | knew | known
same_understand
  fa: فهمید | متوجه
  en: understand | understood | realise | realize
same_where
  fa: کجا | محل | جایی
  en: where | whereabouts | somewhere
same_quick
  fa: زود | سریع | فوری | سریعتر | زودتر
  en: fast | quick | quickly | soon | urgent | urgently | rapid
same_slow
  fa: یواش | کندی | کنده
  en: slow | slowly | sluggish
same_high
  fa: گران | گرون
  en: expensive | high | higher
same_speak
  fa: حرف | صحبت | گفتگو
  en: speak | spoke | talk | talking | chat
same_lose
  fa: گم | مفقود
  en: lose | lost | losing | misplaced
same_steal
  fa: دزدید | دزد | سرقت | دزدی | ربود
  en: steal | stole | stolen | robbed | theft | thief | snatched
same_think
  fa: فکر
  en: think | thought
same_different
  fa: متفاوت | فرق | مغایر | تفاوت
  en: differ | difference | differs
same_own
  fa: مالک | صاحب | مالکیت
  en: own | owner | ownership | owned
`)
