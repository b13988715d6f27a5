// The way of a parcel: how long, how much, where to, when, and what goes wrong at the door.
import { concepts } from './concept.js'

export const delivery = concepts(`
ship
  fa: ارسال | حمل | باربری | به دستم میرسه | پست میکنید
  en: delivery | ship | dispatch | shipment | posting
delivery_duration
  fa: ارسال چند روز | کی میرسه | کی به دستم | چند روزه میرسه | چند روزه میفرستید | زمان ارسال | مدت ارسال |
    ارسال چقدر طول | ارسال چقدر زمان | سفارش بدم کی | سفارش + کی میرسه | ظرف چند روز + میرسه | تا فردا میرسه |
    تا آخر هفته میرسه | چقدر باید منتظر + بسته | امروز بخرم کی | چند روز بعد میرسه | ارسالتون چند روز |
    بخرم + میرسه | تا شب عید میرسه | برای تولد میرسه | زمان تحویل سفارش | تا جمعه میاد | تا شنبه میرسه |
    تا هفته دیگه میرسه
  en: how long delivery | how long ship | delivery time | shipping time | when will arrive |
    how many days delivery | how fast deliver | arrive by | days to arrive | when will i get order |
    order today when | delivered by | in time for | how soon deliver | get here by | before the weekend
  not: refund
fast_delivery
  fa: ارسال فوری | پیک فوری | همون روز | ارسال سریع | اکسپرس | همین امروز برسه | ارسال ساعتی | 2 ساعته
  en: express | same day | next day | fast shipping | rush delivery | overnight | priority shipping |
    quick delivery
delivery_cost
  fa: هزینه ارسال | کرایه پست | پول پیک | ارسال رایگان | کرایه پیک | ارسال چقدر | هزینه حمل | هزینه پست |
    هزینه پیک | ارسال مجانی | ارسال + هزینه | ارسال + رایگان | ارسال + تومان | پول ارسال | پیک چقدر | بابت ارسال |
    کرایه + بسته | رایگان میفرستید | باربری + هزینه | حمل و نقل | پست چقدر میگیره
  en: shipping cost | delivery cost | delivery fee | free shipping | free delivery | postage | cost of shipping |
    charge for delivery | shipping + cost | shipping fee | pay for delivery | delivery price | courier fee |
    how much delivery | how much shipping
  not: پس فرستادن | return shipping
delivery_slot
  fa: زمان تحویل + عوض | ساعت تحویل | بازه تحویل | بازه زمانی | تحویل + روز دیگه | یه روز دیگه بیاد |
    یه روز دیگه بیارید | پس فردا بیارید | عصر بیارید | صبح بیارید | دیرتر بیارید | دیرتر بفرستید | زودتر بیارید |
    وقت تحویل | خانه نیستم | اون روز نیستم | ساعت + خانه نیستم | بعدازظهر بیاد | عقب بندازید |
    زمان ارسال + تغییر | نوبت تحویل | تحویل + جابجا | هفته بعد بیارید | سر کارم اون ساعت | شنبه + بیاد |
    اون ساعت + سر کار
  en: delivery slot | delivery time change | reschedule | another day | come later | deliver in evening |
    deliver tomorrow | postpone | come in evening | different time | delivery day | delivery date change |
    will not home | at work during | bring it on | deliver after | later delivery | choose a time |
    not home then | earlier slot
change_address
  fa: ادرس + تغییر | ادرس + عوض | ادرس + اشتباه | ادرس + غلط | ادرس + اصلاح | ادرس + ویرایش | ادرس قبلی |
    ادرس جدید | پلاک + اشتباه | کد پستی + اشتباه | اسباب کشی | نقل مکان | خانه عوض کردم | جای دیگه تحویل |
    یه جای دیگه بفرستید | به محل کارم | ادرس دیگه | مقصد + عوض | مقصد + تغییر | محل تحویل + تغییر | جابجا شدیم |
    رفتیم خونه جدید | خونه مادرم + بفرستید | ادرس دفترم
  en: change address | wrong address | address + wrong | new address | old address | update address |
    moved house | moving house | different address | redirect | reroute | edit address | address + typo |
    send to my office instead | another location | house number wrong | previous address
redirect_in_transit
  fa: بسته راه افتاده + ادرس | تو راه + ادرس | ارسال شده + ادرس | داره میره + اشتباه | داره میره خونه قبلی |
    پست کردید + ادرس | راهش + عوض | مسیر + عوض | بعد از ارسال + ادرس
  en: redirect | reroute | on its way + address | already shipped + address | in transit + address |
    going to my old | heading to wrong
missed_delivery
  fa: نبودم پیک | پیک اومد نبودم | پیک + نبودم | پیک + کسی نبود | خانه نبودم | کسی خانه نبود | در نشنیدم |
    زنگ نشنیدم | در باز نکردم | پیک + برگشت | پیک رفت | دوباره میاد پیک | تحویل ناموفق | مراجعه کردن نبودیم |
    سر کار بودم | بیرون بودم | مامور + نبود | کاغذ انداخته | پیک زنگ زد جواب ندادم | گوشیم خاموش بود پیک |
    نتونستن تحویل | تحویل نگرفتم رفت | دوباره کی میارن | موفق به تحویل نشد | مراجعه مجدد | زنگ زدن برنداشتم |
    حمام بودم
  en: missed delivery | missed courier | not home | nobody home | courier came | driver left | failed delivery |
    delivery attempt | redeliver | did not hear bell | door bell | left a card | left a note | could not deliver |
    nobody answered door | try again delivery | was at work
marked_delivered
  fa: تحویل شده + نگرفتم | تحویل شده + نرسید | نوشته تحویل | زده تحویل | خورده تحویل | وضعیت تحویل شده |
    سایت میگه تحویل | تحویل داده شده + نیست | تحویل داده شد ولی | پیک + به کی داد | به کی تحویل | دست من نرسید |
    کسی چیزی نیاورد | کسی چیزی تحویل نداد | تحویل شده خورده | به همسایه داده | به نگهبان داده | لابی + نیست |
    تحویل شد + خبری نیست | پیامک اومد که تحویل | پیام اومد + تحویل شد | امضای تحویل
  en: marked delivered | says delivered | shows delivered | delivered but not | delivered + never |
    delivered + not receive | who signed | left with neighbour | app says delivered | status delivered |
    who got my parcel | gave it to someone | claims delivered | supposedly delivered
pickup
  fa: حضوری | خودم بیام بگیرم | بیام بگیرم | خودم بیام ببرم | بیام ببرم | از فروشگاه تحویل | تحویل حضوری |
    مراجعه حضوری | بیام دنبالش | خودم بیایم | خودم بردارم | بیام بردارم | از شعبه بگیرم | پست نکنید خودم |
    میام میبرم | از انبار تحویل | برم بگیرم | خودم تحویل بگیرم | شخصا
  en: pick up | pickup | collect | in store | in person | collect it myself | come and get | collection point |
    click and collect | come by | get it myself | drop by
international_shipping
  fa: ارسال + خارج | ارسال + خارج از کشور | خارج + میفرستید | خارج + بفرستید | کشور دیگه + ارسال |
    ارسال بین المللی | ایران نیستم | ترکیه میفرستید | خارج زندگی | دبی میفرستید | از خارج + خرید |
    پست بین المللی | ارسال به اروپا | مرز | فرستادن به خارج | گمرک
  en: ship + abroad | deliver + abroad | international shipping | ship overseas | ship outside | send to germany |
    live abroad + order | worldwide | customs | other countries deliver | ship to turkey | not in iran
  not: سیم | خط | رومینگ
courier_behaviour
  fa: پیک + بی ادب | رفتار پیک | برخورد پیک | راننده + بی ادب | پیک پول اضافه | پیک طلبکار | پیک + بداخلاق |
    پیک + داد زد | پیک + توهین
  en: courier rude | driver rude | courier behaviour | driver shouted | courier asked extra
large_item
  fa: حجیم | یخچال | مبل | تلویزیون | لباسشویی | کالای بزرگ | سنگین | وسایل بزرگ
  en: large item | bulky | fridge | sofa | television | washing machine | furniture | heavy
upstairs
  fa: طبقه | اسانسور | پله | بالا بیارید | دم در
  en: upstairs | floor | elevator | stairs | doorstep
lost_parcel
  fa: بسته + گم | مرسوله گم | بسته + مفقود | پست + گم کرد | گم شده بسته | تو پست گم
  en: lost parcel | parcel lost | lost in post | lost in transit | package went missing | courier lost
leave_with
  fa: بدید به همسایه | بدین نگهبان | بذارید لابی | بدید سرایدار | بذارید پشت در | تحویل نگهبانی
  en: leave with neighbour | leave at reception | leave at door | safe place | with doorman | leave with guard
open_before_accept
  fa: جلوی پیک باز | قبل از تحویل باز کنم | اول ببینم | ببینم بعد بگیرم | موقع تحویل چک
  en: check before accept | open before | inspect at door | look before pay | try before
courier_call
  fa: پیک زنگ نزد | شماره پیک | با پیک هماهنگ | پیک تماس نگرفت | زنگ زدن به پیک
  en: courier number | courier did not call | call the courier | contact driver | driver phone
packing
  fa: بسته بندی | ضد ضربه | کارتن مناسب | نامناسب بسته | بسته بندیش
  en: packaging | bubble wrap | packed badly | poor packing
gift_wrap
  fa: کاغذ کادو | کادو پیچ | جعبه کادو | یادداشت هدیه | کادو کنید | بسته بندی هدیه | کادویی | روبان
  en: gift wrap | wrapping | gift note | gift box | wrap it | ribbon | greeting card
send_as_gift
  fa: برای دوستم بفرستید | هدیه بفرستم | به ادرس یکی دیگه | سورپرایز | فاکتور نذارید
  en: send as gift | send to a friend | surprise | without price | deliver to someone else
shipping_methods
  fa: با پست یا تیپاکس | روش ارسال | با چی میفرستید | شیوه ارسال | نحوه ارسال
  en: shipping method | which courier | how do you ship | delivery options | delivery methods
same_day_cutoff
  fa: تا ساعت چند سفارش | امروز سفارش امروز | بعدازظهر سفارش بدم
  en: order before noon | cut off time | ordered today today
`)
