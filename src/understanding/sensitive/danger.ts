// Danger, injury, poisoning, harassment.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const DANGER: Cue = cue(
  0.9,
  'خطر، آسیب یا بیماری',
  'Danger, injury or illness',
  `
{harm} +شد|+کرد|=شدم|=شدیم|=شده|=کرده|داد|=زد|=خورد|=کردین
{harm} .. +شد|+کرد
مسموم|مسمومم|=مسموممون|مسمومیت .. کرد|شد|گرفت|=کردین
بیهوش|خفه|فلج|کبود|غش|بستری .. شد|کرد|=شده|=آمده|=اومده
صورت|دست|پا|=بدن|پوست|=بدنم .. کبود|سوخت|=برید|=بریده|ورم|تاول|زخم|بخیه|بی_حس
+سوخت|=برید|=بریده|=بریدم .. دست|پوست|صورت|پا|بدن
حال .. بد +شد|=شده
حساسیت|آلرژی|کهیر .. داد|زد|گرفت|=داده|=زدم|=زده
نفس .. تنگ|=گرفت|بند
آتش|آتیش .. =گرفت|=گرفته|=گرفتن|=گرفتند|=زد
جرقه .. زد|=میزنه|کرد
=دود .. کرد|=میکنه|بلند|=میاد|=کرده|آمد
+ترکید|منفجر|انفجار
برق .. +گرفت|داد|=گرفتگی
برقم|=برقش +گرفت
برق +داد
گاز .. نشت|=میده|=میاد
نشت .. گاز
نشتی .. گاز|دارد
گاز .. نشتی
بوی .. گاز|سوختگی|سوخته|دود
دارو|قرص|شربت|آمپول|نسخه|واکسن|شیرخشک|شیر_خشک|دوز .... اشتباه|فرق|تقلبی|=گذشت*|عوضی .... خورد|داد|زد|بد|حال|بچه|نوزاد
آمپول|دارو|قرص .. اشتباه .. زد|داد|فرستاد
دارو|قرص|نسخه .... فرق|اشتباه
قورت|قورتش .. داد
بلعید
{child} .... خورد|=خورده .... بیهوش|بد|باتری|سم|دارو|قرص
راننده .. مست|خواب|سرعت|خطرناک|معتاد
راننده .... گوشی .. بازی|دست|حرف|پیام
تصادف .. کرد|کردیم|شد
ترمز .. =برید|=بریده|نگرفت|خراب|=نمیگرفت
سقوط|=سقوط|ریزش .. کرد
زخمی|مصدوم|مجروح .. شد|کرد
=بمیریم|=میمردیم|=بمیرم|=میمردم
نزدیک .. =بمیریم|=بسوزه|بمیرم|=بمیره
دست_درازی|تعرض|مزاحم|آزار|تجاوز .. کرد|شد|=میشه|جنسی
=دست درازی
خطرناک .. +رفت|راند|رانندگی|=میره
شیشه|سوسک|موش|میخ|فلز .. تو|توی|داخل .. غذا|سوپ|نان
+caught|=caught fire
on fire .... charging|kitchen|house|my|the
=smoke|sparks|sparking|sparked|exploded|explode|explosion|melted|overheated|burst_into .... from|out|when|while|in|charging|my|it|flames
was|were|started|began smoking|sparking|burning|melting|exploding
is =smoking|=sparking|=melting|=burning =and|=from|=now|$
exploded|electrocuted|electric_shock|electrical_shock
burn|burned|burnt|burns|burning|scalded .... my|hand|face|skin|finger|arm|leg|me|her|his
my|his|her|our .. skin|face|hand|lips|eyes|eyelids|throat|mouth .... burning|burnt|burned|swollen|swelling|tingling|numb|blistering|bleeding|swelled|itching|cut
gas .. leak|leaking|leaked|smell
leak|leaking|smell .. gas
carbon monoxide
food_poisoning|poison|poisoned
{harm} .... after|from|because|your|you|reaction|since|when|at
allergic|anaphylactic reaction|shock
had|have|having|got a|an? .. allergic|reaction|rash|seizure
got|made|been|was|were|are .. sick|ill|vomiting .... after|from|eating|your
vomit|vomiting|throwing_up .... after|since|eat|food
{foreign} in|inside .... {food}|it
cut my|his|her|our
swallow|swallowed
choke|choked|choking
crash|crashed .... kids|car|bike|bus|driver
i|we|he|she|driver crashed
brake|brakes .. failed|fail|broke|not
wrong dose|medicine|medication|drug|pills|tablets|prescription|injection
medicine|medication|pills|pill|tablets|drug|formula .... not|wrong|expired|different .... label|prescribed|what
expired|off|mouldy baby|formula|medicine
driver|courier|driving|drove .... drunk|texting|asleep|speeding|dangerously|reckless|recklessly|red_light|on_his_phone|on_her_phone|mph|km|110|120|130|140|150
harass|harassed|harassing|harassment|assault|assaulted|groped|touched_me|stalked|followed_me|threatened|molested
almost|nearly .. died|killed|drowned|fell
came|come|fell .. loose|off|apart .... driving|baby|child|while
collapsed|collapse|fell .... on|onto .. me|my|him|her|us
اسهال|استفراغ|تهوع|سرگیجه|تشنج|بالا_آورد .... گرفت|کرد|شد|خورد
=اسهال|=استفراغ|=تهوع
{child}|مادر|پدر .... مایع|شوینده|سفیدکننده|وایتکس|قرص|سم|باتری|آهنربا|سکه .... خورد|=خورده|قورت
دست|پا|انگشت|کمر|سر|گردن|مچ .. من? .. شکست|=برید|=بریده|له|قطع|سوخت|بخیه|ضربه
=منفجر شد
{child} .... =زخمی|=افتاد|=برید|سوخت|خفه|=مسموم|بخیه|درمانگاه
بیمارستان|درمانگاه|اورژانس .. +رفت|بستری|بردیم|=شدیم|=رفتم
+رفت|بردیم|=رفتم|=رفتیم .. بیمارستان|درمانگاه|اورژانس
fracture|fractured|sprained|concussed|dislocated|broke .. my|his|her arm|leg|wrist|ankle|hand|foot|hip|nose|tooth|rib|back|finger
swallowed|drank|ate|eaten|drunk .. the|a|your|some .... liquid|cleaner|bleach|battery|magnet|pill|pills|detergent|coin|tablet
violently|seriously|badly|very ill|sick|hurt|injured
ill|sick after
fell|tripped|slipped .. and|down|on .... hurt|hospital|injured|broken|stairs|floor
screw|nail|glass|plastic|metal|insect|mould|needle in .... food|baby|pouch|bottle|formula|meal|sandwich
wrong injection|dose|medicine|blood|treatment
died|dead .. after|because|from .... your|treatment|food|injection
sharp .... cut|hurt|baby|child
متلک
پیام|پیامک|تماس|زنگ .. تهدید|=تهدیدآمیز .. =میاد|=میآید|آمد|داد|=میده|=میزنن|=میفرسته
{helper}|مسئول|پذیرش|مرد|آقا|=یارو .... شب|نصفه_شب .... در|دم|جلوی|تو|داخل .. اتاق|=اتاقم|خانه|=خونم|=خونمون
{helper}|مسئول|پذیرش .... =میترسم|=میترسیم|=ترسیدم
=دنبالم|=دنبالمون|=دنبالش .. =کرد|=کرده|=میکنه|=اومد|=اومده|=افتاده|=میاد|=افتاد
{helper}|=کسی|=اونی .... شب|نصفه_شب|مدام|هی .... پیام|زنگ|=pm .... دم|در|=میاد|=میزنه|=میده
{helper}|کسی .... دم|جلوی در|خانه|=خونه|=خونمون|=خونم .. =میاد|=اومده|=وایمیسه|=میایسته
{stranger}|یارو|مرد|=yaru .... لخت|لختی|=lokhti|=lokht|برهنه|نیمه_برهنه
{helper} .... text|texts|texted|message|messages|messaged|rang|calls me .. at? .. midnight|night|alone
live|lives|living alone .... asked|asking|texted|driver|courier
asked|asking .. if|whether i|we .. live|lived alone
فرار .. از? شوهر|همسر|پدر|نامزد|خانواده|=شوهرم|=نامزدم|=بابام
شوهر|همسر|پدر|نامزد|=شوهرم|=بابام|=دوستپسرم .... کتک|آزار|=میزنه|=میزنتم|تهدید|=میکشه|خفه
husband|boyfriend|partner|father|ex|wife|stepdad .... hits|beats|hit|beat|abuses|abusive|abusing|threatens|threatened|hurting|violent
hiding|hide|escape|escaped|escaping|fled|running|away from .. husband|ex|partner|boyfriend|father
restraining order
{helper}|دکتر|پزشک|ماساژور .... رفتار|حرف|نگاه|شوخی|پیشنهاد|پیام نامناسب|جنسی|زننده|غیراخلاقی|ناجور|بیشرمانه|=نامناسبی
{helper}|doctor|therapist|massage .... inappropriate|inappropriately|creepy|sexual|sexually
kill|killed|hurt|injure|injured .. my|me|us|dog|cat|someone
سوزاند|=سوزوند|=سوزونده|=میسوزونه|=سوزوندین .. پوست|صورت|دست|سر|مو?
پوست|صورت|دست|سر|چشم|لب .... سوزاند|=سوزوند|=سوزونده|=تاول|تاول_زد
=ذوب +شد|=شده
آتش|آتیش .. =میگرفت
داشت .. =آتیش|=اتیش|=آتش|=منفجر|=میسوخت
ترمز .... =برید|=نگرفت
زمین .. =خوردم|=خوردیم|=خورد .... پا|دست|بیمارستان|زخمی|خون
=خوردم زمین
شیشه|فلز|میخ|سوسک|مو|پلاستیک .... تو|توی|داخل|زبون|گلو|دهن
تو|توی|داخل .. غذا|سوپ|نان|کیک|نوشابه|کنسرو .. تیکه? شیشه|فلز|میخ|سوسک|کرم|پلاستیک|سنگ
زبان|زبون|لثه|دهن|گلو|دندان .. =برید|زخم|خون|شکست|سوخت
chemical|severe|second_degree|bad .. burn|burns
burn|burns|scar|scars|blister|blisters on|from|after
{child} .... ate|eaten|swallowed|drank|licked .. the|a|one|some|your
{child}|بچم|بچه .... شربت|قرص|مایع|دارو .... حال .. بد
melted|burned .. my|the carpet|floor|hand|wall|kitchen
infected|infection after|from|since|in|and
will|would not stop texting|calling|following|messaging|contacting
driver|courier|man|guy|employee .... texting|following|touching|harassing|threatening|staring .. me|my
مزاحمت|مزاحم .. ایجاد|شد|کرد|=میشه
{helper} .... دست .. من? .. =زد|=گرفت|=دراز|=کشید
دست .. =زد|=گرفت .. به من|بهم
حرف|=حرفای|کلام|شوخی .. زشت|رکیک|جنسی|ناجور
پیشنهاد .. بیشرمانه|بی_شرمانه|=شرمانه|جنسی|ناجور|زشت
چاقو|قمه|اسلحه|=قمه|تیزی .... تهدید|کشید|=درآورد|در|=زد
{helper} .... تهدید .. کرد|=کرده|=میکنه
کتک|مشت|سیلی|لگد|هل .. =زد|=زده|=داد|=خوردم|=زدن
{helper} .... طلا|پول|جواهر|گوشی|انگشتر|ساعت|کیف|لپ_تاپ .. من? را? .. =برد|=برده|دزدید|=برداشت|=برداشته|=کش|=بلند|=دزدید|=دزدیده
{helper} .... دزدی|دزدید|سرقت
{helper} .... مست|نشئه|چرت|خواب|=خوابش
=خوابش برد
دره|دیوار|گاردریل .... راننده|ماشین|=برد|=خورد
قرص|دارو|دوز|شربت|آمپول|انسولین|شیرخشک|شیر_خشک|واکسن .... اشتباه|برابر|منقضی|تاریخ|گذشته|=بد|تقلبی|فاسد
پریز|سیم|کابل .. لخت|=لخته|جرقه|برق
سیم لخت
گاز =پس
=گیج|=سرگیجه|سرگیجه|سر .. =میره|=گیجه|گیج
بعد|از .. {child}? .... غذا|شام|ناهار|کیک|سالاد .... =مسموم|مسموم|حال|=اسهال|بالا
{harm}|تنگ|=کهیر .... نفس|=نفسش
knife|gun|weapon|machete .. on|at|me|us
pulled|held|waved a|his knife|gun
touched|groped|grabbed|kissed|hit|punched|slapped|pushed|followed|assaulted|harassed|molested|kicked|spat me|my_daughter|her|my|us|him
hand|hands on|up my|her leg|thigh|chest|knee|daughter|wife
sexual|inappropriate|lewd|creepy comment|comments|remarks|advances|things|messages|jokes
dose|pill|pills|medicine|medication|tablet|tablets|prescription|insulin|vaccine .... wrong|ten|double|expired|mistake|mixed
wrong|expired|double|mixed pill|pills|medicine|medication|tablet|tablets|dose|vaccine|insulin
formula|baby_food|baby_milk|baby .... expired|out_of_date|date|mould|vomiting|sick|maggots|glass
{child}|she|he|we|i|wife|husband|mum|mother|dad .. been|is|was|keeps|started vomiting|throwing_up|ill|unconscious|wheezing
got|all|half|both|of .. us? sick|ill after|from .. your|the|eating
brakes|brake|steering|wheel|airbag|seatbelt|tyre .... failed|fell|locked|blew|came_off|snapped|stopped
snapped|collapsed|gave_way|tipped .... broke|hurt|injured|wrist|arm|leg|fell|on_me
{helper} .. you_sent? .... stole|took|pinched|nicked|robbed .. my|our|her|grandmother|jewellery|cash|ring
throat|tongue|lips|face|eyes|eye|eyelids .. swelled|swollen|closed|burned|burnt|up
burned|burnt|scalded|shocked|cut my|his|her|me|our
battery|charger|powerbank|phone|scooter|heater|dryer|kettle|plug|socket .... swelled|burst|flames|exploded|smoke|smoking|fire|sparks|burned
flames|smoke|sparks .. is|are|were|was|coming? .. from|out|coming
leaking|leak|smell|smells .. gas|fumes|petrol
dizzy|faint|lightheaded .. after|since|from
red light .... kids|car|driver|my|us
texting .. and|while .. driving|went|ran|drove
=atish|=atesh گرفت|=gereft
{limb} .... شکست|=شکسته|=برید|=بریده|سوخت|=سوخته|=له|ضربه|آسیب|بخیه|خون|=دررفت|=خورد
خوردن|مصرف|=خوردم|=زدم|=خوردیم|بعد_از .... {symptom} .... +گرفت|+شد|دارم|داریم|=کردم|=کردیم
{foreign} .... تو|توی|داخل|در .. {food}
تو|توی|داخل .. {food} .... {foreign}
{foreign} .. in|inside .... {food}
got|had|gave|received|get me|her|him|us? a|an .. electric? shock
carbon monoxide|co alarm|detector .... went|going|off
alarm .. went|going|goes off .... after|since
forced|broke|pushed|barged .. way|his|her|in|into .. in|into .. house|home|flat|my
{helper}|مامور .... قفل|حبس|زندانی .. کرد
{helper}|کارمند|متصدی .... پیام|حرف|پیشنهاد|درخواست .. عاشقانه|بد|ناجور|دوستی|زشت|کثیف|شخصی
پیشنهاد .. بد|ناجور|کثیف|زشت|دوستی .. داد|=میده|کرد
افتاد|=افتادم|سقوط .... {limb}|شکست
gave|came|fell way|off|apart .... baby|child|kid|toddler|fell
beat|beaten|attacked|assaulted|punched|kicked|hit|slapped|bit|strangled|shoved|spat me|my|him|her|us|at_me
beat|beaten .. up
exposed|touched himself|themselves
my|his|her|our back|leg|arm|head|neck|hand|foot|knee|wrist|ankle|face|eye|eyes .. is|was|got|are hurt|injured|broken|fractured|bleeding|burnt|cut|swollen
in|into|up_in flames
lift|elevator|escalator .. dropped|fell|stuck|trapped|crashed|jammed
آسانسور|پله_برقی|بالابر .... سقوط|گیر|افتاد|=وایساد|=وایساده|حبس
=قلبش|=قلبم|قلب .. +گرفت|ایستاد|درد
زیر آب .. نگه|کرد
held|pushed|keeping|kept .... under water|underwater
snapped|broke|failed|collapsed .. in|during a? crash
hit|ran_over|knocked my|our|her|his|me kid|son|daughter|child|baby|down|over
زد .. به .. من|دختر|پسر|بچه|مادر|پدر|=دخترم|=پسرم|=بچم .... فرار
باعث|موجب .... سوختگی|آسیب|جراحت|شکستگی|{symptom}|{harm}
سوختگی .... {limb}|دست|صورت|پوست .. شد|گرفت|کرد
battery|power_bank|powerbank|phone|laptop|cooker|hob|meter|scooter|boiler .... hissing|hisses|hiss|swelling|swollen|bulging|puffed|puffing
hissing|hisses|hiss|swelling|swollen|bulging .... battery|power_bank|powerbank|phone|laptop|cooker|hob|meter|gas|boiler
hob|cooker|boiler|stove|gas|burner|valve .... not =shut|turn|switch|close off|completely?
smell|smells|stinks|stink|smelling .... rotten|eggs|fumes|burning|gas .... meter|boiler|hob|cooker|kitchen|head|sick|dizzy|sleepy
boiler|heater|gas|fire|stove|alarm|flue .... headache|headaches|dizzy|sleepy|drowsy|nauseous|woozy
headache|headaches|dizzy|sleepy|drowsy|nauseous|woozy .... boiler|heater|gas|stove|flue|alarm
took|taken|swallowed|had|given .... 2|two|double|three|3|6|six|4|four|whole|extra|instead .... pill|pills|tablet|tablets|dose|ones|capsules .... chest|heart|dizzy|feel|feeling|sick|racing|wake|weird|asleep|drowsy|shaking
melted|melting|scorched|charred|singed through|the|its|my|a|our .... casing|cot|sheet|wall|socket|carpet|table|floor|plug|bed
melted|melting through
{helper}|driver|pilot|minibus .... drinking|drunk|beer|lager|vodka|whisky|joint|asleep|nodding|texting|stoned
ceiling|fan|shelf|cupboard|sign|panel|door|light|lamp .... fell|landed|came|dropped .. on|onto .. my|our|me|the .. mother|head|shoulder|toddler|baby|son|daughter|foot|child|dad|mum
{helper} .... locked .. doors|door .... single|live|stopped|alone|out
زد|=زده .. تو|توی گوش|صورت|سر|دهن .. من|=*
اکسیژن|ونتیلاتور|دیالیز .... قطع|سوخت|خاموش|خراب|کپسول
غذا|کباب|کیک|شام|ناهار|ساندویچ|سوپ .... درمانگاه|بیمارستان|اورژانس|=سرم|=سرمه|مسموم
نفس|=نفسم|=نفسش .. بند|=بالا|تنگ|گرفت
خون|خونریزی .... بند =نمیاد|=نمیآید|=نمیاید
شوینده|ضدعفونی|اسپری|سم|وایتکس|ضدعفونیکننده .... نفس|=نفسم|=سینم|=سینهم|خس|سرفه|چشم
قرص|دارو|شربت|دوز .... =بیدار|بیدار =نمیشه|=نمیشود
{helper}|man|guy|passenger|he|someone .... hand|hands|leg .. on|up my|her leg|thigh|knee|lap|body
دست|=دستش|=دستشو .. را? .. رو|روی پام|=پام|=پایم|بدنم|=رونم|=کمرم
took|taken|swallowed .. a_lot|lots|loads|too_many|handful|bunch|all of? the|my? tablets|pills|meds|medicine
bag|bottle|packet|box|tablets|pills|label .... someone_else|for|name a|mrs|mr|different|another .... took|taken|swallowed|had one|it|two|some
`,
  GROUPS,
)
