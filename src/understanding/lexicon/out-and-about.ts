// Kitchens and tables, cars, travel, work, cards and the web: what stands beside the trade of most shops.
import { concepts } from './concept.js'

export const outAndAbout = concepts(`
recipe
  fa: دستور پخت | طرز تهیه
  en: recipe | recipes | how make | how cook | how bake | instructions for making | way to make | learn to make |
    best way to cook | cook | bake | prepare | steps to make
what_is_in
  fa: مواد لازم
  en: ingredient | ingredients | need to make | goes in | made of | made from | what is in | contain | get to make
instead_of
  fa: ماده جایگزین
  en: substitute | substitution | replace with | swap | in place of | alternative | alternatives | use for |
    switch from
cooking_time
  fa: چقدر بپزه | مدت پخت
  en: how long cook | how long bake | oven | boil | roast | grill | fry | simmer | cooking time | cook time |
    how many minutes | leave in oven | preheat
keeps_fresh
  fa: خراب میشه
  en: spoil | go bad | gone bad | still good | still safe | shelf life | fridge | refrigerator | refrigerated |
    freezer | fresh | leftovers | how long last | how long good | expire | eat after
nutrition
  fa: کالری | پروتئین | ویتامین
  en: calories | calorie | nutrition | nutritional | nutrients | healthy | health | carbs | carbohydrates |
    protein | fat | sugar | sodium | cholesterol | vitamin | vitamins | fiber | diet | good for you | good for me |
    unhealthy | macros
foodstuff
  fa: گوشت | پنیر | تخم مرغ
  en: chicken | beef | pork | steak | fish | salmon | tuna | shrimp | turkey | bacon | ham | sausage | egg | eggs |
    milk | cheese | butter | yogurt | cream | bread | toast | flour | sugar | salt | pepper | garlic | onion |
    onions | tomato | tomatoes | potato | potatoes | carrot | carrots | lettuce | salad | spinach | broccoli |
    corn | beans | rice | pasta | spaghetti | lasagna | noodles | soup | sauce | oil | olive oil | vinegar | honey |
    chocolate | cake | cookies | pie | cupcakes | ice cream | apple | apples | banana | bananas | orange | oranges |
    lemon | berries | strawberries | avocado | peanut | nuts | cereal | oats | oatmeal | waffles | pancakes |
    pizza | burger | burgers | sandwich | tacos | burrito | curry | sushi | wine | beer | juice | soda | coffee |
    tea | chips | candy | mayo | mayonnaise | ketchup | mustard | meatloaf | casserole | chili | fries | tofu |
    shellfish | lamb | duck
cuisine
  fa: غذای ایرانی | غذای ایتالیایی
  en: italian food | chinese food | thai | mexican | indian food | japanese food | cuisine | greek | mediterranean |
    french food | ethnic | vegan | vegetarian | gluten free | seafood | barbecue
mealtime
  fa: وعده غذایی
  en: dinner | lunch | breakfast | supper | meal | snack | dish | dessert | brunch | hungry | meals
eatery
  fa: رستوران
  en: restaurant | restaurants | eatery | eateries | diner | bistro | steakhouse | pizzeria | cafe | buffet |
    place to eat | places to eat | grill | dine | eat at | bar | pub
table_for
  fa: رزرو میز
  en: reservation | reservations | reserve | table for | book a table | seats at | reserved | book me
well_rated
  fa: چند ستاره
  en: review | reviews | reviewed | rating | ratings | rated | stars | any good | how good | what people think |
    opinions on | people say about | favorable
crowded
  fa: خلوت بودن
  en: busy | crowded | packed | wait time | long wait | wait for a table | how long wait | line at | crowd | rush
tire
  fa: لاستیک | پنچر
  en: tire | tires | tyre | tyres | puncture | tire pressure | air pressure | psi | spare tire | flat tire |
    inflate | wheel
fuel
  fa: بنزین | گازوئیل
  en: gas | fuel | petrol | gasoline | diesel | octane | unleaded | tank | gas station | fill up | on empty |
    premium gas
mileage
  fa: مصرف بنزین
  en: mpg | mileage | miles per gallon | gas mileage | fuel economy | fuel efficiency | fuel efficient | per gallon
engine_oil
  fa: روغن موتور | تعویض روغن
  en: oil change | change oil | motor oil | engine oil | oil changed | oil level | swap oil | oil replaced
jump_start
  fa: باتری به باتری | باتری ماشین
  en: jump start | dead battery | jumper cables | jump | boost battery | car battery | battery died
car_service
  fa: سرویس دوره ای | مکانیک
  en: maintenance | tune up | inspection | mechanic | serviced | check up | engine light | car checked |
    repair shop | auto shop | looked at | brakes | engine | dashboard light
hire_car
  fa: اجاره خودرو
  en: rental car | rent a car | car rental | rental | hire a car | rent car
get_a_ride
  fa: تاکسی | اسنپ
  en: uber | lyft | taxi | cab | pick me up | get a ride | driver to
travel_safety
  fa: امنیت سفر
  en: safe to travel | safe to visit | travel alert | travel advisory | travel warning | danger | dangerous |
    safety | unsafe | safe to go | how safe
going_away
  fa: سفر میرم
  en: traveling | travelling | travel to | trip | going to be in | out of town | out of country | going abroad |
    visiting
sights
  fa: جاهای دیدنی | گردشگری
  en: tourist | tourism | touristy | sightseeing | sights | attraction | attractions | things to do in |
    places to visit | place to visit | vacation spot | landmarks | destination | what to do in | fun in | hike |
    worth seeing
get_shots
  fa: واکسن
  en: vaccine | vaccines | vaccination | shots | immunization | immunizations | inoculation | inoculated
plug_shape
  fa: پریز برق | تبدیل برق
  en: plug | outlet | outlets | socket | sockets | converter | adapter | voltage | electrical
hand_luggage
  fa: چمدان کابین
  en: carry on | hand luggage | hand baggage | overhead bin | cabin bag | on the plane
time_off
  fa: مرخصی
  en: vacation | pto | time off | days off | day off | leave | sick day | sick days | vacation days | holiday |
    off work | paid leave | miss work | request off
pay_day
  fa: روز واریز حقوق
  en: payday | pay day | paycheck | pay check | get paid | pay period | next check | wages arrive
earnings
  fa: درامد سالانه
  en: income | salary | earn | earnings | wage | wages | how much make | make a year | pay rate | annual pay
tax_form
  fa: فرم مالیاتی
  en: w2 | w 2 | tax form | tax forms | 1099 | tax document | tax documents | form for taxes
tax_matters
  fa: مالیات بر درامد
  en: tax | taxes | irs | federal | state tax | taxed | owe in taxes
direct_pay
  fa: واریز مستقیم حقوق
  en: direct deposit | deposit my pay | paycheck deposited
pension
  fa: بازنشستگی
  en: 401k | retirement | rollover | roll over | pension | ira
office_meeting
  fa: جلسه
  en: meeting | meetings | conference | meet with | meeting room | schedule a meeting | get together with
diary
  fa: تقویم | برنامه روز
  en: calendar | agenda | appointment | appointments | event | events | planner | itinerary | schedule | scheduled |
    my day | my plans
public_holiday
  fa: تعطیل رسمی
  en: next holiday | upcoming holiday | federal holiday | holidays | christmas | thanksgiving | easter | new year
credit_standing
  fa: رتبه اعتباری
  en: credit score | credit rating | fico | credit report | credit history | credit check
better_credit
  fa: بهبود اعتبار
  en: improve credit | raise credit | increase credit score | boost credit | repair credit | better credit |
    build credit | fix credit | help credit | higher credit
yearly_rate
  fa: نرخ سود | نرخ بهره
  en: interest rate | apr | annual percentage | interest on | percentage rate | interest
card_limit
  fa: سقف اعتبار
  en: credit limit | spending limit | credit line | line of credit | max out | maximum spend |
    how much can i spend | limit on
least_due
  fa: حداقل مبلغ پرداخت
  en: minimum payment | minimum due | minimum amount | least i can pay | lowest amount | least amount |
    smallest payment | min payment
due_on
  fa: سررسید
  en: due | due date | when pay | pay by | deadline for payment | when is bill | payment due | owed by
amount_owed
  fa: بدهی
  en: owe | owed | how much is bill | amount due | outstanding | total bill | bill balance | bills total
spending
  fa: ریز خرج
  en: spend | spent | spending | purchases | purchased | transactions | transaction | recent activity | charges on |
    what i bought | bought on | spending history | items on
routing
  fa: شماره شعبه بانک
  en: routing | routing number | aba | sort code | iban number | bank number
card_freeze
  fa: انسداد کارت
  en: freeze | frozen | unfreeze | hold on account | block account | lock account | suspend account | put a hold |
    stop on account
card_fraud
  fa: کلاهبرداری | برداشت غیرمجاز
  en: fraud | fraudulent | suspicious | unauthorized | unauthorised | someone else using | someone used | not me |
    did not make | did not buy | did not authorize | scam | stole my
points
  fa: امتیاز وفاداری
  en: rewards | reward | points | cash back | cashback | air miles | earn points | redeem | bonus
cheque_book
  fa: دسته چک
  en: checks | checkbook | check book | cheque book | checkbooks | blank checks
spoilt_card
  fa: کارت خم شده
  en: damaged card | bent | scratched | melted | cracked | snapped | chewed | broke my card | ripped | split |
    not readable
good_until
  fa: اعتبار کارت تا
  en: expiration | expiration date | expires | expire | valid until | good until | good through | until what month |
    expiry
applied_for
  fa: وضعیت درخواست
  en: application | applied | apply | applying
sooner_card
  fa: گرفتن کارت دوم
  en: new card | get a card | card offer | open a card | sign up for card | best card | another card |
    additional card
cash_on_delivery
  fa: پول دم در
  en: cod | cash on delivery | pay on delivery | pay at door | pay when arrives
pay_in_parts
  fa: اقساط
  en: emi | instalments | installments | monthly payments | pay in parts | no cost emi | pay later
pin_code_area
  fa: محدوده پستی
  en: pincode | pin code | zip code | postal code | deliver to my area | service in my area | my city
softness
  fa: تشک طبی
  en: firm | soft | medium firm | hard mattress | comfort | comfortable | memory foam | foam | orthopedic |
    thickness
body_goals
  fa: کاهش وزن
  en: weight loss | lose weight | gain weight | weight gain | muscle | belly fat | slim | gym | workout |
    bodybuilding | whey | supplement | supplements | immunity
play_to_win
  fa: جایزه نقدی
  en: contest | contests | league | match points | fantasy | prize | winnings | winning amount | scorecard |
    captain | join contest
`)
