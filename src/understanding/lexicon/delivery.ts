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
    تا هفته دیگه میرسه | کی دستم | کی به دست | چند روزه | چند روز دیگه میاد | چند روز دیگه میرسه | تا کی میرسه |
    تا کی میاد | تا اخر هفته | تا اون موقع میرسه | واسه شهرستان چند روز | چند روز کاری | چقدر زمان میبره |
    چقدر طول میکشه برسه | چقدر طول میکشه بفرستید | سفارش + چقدر طول | ارسال + طول میکشد | ارسال + روز |
    سفارش بدم + میرسه | الان بگیرم کی | الان سفارش + کی | مهمونی دارم | برای عید میرسه | زود میرسه |
    مدت زمان ارسال | زمان رسیدن | بخرم + کی میرسه | بخرم کی میاد | تا شنبه | به شنبه میرسه | شنبه میرسه |
    شنبه + میرسه | شنبه + دستم | تهران + کی | تهران + چند روز | تهران + میرسه | تهران + چقدر طول | بخرم + تهران |
    سفارش + تا شنبه | تولد + میرسه | تولد + برسه
  en: how long delivery | how long ship | delivery time | shipping time | when will arrive |
    how many days delivery | how fast deliver | arrive by | days to arrive | when will i get order |
    order today when | delivered by | in time for | how soon deliver | get here by | before the weekend |
    days to get to | days to reach | arrive before | here before | by friday | by the weekend | by saturday |
    takes to get | how long does it take to | how long until | how long to my city | when would it come |
    when would i get | order now when | if order today | if buy today | if order now | shipping take |
    delivery take | will it come in time | estimated delivery | get by monday | arrive monday | here by monday |
    days to tehran | days + tehran | how long + tehran | reach tehran | get to tehran | monday if i order |
    come by monday
  not: refund
fast_delivery
  fa: ارسال فوری | پیک فوری | همون روز | ارسال سریع | اکسپرس | همین امروز برسه | ارسال ساعتی | 2 ساعته |
    امشب لازم | امروز لازم | همین امشب | فوری لازم | پیک موتوری | ارسال امروز | امروز میرسه | امروز میفرستید |
    زودتر برسه | ارسال اورژانسی | سریع ترین ارسال
  en: express | same day | next day | fast shipping | rush delivery | overnight | priority shipping |
    quick delivery | need it tonight | need it today | need it tomorrow | get it today | fastest delivery |
    urgent delivery | deliver today | arrive today | order by to get |
    have it today | get it by tonight | here today | have it by tomorrow
delivery_cost
  fa: هزینه ارسال | کرایه پست | پول پیک | ارسال رایگان | کرایه پیک | ارسال چقدر | هزینه حمل | هزینه پست |
    هزینه پیک | ارسال مجانی | ارسال + هزینه | ارسال + رایگان | ارسال + تومان | پول ارسال | پیک چقدر | بابت ارسال |
    کرایه + بسته | رایگان میفرستید | باربری + هزینه | حمل و نقل | پست چقدر میگیره | پول پست | پست + چقدر |
    پیک + چند | کرایه + چقدر | ارسال + چند | ارسال + پول | هزینه بیک | ارسالش رایگان | ارسال + مفت |
    رایگان میشه ارسال | بالای + ارسال رایگان | خرید بالای + رایگان | از چقدر به بالا رایگان |
    هزینه بسته بندی و ارسال | حمل + هزینه | حمل + چقدر | حمل + پول | ارسال + مبلغ | باید پول پیک | تیپاکس + چقدر |
    ارسال + حساب میشه | پس کرایه | پول حمل | بابت حمل | بابت فرستادن | بابت آوردن | تهران + هزینه ارسال |
    ارسال + تهران + چند | ارسال + تهران + هزینه | پیک بدم | پول پیک بدم | کرایه بدم | ارسال + تهران + پول |
    کالا + حمل + پول | بالای + رایگان | خرید کنم + رایگان | خرید کنم + پیک | خرید کنم + ارسال |
    پست تا + چقدر | پست + درمیاد | ارسال + درمیاد | تا شیراز چقدر | پست + چند تومن
  en: shipping cost | delivery cost | delivery fee | free shipping | free delivery | postage | cost of shipping |
    charge for delivery | shipping + cost | shipping fee | pay for delivery | delivery price | courier fee |
    how much delivery | how much shipping | shipping free | free over | minimum for free | delivery charges |
    pay shipping | shipping rates | charged for shipping | cost to send | cost to deliver | how much to send |
    how much to deliver | how much postage | delivery is how | pay for shipping | shipping price |
    cost of delivery | do i pay delivery | carriage | shipping to tehran cost | free if i spend |
    spend + free delivery | buy more + free |
    take for send | how much you take + send | charge for postage | how much for send | how much + postage | how much + ship | how much + send
  not: پس فرستادن | return shipping
delivery_slot
  fa: زمان تحویل + عوض | ساعت تحویل | بازه تحویل | بازه زمانی | تحویل + روز دیگه | یه روز دیگه بیاد |
    یه روز دیگه بیارید | پس فردا بیارید | عصر بیارید | صبح بیارید | دیرتر بیارید | دیرتر بفرستید | زودتر بیارید |
    وقت تحویل | خانه نیستم | اون روز نیستم | ساعت + خانه نیستم | بعدازظهر بیاد | عقب بندازید |
    زمان ارسال + تغییر | نوبت تحویل | تحویل + جابجا | هفته بعد بیارید | سر کارم اون ساعت | شنبه + بیاد |
    اون ساعت + سر کار | پیک + ساعت | ساعت + پیک | ساعت آمدن | چه ساعتی میاد | چه ساعتی میرسه | چه ساعتی پیک |
    شب بیارید | بعد از ظهر بیارید | غروب بیارید | بعد از ساعت | قبل از ساعت | تحویل + عقب | تحویل + یه روز |
    تحویل + تعویق | تعویق | موکول | روز دیگری | زمان دیگری | ساعت دیگری | بازه + تغییر | تحویل + ساعت + تغییر |
    زمان + عوض | سر کارم + بیارید | خونه نیستم + بیارید | خونه نیستم + پیک | نیستم + پیک | نیستم + بیارید |
    بگید پیک | بگین پیک | آخر هفته بیارید | فردا خونه نیستم | زودتر بیاد | دیرتر بیاد | روزش + عوض | ساعتش + عوض |
    پیک + فردا | بیارید + شنبه | تحویل + شنبه | بیاد + شنبه | تحویل + فردا | ارسال + شنبه | پیک + شنبه |
    میارید + عوض + شنبه | شنبه + نیستم | شنبه + خونه
  en: delivery slot | delivery time change | reschedule | another day | come later | deliver in evening |
    deliver tomorrow | postpone | come in evening | different time | delivery day | delivery date change |
    will not home | at work during | bring it on | deliver after | later delivery | choose a time |
    not home then | earlier slot | bring it in the evening | what time will the courier | work till | after work |
    come on saturday | come on the weekend | different day | delivery on another | move my delivery |
    change the time | change the day | choose time | pick a time | evening delivery | morning delivery |
    delay delivery | bring it later | bring it tomorrow | hold my parcel | not today | deliver on monday |
    bring on monday | monday instead | not home on monday | come monday
change_address
  fa: ادرس + تغییر | ادرس + عوض | ادرس + اشتباه | ادرس + غلط | ادرس + اصلاح | ادرس + ویرایش | ادرس قبلی |
    ادرس جدید | پلاک + اشتباه | کد پستی + اشتباه | اسباب کشی | نقل مکان | خانه عوض کردم | جای دیگه تحویل |
    یه جای دیگه بفرستید | به محل کارم | ادرس دیگه | مقصد + عوض | مقصد + تغییر | محل تحویل + تغییر | جابجا شدیم |
    رفتیم خونه جدید | خونه مادرم + بفرستید | ادرس دفترم | ادرس + درست | ادرس + عوضی | ادرس + ناقص |
    ادرس + جا افتاده | واحد + نوشتم | واحد + یادم رفت | پلاک + غلط | پلاک + یادم | پلاک + جا | کوچه + اشتباه |
    خیابان + اشتباه | نشانی + اصلاح | نشانی + تصحیح | نشانی + نادرست | مقصد + اصلاح | گیرنده + عوض |
    گیرنده + تغییر | به جای دیگه بفرستید | جای دیگه بیارید | بفرستید خونه | بفرستید محل کار | بفرستید شرکت |
    بیارید محل کارم | بیارید شرکت | ادرس خونه قبلی | خونه قبلی | اسباب کشی + سفارش | ادرس + پیش فرض |
    شهر + اشتباه | استان + اشتباه | ادرس + بروز
  en: change address | wrong address | address + wrong | new address | old address | update address |
    moved house | moving house | different address | redirect | reroute | edit address | address + typo |
    send to my office instead | another location | house number wrong | previous address | forgot flat number |
    forgot apartment number | flat number | apartment number | wrong street | wrong house | wrong city |
    wrong postcode | correct address | fix address | typo in address | deliver to my work | send it to my work |
    send it somewhere else | deliver elsewhere | another address | moved to a new | address on my order |
    put the wrong address
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
    حمام بودم | اومدن نبودیم | اومده بود نبودیم | پیک + جواب ندادم | پیک + نشنیدم | پیک + دم در |
    پیک + کسی باز نکرد | زنگ + باز نکردم | پیک + سر کار | پیک + بیرون | برگشت به انبار | برگردوندن انبار |
    مراجعه + نبودم | مراجعه + حضور نداشتم | مراجعه + منزل نبودم | مامور + نبودیم | پیک + خواب | پیک + دوباره |
    چند بار مراجعه | ارسال مجدد بسته | پیک + غیبت | پیک + خونه نبودم | نتونستم تحویل بگیرم | تحویل + نبودم |
    تحویل + حضور نداشتم | زنگ زده جواب ندادم | گوشیم در دسترس نبود | پیک + مجدد | دوباره پیک بفرستید |
    مامور + دوباره
  en: missed delivery | missed courier | not home | courier came | driver left | failed delivery |
    delivery attempt | redeliver | did not hear bell | door bell | left a card | left a note | could not deliver |
    nobody answered door | try again delivery | was at work | came while i was | was at work when |
    not there when | driver came | courier came + out | nobody opened | nobody was in | was asleep when |
    did not hear the | will they come back | come back again | second attempt | bring it again |
    try again tomorrow | how many times do they try | returned to depot | returned to sender |
    left without delivering | sorry we missed you | missed the driver | missed my parcel | nobody was home |
    no one was home | nobody home when
marked_delivered
  fa: تحویل شده + نگرفتم | تحویل شده + نرسید | نوشته تحویل | زده تحویل | خورده تحویل | وضعیت تحویل شده |
    سایت میگه تحویل | تحویل داده شده + نیست | تحویل داده شد ولی | پیک + به کی داد | به کی تحویل | دست من نرسید |
    کسی چیزی نیاورد | کسی چیزی تحویل نداد | تحویل شده خورده | به همسایه داده | به نگهبان داده | لابی + نیست |
    تحویل شد + خبری نیست | پیامک اومد که تحویل | پیام اومد + تحویل شد | امضای تحویل | تحویل داده شده |
    تحویل گردید | تحویل شده نشون | نوشته تحویل شد | زدین تحویل | زدید تحویل | گیرنده تحویل گرفت |
    تحویل به گیرنده | تحویل خورده | تحویل مشتری شد | تحویل + ولی نرسید | تحویل + هیچی | تحویل + چیزی ندادن |
    تحویل + دستم نیست | تحویل + ندیدم | کی تحویل گرفته | کی امضا کرده | دست کی دادید | به کی دادید |
    دادن به یکی دیگه | تحویل + نیاوردن
  en: marked delivered | says delivered | shows delivered | delivered but not | delivered + never |
    delivered + not receive | who signed | left with neighbour | app says delivered | status delivered |
    who got my parcel | gave it to someone | claims delivered | supposedly delivered | it says it was delivered |
    claims it was delivered | tracking says delivered | marked as received | shows as received |
    apparently delivered | delivered but nothing | delivered but nobody | left where | not at my door |
    nothing at my door | delivered to wrong
pickup
  fa: حضوری | خودم بیام بگیرم | بیام بگیرم | خودم بیام ببرم | بیام ببرم | از فروشگاه تحویل | تحویل حضوری |
    مراجعه حضوری | بیام دنبالش | خودم بردارم | بیام بردارم | از شعبه بگیرم | پست نکنید خودم | میام میبرم |
    از انبار تحویل | برم بگیرم | خودم تحویل بگیرم | شخصا | بیام تحویل | بیام ازتون | خودم میگیرم | میام میگیرم |
    حضورا | حضوراً | شخصا مراجعه | محل تحویل | انبارتون | انبار + بیام | از در انبار | دفتر + بیام |
    از فروشگاه + بگیرم | از مغازه + بگیرم | سر راهم | نزدیکتونم | بیام برش | بدون پیک | پیک نمیخوام |
    نمیخوام بفرستید | از نزدیک ببینم
  en: pick up | pickup | collect | in store | in person | collect it myself | come and get | collection point |
    click and collect | come by | get it myself | drop by | come over and | come and collect | come pick |
    pick it up | collect in person | take it from your | walk in | at your store | from your shop |
    from your warehouse | myself from | without courier | instead of delivery | pop in
international_shipping
  fa: ارسال + خارج | ارسال + خارج از کشور | خارج + میفرستید | خارج + بفرستید | کشور دیگه + ارسال |
    ارسال بین المللی | ایران نیستم | ترکیه میفرستید | خارج زندگی | دبی میفرستید | از خارج + خرید |
    پست بین المللی | ارسال به اروپا | مرز | فرستادن به خارج | گمرک | خارجم + بفرستید | خارجیم | فرستادن + کانادا |
    ارسال + کانادا | ارسال + المان | کشور دیگری + ارسال | آلمان + بفرستید | اروپا + بفرستید | خارج + خرید |
    خارج + سفارش | مقیم خارج | ساکن خارج | ایران نیستم + خرید | ایران زندگی نمیکنم | برای خارج + میفرستید |
    خارج + پست | خارج + ارسال دارید | برون مرزی | بیرون از مرز | پسرم خارج | خارج زندگی + بفرستید | خارج + تحویل
  en: ship + abroad | deliver + abroad | international shipping | ship overseas | ship outside | send to germany |
    live abroad + order | worldwide | customs | other countries deliver | ship to turkey | not in iran | ship to |
    send it to germany | deliver to germany | deliver to canada | overseas delivery | abroad order |
    order from abroad | outside the country | living abroad | to my son in | ship worldwide | foreign address |
    post it abroad | to another country
  not: سیم | خط | رومینگ
courier_behaviour
  fa: پیک + بی ادب | رفتار پیک | برخورد پیک | راننده + بی ادب | پیک پول اضافه | پیک طلبکار | پیک + بداخلاق |
    پیک + داد زد | پیک + توهین
  en: courier rude | driver rude | courier behaviour | driver shouted | courier asked extra
large_item
  fa: حجیم | یخچال | مبل | تلویزیون | لباسشویی | کالای بزرگ | سنگین | وسایل بزرگ
  en: large item | bulky | fridge | sofa | television | washing machine | furniture | heavy
upstairs
  fa: طبقه | اسانسور | پله | بالا بیارید | دم در |
    میارن بالا | بیارن بالا | بیارید بالا | میارین بالا | تا طبقه
  en: upstairs | floor | elevator | stairs | doorstep
lost_parcel
  fa: بسته + گم | مرسوله گم | بسته + مفقود | پست + گم کرد | گم شده بسته | تو پست گم |
    بستم گم | بسته ام گم | پیدا نمیکنم + بسته | پیدا کنم + بسته | نتونستم پیدا + بسته | سفارش + گم
  en: lost parcel | parcel lost | lost in post | lost in transit | package went missing | courier lost
leave_with
  fa: بدید به همسایه | بدین نگهبان | بذارید لابی | بدید سرایدار | بذارید پشت در | تحویل نگهبانی |
    یکی دیگه تحویل بگیره | کس دیگه تحویل بگیره | همسایه تحویل
  en: leave with neighbour | leave at reception | leave at door | safe place | with doorman | leave with guard |
    someone else take | take the parcel for me | someone else receive | neighbour accept
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
