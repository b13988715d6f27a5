// Public services, schools, health and utilities: papers, appointments, meters, fines.
import { concepts } from './concept.js'

export const publicServices = concepts(`
appointment
  fa: نوبت | وقت بگیرم | نوبت دهی | نوبت + بگیرم
  en: appointment | book appointment | schedule a visit | make an appointment
appointment_change
  fa: نوبت + عوض | نوبت + لغو | نوبت + تغییر
  en: change appointment | cancel appointment | reschedule appointment
test_result
  fa: جواب ازمایش | نتیجه ازمایش | ازمایش
  en: test result | lab result | blood test | results ready
medicine_stock
  fa: دارو | داروخانه
  en: medicine | pharmacy | drug
electricity
  fa: برق | کنتور برق | قطعی برق | قبض برق
  en: electricity | power cut | power outage | electric bill | meter
water
  fa: آب | کنتور اب | قبض اب | قطعی اب
  en: water bill | water cut | water supply | plumbing
gas
  fa: گاز | قبض گاز | نشت گاز
  en: gas bill | gas leak | smell of gas
meter_reading
  fa: کنتور | قرائت کنتور
  en: meter | meter reading | read the meter
national_card_issue
  fa: کارت ملی هوشمند | صدور کارت ملی | تعویض کارت ملی
  en: national card | id card renewal | new id card
driving_licence
  fa: گواهینامه | تمدید گواهینامه
  en: driving licence | driver license | licence renewal
car_papers
  fa: سند ماشین | پلاک | تعویض پلاک | کارت خودرو
  en: car registration | licence plate | vehicle papers
military
  fa: سربازی | خدمت | معافیت | نظام وظیفه
  en: military service | conscription | exemption
university
  fa: دانشگاه | انتخاب واحد | دانشجو | کنکور
  en: university | course registration | student | exam | college
school
  fa: مدرسه | ثبت نام مدرسه | دانش اموز
  en: school | school enrolment | pupil | teacher
tuition
  fa: شهریه
  en: tuition | school fees | course fee
certificate_course
  fa: گواهی دوره | مدرک دوره
  en: course certificate | diploma | certificate of completion
transcript
  fa: ریز نمرات | کارنامه | نمره
  en: transcript | grades | report card
subsidy
  fa: یارانه | سبد کالا | کالابرگ
  en: subsidy | benefits | welfare | ration
tax_return
  fa: اظهارنامه | مالیات بدهم | معافیت مالیاتی
  en: tax return | declare income | tax declaration | file taxes
legal
  fa: وکیل | دادگاه | قانونی | پلیس فتا | قضایی
  en: lawyer | court | legal action | police | sue
marriage_divorce
  fa: ازدواج | طلاق | ثبت ازدواج
  en: marriage | divorce | marriage certificate
birth_death
  fa: شناسنامه | ولادت | فوت | انحصار وراثت
  en: birth certificate | death certificate | inheritance | deceased
address_change_official
  fa: تغییر ادرس رسمی | استعلام کد پستی
  en: official address change | proof of address
police_report
  fa: پلیس | گزارش به پلیس | کلانتری
  en: police | police report | report to the police
parking
  fa: پارکینگ | پارک
  en: parking | park my car | parking permit
transport_card
  fa: کارت مترو | بلیط مترو | کارت بلیط
  en: metro card | transit card | travel card
waste
  fa: زباله | شهرداری
  en: rubbish | garbage | city council | municipality
donation
  fa: کمک مالی | خیریه | نذر
  en: donate | donation | charity
event_ticket
  fa: کنسرت | سینما | تئاتر | بلیط سینما
  en: concert | cinema | theatre | event ticket | show ticket
library
  fa: کتابخانه | امانت کتاب
  en: library | borrow a book
gym_membership
  fa: باشگاه ورزشی | استخر | سانس
  en: gym | sports club | session
home_service
  fa: نظافت منزل | تعمیر در محل | نصاب | کولر
  en: cleaning service | plumber | electrician | installation at home | handyman
`)
