// People, places and ways of travel that customers speak of. A word stands for the others of its group in all forms.
import { concepts } from './concept.js'

export const peopleAndPlaces = concepts(`
seller
  fa: فروشنده | غرفه | تامین کننده
  en: seller | vendor | merchant | supplier
customer
  fa: مشتری | طرف حساب | کارفرما
  en: customer | client | buyer
courier
  fa: پیک | پستچی | مامور | نامه رسان | موتوری | مامور پست | مامور تحویل | مامور ارسال
  en: courier | delivery man | delivery guy | delivery person | postman | mailman
home
  fa: خانه | منزل | خونه
  en: home | house | flat | apartment
address
  fa: ادرس | نشانی | ادرسم | کوچه | پلاک | خیابان
  en: address | street
postcode
  fa: کد پستی | کدپستی
  en: postcode | postal code | zip | zip code
bank
  fa: بانک | بانکی
  en: bank | banking
company
  fa: شرکت | سازمان | اداره | موسسه | حقوقی
  en: company | corporate | organisation | organization | firm | business | enterprise
colleague
  fa: همکار | کارمند | پرسنل | حسابدار | منشی | شریک | کارکنان
  en: colleague | coworker | employee | staff | teammate | accountant | bookkeeper | assistant
team
  fa: تیم | گروه
  en: team
branch
  fa: شعبه | نمایندگی | دفتر | شعب
  en: branch | office | outlet
store
  fa: فروشگاه | مغازه | بوتیک
  en: store | shop
city
  fa: شهرستان | شهر | استان | روستا | تهران | مشهد | اصفهان | شیراز | تبریز | کرج | قم | اهواز | رشت | یزد |
    کرمان | کرمانشاه | ارومیه | زاهدان | بندرعباس | ساری | گرگان | همدان | اراک | قزوین | زنجان | سنندج | بوشهر |
    بیرجند | خرم اباد | ایلام | اردبیل | بجنورد | سمنان | یاسوج | شهرکرد | کاشان | قشم | کیش | بابل | امل
  en: city | town | village | province | region | tehran | mashhad | isfahan | shiraz | tabriz | karaj | qom |
    ahvaz | rasht | yazd | kerman
abroad
  fa: خارج از کشور | خارج از ایران | بین المللی | اروپا | ترکیه | دبی | المان | کانادا | امریکا | استرالیا |
    عراق | انگلیس | فرانسه | سوئد | غربت | به خارج | خارجه | خارج زندگی | سفر خارجی | برلین | استانبول | لندن |
    خارج هستم | اونور مرز | ایتالیا | نروژ | هلند | چین | هند | ژاپن | قطر | عمان | کویت | ارمنستان | گرجستان |
    مالزی | سوییس | اتریش | دانمارک | فنلاند | بلژیک | اسپانیا | تایلند | روسیه | باکو | پاریس | نجف | کربلا |
    مکه | مدینه | تورنتو | سیدنی
  en: abroad | overseas | international | internationally | foreign | another country | germany | turkey | dubai |
    canada | europe | uk | usa | london | france | spain | iraq | outside iran | italy | sweden | norway |
    netherlands | switzerland | austria | australia | china | india | japan | qatar | oman | kuwait | armenia |
    georgia | malaysia | russia | istanbul | berlin | paris | toronto | sydney | vienna
support
  fa: پشتیبانی | کارشناس | اپراتور | پشتیبان
  en: support | agent | customer service | operator | helpdesk | representative
ticket
  fa: بلیط | بلیت
  en: ticket | tickets | booking
flight
  fa: پرواز | هواپیما | ایرلاین | چارتر
  en: flight | airline | airplane | fly
train
  fa: قطار | مترو | ریلی
  en: train | railway | rail
bus
  fa: اتوبوس | ون
  en: bus | coach
hotel
  fa: هتل | اقامتگاه | ویلا | اتاق | مسافرخانه
  en: hotel | room | accommodation | villa | hostel | stay
luggage
  fa: چمدان | ساک | بار مسافر | چمدون | اضافه بار
  en: luggage | baggage | suitcase | bag
passenger
  fa: مسافر | همسفر
  en: passenger | traveller | traveler | companion
insurance
  fa: بیمه | بیمه نامه
  en: insurance | insured | insurer
car
  fa: ماشین | خودرو | اتومبیل | سواری | پراید | پژو
  en: car | vehicle
driver
  fa: راننده | سفیر
  en: driver | rider
food
  fa: غذا | خوراک | پیتزا | ناهار | شام | ساندویچ | کباب | برگر
  en: food | meal | pizza | lunch | dinner | burger
restaurant
  fa: رستوران | کافه | فست فود
  en: restaurant | cafe | kitchen
doctor
  fa: دکتر | پزشک | بیمارستان | کلینیک | درمانگاه
  en: doctor | hospital | clinic | physician
child
  fa: بچه | کودک | نوزاد | فرزند
  en: child | kid | baby | infant | children
family
  fa: پدر | مادر | همسر | خانواده | برادر | خواهر | بابا | مامان | شوهر | پسر | دختر | پسرم | دخترم | خواهرم |
    خاله | عمه | دایی | عمو | مادربزرگ | پدربزرگ | مادرم | پدرم | شوهرم | نامزد
  en: wife | husband | father | mother | family | brother | sister | mom | dad | parents | son | daughter | aunt |
    uncle | grandmother | grandfather | cousin | fiance | mum
friend
  fa: دوست | رفیق | اشنا
  en: friend | mate | buddy
neighbour
  fa: همسایه | بغلی
  en: neighbour | neighbor | neighbours
`)
