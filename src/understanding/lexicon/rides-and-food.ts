// Food at the door and rides across town.
import { concepts } from './concept.js'

export const ridesAndFood = concepts(`
food_late
  fa: غذا + دیر | غذا + نرسید | غذا + نیومد | پیک غذا + دیر
  en: food late | food not arrived | food delivery late | where is my food
food_cold
  fa: غذا + سرد | یخ کرده | غذا + سرد بود
  en: food cold | cold food | arrived cold
food_bad
  fa: غذا + خراب | مو تو غذا | غذا + بد | مزه | مسموم | بوی بد
  en: bad food | hair in food | spoiled | food poisoning | undercooked | tasted bad | raw
food_wrong
  fa: غذا + اشتباه | غذا + یه چیز دیگه | سفارش غذا اشتباه
  en: wrong food | wrong dish | wrong meal | not what i ordered food
food_missing
  fa: نوشابه نبود | سس نبود | غذا + کم | غذا + نبود | سالاد نبود
  en: missing drink | missing dish | food missing | forgot the sauce | side missing
food_cancel
  fa: سفارش غذا + لغو | غذا + لغو | غذا + کنسل
  en: cancel food | cancel meal | cancel my food
restaurant_cancelled
  fa: رستوران + لغو | رستوران + کنسل | رستوران قبول نکرد
  en: restaurant cancelled | restaurant rejected | restaurant closed
restaurant_open
  fa: رستوران + باز | رستوران + بسته | ساعت رستوران
  en: restaurant open | is it open | restaurant hours
restaurant_reserve
  fa: میز رزرو | رزرو رستوران
  en: reserve a table | restaurant reservation | book a table
menu
  fa: لیست غذا | منوی غذا
  en: menu | dishes | what food
cutlery
  fa: قاشق چنگال | سس اضافه
  en: cutlery | napkins | extra sauce
food_note
  fa: توضیح غذا | بدون پیاز | تند نباشه
  en: without onion | not spicy | note to restaurant | special request
calories
  fa: کالری | رژیمی | گیاهی
  en: calories | diet | vegetarian | nutrition
delivery_zone
  fa: محدوده ارسال غذا | این منطقه غذا
  en: delivery zone | deliver to my area | out of range
tip
  fa: انعام | پول اضافه به پیک
  en: tip | gratuity | tipping
request_ride
  fa: درخواست سفر | ماشین بگیرم | تاکسی | اسنپ | تپسی | سفر درخواست
  en: request ride | book a ride | taxi | cab | call a car | uber | get a ride
ride_cancel
  fa: سفر + لغو | راننده + لغو | سفر + کنسل | راننده + کنسل
  en: cancel ride | driver cancelled | cancel trip | ride cancelled
ride_fare
  fa: کرایه سفر | هزینه سفر + بیشتر | راننده پول بیشتر | کرایه + زیاد
  en: fare | ride price | driver asked for more | overcharged ride | ride cost | surge
driver_late
  fa: راننده + نیومد | راننده + دیر | راننده + منتظر | راننده + معطل
  en: driver late | driver did not come | waiting for driver | driver not moving | driver never showed
driver_rude
  fa: راننده + بد | راننده + بی ادب | راننده + سیگار | راننده + تند | راننده + مزاحم
  en: driver rude | reckless driver | unsafe driving | driver behaviour | driver harassed | driver smoking
driver_route
  fa: راننده + مسیر | مسیر + اشتباه | راننده + دور زد | مقصد + عوض سفر
  en: wrong route | longer route | change destination | add a stop | driver went wrong
lost_in_car
  fa: جا گذاشتم + ماشین | جا گذاشتم + راننده | توی ماشین جا | جا مونده + ماشین | کیفم + ماشین
  en: left in car | lost item ride | forgot phone in taxi | left my bag | lost property
driver_contact
  fa: شماره راننده | تماس با راننده
  en: call driver | contact driver | driver number
ride_paid_twice
  fa: نقدی دادم + کم شد | هم نقدی هم | کرایه + دو بار
  en: paid cash and charged | charged for ride twice | paid driver and card
ride_accident
  fa: سفر + تصادف | راننده + تصادف
  en: accident during ride | crash in ride | ride injury
become_driver
  fa: راننده شوم | راننده بشم | ثبت نام راننده | سفیر بشم
  en: become a driver | driver registration | courier job
driver_income
  fa: درآمد راننده | تسویه راننده | پورسانت راننده
  en: driver earnings | driver payout | commission driver
ride_schedule
  fa: سفر زمان دار | رزرو سفر | فردا صبح ماشین
  en: schedule ride | pre book ride | ride for tomorrow
ride_for_other
  fa: سفر برای دیگری | برای مادرم ماشین
  en: ride for someone else | book for another person
scooter_bike
  fa: دوچرخه | موتور | اسکوتر
  en: bike | scooter | motorbike
`)
