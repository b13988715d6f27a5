// Insurance: taking it out, paying, damage, claims, doctors.
import { concepts } from './concept.js'

export const insurance = concepts(`
buy_insurance
  fa: بیمه + بخرم | خرید بیمه | بیمه بدنه | بیمه شخص ثالث | شخص ثالث | بیمه + بگیرم
  en: buy insurance | get insured | take out policy | insurance quote | third party insurance | car insurance |
    comprehensive cover
renew_insurance
  fa: بیمه + تمدید | تمدید بیمه | بیمه + تموم
  en: renew insurance | policy renewal | insurance expired | policy expired
cancel_insurance
  fa: بیمه + لغو | بیمه + فسخ | ابطال بیمه
  en: cancel insurance | cancel policy | terminate policy
claim
  fa: خسارت + بیمه | اعلام خسارت | خسارت + بگیرم | پرونده خسارت | ثبت خسارت
  en: claim | file a claim | make a claim | insurance claim | report damage | claim form
accident
  fa: تصادف | کروکی | زدن به ماشینم | مقصر
  en: accident | crash | collision | hit my car | at fault | fender
claim_status
  fa: خسارت + کی | خسارت + پرداخت نشد | وضعیت پرونده | خسارت + چه شد
  en: claim status | claim not paid | when claim paid | my claim pending
claim_rejected
  fa: خسارت + رد | خسارت + قبول نکرد | کمتر دادن خسارت
  en: claim rejected | claim denied | claim refused | paid less claim
damage_photo
  fa: عکس خسارت | بازدید خودرو | ارزیابی | کارشناس خسارت
  en: inspection | assessor | photos of damage | appraisal
no_claims
  fa: تخفیف عدم خسارت | کوپن بیمه
  en: no claims bonus | no claim discount
premium
  fa: حق بیمه | هزینه بیمه
  en: premium | insurance cost | policy price
coverage
  fa: پوشش بیمه | تحت پوشش | شامل میشه
  en: covered | coverage | what is covered | includes
deductible
  fa: فرانشیز
  en: deductible | excess | copay
health_insurance
  fa: بیمه تکمیلی | بیمه درمانی | بیمه سلامت | دفترچه بیمه
  en: health insurance | medical insurance | supplementary insurance | dental cover
doctor_network
  fa: مراکز طرف قرارداد | دکتر طرف قرارداد | بیمارستان + قرارداد
  en: network hospital | which doctors | accepted clinic | in network
medical_cost
  fa: هزینه درمان | نسخه | دارو + بیمه | فاکتور دکتر
  en: medical bills | prescription | medicine | treatment cost | reimbursement of doctor
life_insurance
  fa: بیمه عمر | سرمایه فوت | ذینفع
  en: life insurance | death benefit | pension plan
fire_insurance
  fa: بیمه اتش سوزی | زلزله | بیمه منزل
  en: fire insurance | home insurance | earthquake | flood
policy_copy
  fa: نسخه بیمه نامه | بیمه نامه + گم | کپی بیمه نامه
  en: copy of policy | policy document | lost policy | insurance card
transfer_insurance
  fa: انتقال بیمه | فروش ماشین + بیمه
  en: transfer insurance | sold car policy | change policy owner
roadside
  fa: امداد خودرو | یدک کش | خودروبر | پنچر
  en: roadside assistance | tow | towing | flat tire | breakdown | jump start
fine
  fa: جریمه | خلافی | عوارض ازادراه
  en: fine | traffic fine | ticket fine | toll | penalty
social_security
  fa: تامین اجتماعی | سابقه بیمه | بیمه بیکاری
  en: social security | unemployment | pension | retirement
`)
