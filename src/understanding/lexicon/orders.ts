// Orders in a shop: placing, changing, cancelling, following, and what comes wrong.
import { concepts } from './concept.js'

export const orders = concepts(`
place_order
  fa: سفارش بدم | ثبت سفارش | سفارش ثبت کنم | سفارش گذاشتن | چطور بخرم | خرید کنم | نحوه خرید | سبد خرید
  en: place an order | how order | make an order | how buy | add to cart | shopping cart | basket | checkout
cancel_order
  fa: لغو سفارش | سفارش + لغو | سفارش + کنسل | سفارش + انصراف | خرید + لغو | خرید + انصراف | خرید + منصرف |
    پشیمون خرید | نفرستید دیگه | جلوی ارسال | سفارش نمیخوام | باطل کردن سفارش | دیگه نفرستید | سفارش + پشیمون |
    سفارش + پشیمان | سفارش + منصرف | سفارش + لازم ندارم | سفارش + نمیخوامش | سفارش + لازم نیست | سفارش + بیخیال |
    سفارش + صرف نظر | خرید + صرف نظر | خرید + لازم نیست | خرید + کنسل | خرید + بیخیال | نفرستیدش | نفرستینش |
    پست نکنید | ارسال نکنید | ارسالش نکنید | سفارش + نفرستید | سفارش + نفرستین | پشیمون شدم + نفرستید |
    پشیمون شدم + هنوز | سفارش + حذف کامل | سفارش + ابطال | سفارش + باطل | سفارش + فسخ | اشتباهی سفارش دادم |
    سفارشم بهم بزنم | سفارش + متوقف | سفارش + قبل از ارسال |
    ارسال نشده + منصرف | نفرستادین + منصرف | ارسال نشده + لازمش ندارم | ارسال نشده + پشیمون | ارسال نشده + نمیخوام | نفرستادین + نمیخوام
  en: cancel order | order + cancel | stop my order | not want order | call off order | order by mistake |
    cancel purchase | do not send it | do not ship it | do not want order | no longer want order |
    changed mind order | order + changed my mind | not want it + order | do not post it | hold my order |
    take back my order | order + mistake | withdraw my order | call it off | please do not send |
    forget my order | undo my order | cancel what i bought
  not: فاکتور | اشتراک | invoice | subscription
edit_order
  fa: سفارش + تغییر | سفارش + ویرایش | سفارش + اضافه | سفارش + حذف | سفارش + کم کنم | یادم رفت بذارم |
    یکی دیگه هم بذارید | تعداد + عوض | تعداد + تغییر | تعدادش + کم/زیاد | سبد + عوض | یک قلم دیگه | جا انداختم |
    به سفارش قبلی | کنار سفارش قبلی | روی همون سفارش | دو تا بجای یکی | بجای یکی 2 تا | سفارش + عوض |
    سفارش + یکی دیگه | سفارش + بیشتر | سفارش + کمتر | سفارش + کم | سفارش + بردارم | سفارش + بذارم |
    سفارش + تعداد | یه چیز دیگه هم + سفارش | به همون سفارش | همون سفارش + اضافه | سفارش + جا انداختم |
    سفارش + یادم رفت | سفارش + جایگزین | سفارش + رنگ | سفارش + سایز | سفارش + اصلاح | دو تا زدم یکی |
    یکی زدم دو تا | تعداد + اشتباه | تعدادش + اشتباه | تعدادش + زیاد | تعدادش + عوض | اضافه زدم | یکیش نمیخوام |
    یکی از + نمیخوام | یه قلم + بردارم | قلم + اضافه | قلم + حذف | قلم + کم
  en: change order | edit order | modify order | add to order | add item order | remove item | change quantity |
    order two instead | add another to order | take one off | forgot to add | update order | same order |
    order + add | order + remove | order + extra | order + another | one more to order | more to my order |
    add something | put another | drop one item | take an item off | fewer of | wrong quantity | quantity wrong |
    change size in order | change colour in order | swap item in order | ordered too many |
    ordered two by mistake | edit my basket | order + quantity
  not: ادرس | نشانی | address
quantity
  fa: تعداد | عدد | چند تا | دو عدد | تعدادش
  en: quantity | how many pieces | units | pieces
order_not_registered
  fa: سفارش ثبت نشد | سفارشی ثبت نشده | سفارش نمیاد | تو سفارش ها نیست | خرید نهایی نشد | ثبت نشده سفارش |
    سفارش ندارم | چیزی ثبت نشده | هیچ سفارشی | سفارش خالی | سبد هنوز پره | سفارش نشون نمیده | سفارشی نمیبینم |
    تایید سفارش نیومد | پنلم خالی | سفارش تو لیست نیست | سفارشم توی پنل | سفارشم نیست تو | خرید + مشاهده نمیشود |
    لیست سفارش + خالی | سفارش + موردی نیست | هیچ موردی + نیست | فهرست خرید + نیست | خریدهایم + نیست
  en: no order | order not placed | order not registered | order not show | nothing in orders |
    order was not created | no confirmation | order does not exist | order history empty | can not see order |
    order is missing from | orders list empty
order_status
  fa: سفارش + کجا | بسته + کجا | سفارش + وضعیت | سفارش + پیگیری | سفارش + مرحله | کد رهگیری | کد پیگیری |
    سفارش چه شد | بسته چه شد | سفارش به کجا رسید | بسته + رهگیری | بسته تا کجا | سفارش + کی میرسه | بارنامه |
    شماره مرسوله | رد بسته |
    کدوم شهر + بسته | بسته الان | الان کجاست + سفارش | سفارش + میمونه | سفارش + مونده | در چه وضعیتی + بسته | بسته + وضعیت | مرسوله + کجا | مرسوله + وضعیت | بسته + چه خبر
  en: where order | where parcel | track order | track parcel | tracking number | tracking code | order status |
    follow order | where is my stuff | parcel now | trace parcel | order + stage | shipment status |
    where it is right now | where it is now | where it got to | where has it got | where did it go | see where it is | ordered + where | package where | where my things | what happened to my order
order_late
  fa: سفارش دیر | سفارش + نرسید | بسته + نرسید | سفارش + نیومد | بسته + نیومد | سفارش + تاخیر | قرار بود + برسه |
    موعد تحویل | بسته + تاخیر | خریدم + نرسید | خریدم + نیومد | هنوز هیچی نیومده | قولش + دادید | وعده دادید |
    چند روزه منتظر | روز گذشته + نیومد | هفته شد + نیومد | هنوز خبری نیست | سفارش + نیومده | بسته + نیومده |
    خریدم + نیومده | خریدم + نرسیده | سفارش + نرسیده | روزه سفارش دادم | روزه خریدم | روزه منتظرم |
    هفته است سفارش | هفته س خریدم | کی قراره بیاد | قرار بود + بیاد | قرار بود + نیومد | قرار بود + نرسید |
    مونده تو انبار | گیر کرده | هنوز در حال ارسال | هنوز آماده سازی | هنوز تو راه | روز گذشته هنوز |
    تاریخ تحویل گذشت | تاریخش رد شد | دیرکرد | دیر شده | دیر کرده | بدقولی | موعد + گذشته | موعد + نرسیده |
    در موعد مقرر | تا امروز نرسید | تا الان نیومده | زودتر بفرستید | لازمش داشتم دیر | پس چی شد | کو پس | علافم |
    معطل موندم | معطلمون | قرار بود + شنبه | شنبه + نیومد | شنبه + نرسید | نوشته بود + شنبه | گفتید + شنبه |
    گفته بودید + میرسه | نوشته بود + میرسه | میخواستم برای + نرسید | لازم داشتم + نرسید
  en: order late | order not arrived | parcel not arrive | delivery late | order + overdue | still waiting order |
    still waiting parcel | should have arrived | was supposed to arrive | past delivery date | order delayed |
    where is it already | promised + yesterday | delivery date passed | still nothing | still has not come |
    still not here | still in transit | been a week | been two weeks | been days | week and no |
    days and nothing | no news | was meant to come | said monday | should be here | past the date |
    past its date | taking too long | where on earth | not moving | stuck in transit | waited for |
    promised date | late again | need it by and | supposed monday | promised monday | was for monday |
    was to be monday | expected monday
wrong_item
  fa: کالای اشتباه | جنس اشتباه | یه چیز دیگه فرستاد | چیز دیگه اومده | اشتباه فرستاد | اشتباهی فرستاد |
    اشتباه ارسال | رنگ دیگه فرستاد | رنگش + فرق | مدل + اشتباه | رنگ + اشتباه | یکی دیگه فرستاد | عوضی فرستاد |
    چیزی که سفارش دادم نیست | با سفارشم فرق | سفارش من این نبود | من اینو سفارش ندادم | سفارش یکی دیگه |
    کالا + مغایرت | کالا + مغایر | بجای + فرستاد | بجاش + فرستاد | مال یکی دیگه رو فرستاد | با عکس فرق |
    مشکی سفارش سفید | غیر از سفارش | رنگش اون نیست | رنگ + فرستادین | مدلش اون نیست | مدل دیگه | مدل + فرق |
    یه رنگ دیگه | سایز اشتباه فرستاد | اشتباه اومده | اشتباهی اومده | جنس دیگه | کالای دیگه | کالای دیگری |
    محصول دیگری | به اشتباه ارسال | چیزی که خواستم نیست | چیزی که میخواستم نیست | غیر از چیزی |
    اصلا اینو نخواستم | سفارش دادم + اومده | سفارش دادم + فرستادید | سفارش دادم + رسیده | مغایر با سفارش |
    مغایر سفارش | عدم تطابق | مطابق سفارش نیست | تطابق + ندارد | با سفارش + مغایرت | اونی نیست که |
    بسته یکی دیگه | به جای + فرستاد | به جای + اومده | عکس سایت + فرق | عکسش یه چیز دیگه | سفارش + یه رنگ دیگه |
    سفارش دادم + فرق | اومده + فرق | خواستم + اومده | خواستم + فرستاد | رنگ + سفارش دادم | گفتم + فرستادین | غیر اونی
  en: wrong item | wrong product | sent wrong | wrong colour | wrong model | different item | not what ordered |
    got something else | instead of + sent | someone elses order | different from picture | different from order |
    not the one ordered | received different | mixed up order | ordered black got | something else |
    not the right one | not the one | sent something else | wrong size sent | sent a different | got a different |
    not what i wanted | asked for + got | ordered + but got | ordered + sent me | ordered + came |
    other than what | wrong thing | does not match | not the model | not the colour | wrong shade |
    someone elses parcel | opposite of what i ordered |
    instead of + got | instead + got | got instead | asked for + turned up | asked for + came | asked for + got | ordered + turned up | ordered + came | ordered + got | bought + turned up | wanted + got | delivered instead | came instead
missing_item
  fa: قلم + نبود | یکیش نبود | یکی کم | ناقص رسید | ناقص فرستاد | سفارش ناقص | یه چیزیش نیست | توی جعبه نبود |
    تو بسته نبود | داخل بسته نبود | همه نرسید | یکی از کالا نبود | یکیشون نبود | جا گذاشتید | نصف سفارش |
    بسته + کم بود | بسته + کسری | جعبه خالی | لوازم جانبی نبود | شارژرش نبود | فقط یکی فرستاد | سه تا بود دو تا |
    یکی کمه | یه قلم کم | نیومده توش | داخل جعبه نبود | تو کارتن نبود | فقط + اومده | سفارش دادم + اومده فقط |
    تا خریدم + تا اومده | تاش نیست | یکیش نیومده | یکیش تو بسته | بقیه اش کو | بقیش کو | بقیه سفارشم | باقی کالا |
    کم فرستادید | کم فرستادین | کمتر فرستاد | کمتر بود | از قلم افتاده | جا مونده | فراموش کردید بذارید |
    یادتون رفته بذارید | یادتون رفته | ناقصه | ناقص بود | کسری کالا | کالا + کسری | کسری داشت | نگذاشتید |
    نذاشتین | تعداد کمتر | عدد کمتر | خالی بود جعبه | تنها + دریافت | قطعه + نبود | پیچ + نبود | کابل + نبود
  en: missing item | item missing | missing from parcel | incomplete order | order incomplete | not in parcel |
    one was not | only received one | only sent one | forgot to pack | part of order missing | empty parcel |
    did not include | left out of parcel | half my order | one short | only two came | only one came |
    bought three got | ordered two got one | one piece missing | missing piece | where is the rest |
    rest of my order | something missing | was left out | not everything | not all of it | less than ordered |
    short shipped | box was empty | accessory missing | cable missing | fewer items | did not put |
    forgot to include | was supposed to be in
damaged_arrival
  fa: شکسته رسید | شکسته بود | خراب رسید | ضربه خورده | کالا + شکسته | کالا + خراب | بسته + شکسته | بسته + پاره |
    له شده | باز کردم شکسته | باز کردم خراب | ترک داشت | خورد شده بود | خورد و خاکشیر | تو راه شکسته |
    تو راه خراب | حمل + اسیب | آسیب دیده رسید | از جعبه در اوردم کار نمیکنه | از اول خراب | نو بود خراب |
    روز اول خراب | روشن نشد از اول | صفحه شکسته | سالم نبود | سالم نیست | معیوب تحویل | معیوب رسید |
    تحویل + معیوب | تحویل + خراب | خش افتاده | باز کردم + شکسته | باز کردم + خراب | باز کردم + ترک | جعبه + له |
    جعبه + خیس | دیدم شکسته | دیدم خراب | دیدم پاره | خرد شده بود | رسید + شکسته | رسید + خراب | اومد + شکسته |
    اومد + خراب | اومد + پاره | شیشه + خرد | فرستاد + خراب | فرستاد + شکسته | فرستاد + پاره | فرستاد + معیوب |
    کالای ارسالی + اسیب | جنس + پاره | جنس + سوراخ | لباس + سوراخ | لباس + پاره | لکه داشت | از اول کار نکرد |
    زدم به برق + روشن | نو خریدم کار نمیکنه | تازه رسیده + خراب | تازه رسیده + کار نمیکنه | کالا + نقص | نقص فنی
  en: arrived broken | arrived damaged | broken on arrival | came broken | was broken | damaged in shipping |
    damaged item | faulty item | dead on arrival | cracked when | smashed | parcel crushed | opened broken |
    box was crushed | defective on arrival | screen cracked | does not turn on new | brand new not work |
    in pieces | sent me a dud | sent broken | came with a hole | came torn | came cracked | arrived smashed |
    arrived shattered | arrived dented | got it broken | opened box + broken | box was wet | unboxed + broken |
    in bits | does not turn on out of the box | never worked | faulty from | when opened + broken |
    item has a hole | arrived in pieces
  not: گارانتی | warranty
dangerous_item
  fa: جرقه | دود کرد | بوی سوختگی | باتری باد | برق گرفت | اتیش گرفت | آتش | منفجر | ترکید | خطرناک | ناایمن |
    آسیب دید | بچه ام + آسیب | بوی سوخته | داغ میکنه | خونمو آتیش
  en: spark | smoke | burning smell | battery swollen | electric shock | caught fire | exploded | dangerous |
    unsafe | overheating | got hurt | hurt by | injured | burnt | burned
min_order
  fa: حداقل سفارش | حداقل خرید | حداقل مبلغ | کمتر از + سفارش | خرید کم | سفارش کوچک | مبلغ سبد کم
  en: minimum order | minimum purchase | minimum amount | small purchase | spend less than | total is too low |
    very small order
pre_order
  fa: پیش خرید | پیش سفارش | پیش فروش | رزرو کالا
  en: pre order | preorder | reserve item | advance order
unpaid_order
  fa: سفارش پرداخت نشده | در انتظار پرداخت | پرداختش نکردم |
    پرداخت نکنم | پولش ندم | پرداختش نکنم | پول ندادم + سفارش
  en: unpaid order | awaiting payment | order waiting payment | pay later for order |
    not pay for order | do not pay + order | not paid + order | if i do not pay
reorder
  fa: دوباره سفارش | همون سفارش قبلی | خرید مجدد | تکرار سفارش
  en: reorder | order again | repeat order | same as last time
bulk_order
  fa: عمده | تعداد بالا | تعداد زیاد | برای شرکت | خرید سازمانی | قیمت همکار | عدد برای شرکت | صد تا | پنجاه تا |
    کلی خرید | برای پرسنل | برای کارمندها | برای همکارها | تیراژ | عمده فروشی | برای مغازه ام |
    تعداد + برای شرکت | بیشتر از 50 | بالای 100 | خرید تعدادی | صد عدد | سفارش سازمانی | هدیه سازمانی |
    سفارش گروهی | هدیه پرسنل | هدیه کارکنان | بن کارمند | در حجم بالا | تعداد + پرسنل | تا برای همکار
  en: bulk | wholesale | large quantity | corporate order | business order | hundred pieces | large order |
    many units | dozens | trade price | reseller | gifts for employees | for the whole office |
    quantity discount | company gifts | order in volume | lots of them
order_history
  fa: سابقه سفارش | سفارش های قبلی | تاریخچه خرید | لیست خریدهام
  en: order history | past orders | previous orders | purchase history
out_of_area
  fa: محدوده شما نیست | ادرس ما ارسال ندارید | شهر ما نمیفرستید
  en: not deliver to my area | outside delivery area | do not serve
order_split
  fa: چند بسته جدا | جدا جدا فرستاد | دو مرسوله | سفارشم تیکه تیکه
  en: split order | separate parcels | several packages | two shipments
merge_orders
  fa: یکی کردن سفارش | دو سفارش با هم | ادغام سفارش | یکجا بفرستید
  en: combine orders | merge orders | ship together | one shipment
note_to_seller
  fa: توضیحات سفارش | یادداشت برای فروشنده | پیام به فروشنده | سفارش توضیح
  en: order note | note to seller | special instructions | comment on order
custom_made
  fa: سفارشی سازی | چاپ اسم | حکاکی | دوخت سفارشی | شخصی سازی
  en: custom | personalised | personalized | engraving | made to measure | print my name
become_seller
  fa: فروشنده شوم | فروشنده بشم | محصولاتم بفروشم | جنس هامو بفروشم | تو سایتتون بفروشم | غرفه بزنم |
    ثبت نام فروشنده | پورسانت | کمیسیون فروش | کالای خودم + بفروشم | تولیدکننده | همکاری در فروش | تولیدی دارم |
    عرضه محصول | کارگاه دارم | دستساز بفروشم | بفروشم + سایت | سایت + بفروشم | فروشنده + بشم | فروشنده + ثبت |
    فروشنده شدن | همکاری + فروش | محصول خودم | محصولاتمون | تولید میکنیم | تولید میکنم | جنس دارم + بفروشم |
    کارمون تولید | غرفه | عرضه کنم | عرضه کنیم | کمیسیون | درصد فروش | درصد میگیرید | مغازه دارم + بفروشم |
    فرم فروشنده
  en: become a seller | sell on | sell my products | marketplace commission | seller registration |
    list my products | open a shop on | vendor account | sell through | i make + sell | supplier for you |
    commission for sellers | sell with you | sell here | sell clothes | sell on your | sell through you |
    i make + together | we make | work together | seller form | my own products | my products on |
    my shop on your | join as a seller | list on your | be a vendor
`)
