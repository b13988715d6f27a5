// Travelling: tickets, flights, trains, hotels, luggage, seats, papers.
import { concepts } from './concept.js'

export const travel = concepts(`
book_ticket
  fa: بلیط + بخرم | رزرو بلیط | بلیط + رزرو | بلیط + پیدا
  en: book ticket | book a flight | reserve ticket | buy ticket | flight booking | make a booking
cancel_ticket
  fa: بلیط + کنسل | بلیط + لغو | بلیط + پس | بلیط + استرداد | پرواز + کنسل کنم | بلیط + نمیخوام | سفر + لغو
  en: cancel ticket | cancel booking | cancel flight | refund ticket | cancel my trip | cancel reservation
ticket_refund
  fa: بلیط + پول | استرداد بلیط | جریمه کنسلی | بلیط + جریمه
  en: ticket refund | cancellation fee | refund booking | penalty | money back ticket
change_ticket
  fa: بلیط + تغییر | بلیط + عوض | تاریخ بلیط | بلیط + جابجا | پرواز + عوض
  en: change flight | change date ticket | reschedule flight | change booking | different flight |
    move my flight
wrong_name_ticket
  fa: بلیط + اسم اشتباه | اسم مسافر | کد ملی + بلیط | نام + بلیط
  en: name on ticket | passenger name | wrong name ticket | misspelled ticket | change passenger name
ticket_not_issued
  fa: بلیط + صادر نشد | بلیط + نیومد | بلیط + پول کم | بلیط + پیامک
  en: ticket not issued | no ticket | ticket not received | e ticket | booking confirmation |
    confirmation not received
flight_delay
  fa: پرواز + تاخیر | پرواز + دیر | تاخیر پرواز
  en: flight delay | delayed flight | flight late | plane late
flight_cancelled
  fa: پرواز + باطل شد | پرواز + لغو شد | پروازم کنسل شد | ایرلاین + لغو
  en: flight cancelled | airline cancelled | flight was cancelled | cancelled my flight
missed_flight
  fa: پرواز + جا موندم | پرواز + نرسیدم | قطار + جا موندم | نوشو
  en: missed flight | missed my plane | missed train | no show | missed connection
flight_status
  fa: پرواز + وضعیت | ساعت پرواز | اطلاعات پرواز
  en: flight status | departure time | boarding time | when does flight | gate
baggage_allowance
  fa: بار مجاز | چند کیلو بار | میزان بار | کیلو + بار
  en: baggage allowance | luggage limit | how many kilos | carry on | hand luggage | checked bag | weight limit
lost_baggage
  fa: چمدان + گم | بار + نرسید | چمدان + نیومد | ساک + گم
  en: lost luggage | lost baggage | baggage not arrived | missing suitcase | bag did not arrive
extra_baggage
  fa: اضافه بار | بار اضافه
  en: extra baggage | excess luggage | overweight | additional bag
checkin
  fa: چک این | کارت پرواز | پذیرش پرواز
  en: check in | boarding pass | online check in
seat
  fa: صندلی | کنار پنجره | ردیف
  en: seat | window seat | aisle | seat selection | legroom
meal_on_board
  fa: غذای پرواز | پذیرایی
  en: meal on flight | special meal | vegetarian meal | in flight food
visa_travel
  fa: ویزا | روادید | سفارت
  en: visa | embassy | entry requirements | do i need a visa | travel visa
passport
  fa: گذرنامه | پاسپورت
  en: passport | renew passport | passport validity
exit_tax
  fa: عوارض خروج | عوارض
  en: exit tax | departure tax | exit duty
child_ticket
  fa: بلیط + بچه | بلیط کودک | بلیط نوزاد
  en: child fare | infant ticket | kids ticket | travel with baby | unaccompanied
pet_travel
  fa: حیوان | سگ | گربه | پت
  en: pet | dog | cat | animal
wheelchair
  fa: ویلچر | معلول | توان یاب
  en: wheelchair | disabled | special assistance | accessibility
hotel_book
  fa: هتل + رزرو | اتاق + رزرو | رزرو اقامتگاه | ویلا + اجاره
  en: book hotel | reserve room | hotel reservation | book a room
hotel_cancel
  fa: هتل + لغو | هتل + کنسل | رزرو + کنسل | اتاق + کنسل
  en: cancel hotel | cancel room | cancel stay
hotel_checkin
  fa: ساعت تحویل اتاق | ساعت ورود هتل | تخلیه اتاق
  en: check in time | check out time | late check out | early check in
hotel_problem
  fa: اتاق + کثیف | هتل + بد | اتاق + سرد | هتل + متفاوت
  en: dirty room | hotel not as | room was cold | noisy room
breakfast
  fa: صبحانه | فول برد | هاف برد
  en: breakfast | full board | half board | meals included
hotel_facilities
  fa: استخر | پارکینگ هتل | امکانات هتل
  en: pool | hotel facilities | parking at hotel | gym
extra_person
  fa: نفر اضافه | تخت اضافه | نفر بیشتر
  en: extra guest | extra bed | additional person
tour
  fa: تور | لیدر | گشت
  en: tour | guide | package holiday | excursion
train_ticket
  fa: قطار + بلیط | بلیط قطار | کوپه
  en: train ticket | railway | sleeper | compartment
bus_ticket
  fa: اتوبوس + بلیط | بلیط اتوبوس | ترمینال
  en: bus ticket | coach ticket | bus station
round_trip
  fa: رفت و برگشت | یک طرفه بلیط
  en: round trip | return ticket | one way
ticket_price
  fa: قیمت بلیط | بلیط + چند | بلیط ارزان
  en: ticket price | cheap flights | fare | airfare
car_rental
  fa: اجاره ماشین | کرایه ماشین | رنت
  en: rent a car | car rental | car hire
travel_insurance
  fa: بیمه مسافرتی | بیمه سفر
  en: travel insurance | trip insurance
vaccine
  fa: واکسن | تست کرونا
  en: vaccine | vaccination | covid test | shots
airport_transfer
  fa: ترانسفر فرودگاه | فرودگاه
  en: airport | airport transfer | shuttle
print_ticket
  fa: پرینت بلیط | چاپ بلیط | دانلود بلیط
  en: print ticket | download ticket | ticket pdf
charter_or_system
  fa: چارتر | سیستمی
  en: charter | scheduled flight
travel_date
  fa: تاریخ سفر | روز حرکت
  en: travel date | departure date | day of travel
`)
