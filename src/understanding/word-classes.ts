// Words of one kind, in both languages: who never learnt “forearm” still hears that it is a part of the body.
export const CLASSES: Record<string, string> = {
  body: `سر صورت چشم چشمم چشمش گوش دهن دهان لب لثه دندان دندون گلو گردن شونه شانه دست دستم دستش بازو ارنج مچ انگشت ناخن سینه قلب ریه شکم دل معده کلیه کبد پا پام پاش زانو ساق کمر کمرم پشت پوست پوستم پوستش مو ابرو بدن بدنم بدنش استخوان استخون خون فک پلک رگ مغز لگن دنده
head face eye eyes ear mouth lip lips tooth teeth gum throat neck shoulder arm arms elbow wrist hand hands finger fingers thumb nail chest heart lung lungs stomach belly tummy kidney liver leg legs knee ankle foot feet toe toes hip back skin scalp bone bones rib ribs skull jaw tongue forehead eyebrow eyelid blood nose`,
  harmed: `زخم زخمی بخیه کبود کبودی شکسته شکست ترک سوخته سوخت سوختگی تاول برید بریده خونریزی خون ورم باد کرده متورم پیچ خورد دررفته ضربه کوفته له فلج کور لنگ جراحت مصدوم مجروح پانسمان گچ
hurt hurts injured injury injuries bruise bruised bruises cut cuts stitch stitches stitched bleeding bled bleed burn burns burnt burned blister blisters scald scalded scar swollen swelled swelling sprained fracture fractured broke broken concussion gash wound wounded splinter numb limp limping dislocated`,
  ill: `مسموم مسمومیت تهوع استفراغ بالا اسهال تب لرز سرگیجه سرگیجه بیحال غش بیهوش تشنج حساسیت الرژی کهیر خارش دونه جوش قرمز درد سوزش تنگی نفس خفه خفگی مریض بدحال عفونت سرم بستری اورژانس بیمارستان درمانگاه امبولانس ایسییو شستشو
sick ill vomiting vomit vomited puking puked throwing threw nausea nauseous dizzy fainted faint passed collapsed seizure fit fever rash hives itch itchy itching allergic allergy anaphylactic swell poisoned poisoning choking choked breathless breathing wheezing unconscious drowsy ambulance hospital hospitalised hospitalized ward emergency paramedic paramedics infection infected diarrhea diarrhoea diabetic asthma epipen icu drip clinic`,
  medicine: `دارو داروی دارومو قرص قرصا قرصام قرصای شربت کپسول امپول انسولین واکسن سرنگ دوز نسخه انتی بیوتیک مسکن ارامبخش خواباور قطره پماد سرم وارفارین متفورمین استامینوفن ایبوپروفن لووتیروکسین فشار تاریخ
medicine medication medications meds pill pills tablet tablets capsule capsules syrup injection insulin vaccine syringe dose dosage prescription prescribed antibiotic antibiotics painkiller painkillers sleeping drops ointment warfarin metformin paracetamol ibuprofen inhaler mg ml milligram pharmacist chemist`,
  fire: `اتیش اتش شعله دود دودی سوختن سوخت جرقه برق گرفت ترکید ترکیدن منفجر انفجار داغ ذوب گاز بو بوی نشت نشتی اتصالی مونوکسید فیوز گازگرفتگی کپسول شیلنگ
fire fires flame flames smoke smoking smoked smouldering burning spark sparks sparked sparking exploded explode explosion popped bang blew melted melting overheated overheating scorched singed gas leak leaking leaked fumes carbon monoxide shock shocked electrocuted electric hiss hissing smell smells stench hot`,
  danger: `خطر خطرناک خطری سقوط افتاد پرت تصادف کوبید ترمز سرعت ۱۴۰ ۱۶۰ ۱۸۰ مست چرت خواب لایی سبقت چپ واژگون ریخت گیر کرد گیر شیشه تیغ میخ سوسک موش کرم کپک سم اسید وایتکس جوهرنمک
danger dangerous dangerously unsafe crash crashed collided brakes brake braking speeding swerved swerving drunk asleep texting wheel airbag seatbelt fell fallen snapped collapsed shattered sheared trapped stuck lift elevator glass shard shards razor needle metal nail mould mold mouldy moldy maggot maggots cockroach mouse rat bleach acid chemical toxic`,
  weapon: `چاقو قمه تیغ اسلحه تفنگ چوب باتوم مشت کتک زد لگد سیلی هل
knife gun blade stick bat punch punched kicked slapped hit shoved pushed grabbed assaulted assault attacked beat spat`,
  stalks: `مزاحم مزاحمت تعقیب دنبالم دنبالمه زاغ پیام اینستا اینستاگرام تلگرام واتساپ دایرکت فالو زنگ شمارمو شمارم ادرسمو خونمون نگاه لمس دست تنها شب نصفه عکس عکسمو عکسامو لخت عشق عزیزم خوشگل بوس فحش ناموسی تهدید
stalking stalker stalks follows followed following outside harass harassed harassing harassment creepy creep touched touching groped lewd leering staring flirting flirted naked nude nudes photos photo pics instagram dm dms whatsapp telegram threatens threatened threatening blackmail blackmailing alone night doorbell window number personal`,
  child: `بچه بچم بچمو بچه ام پسرم پسر دخترم دختر نوزاد نوزادم کودک نوه نوم نوه ام خردسال شیرخواره شیرخوار نینی ساله سالشه سالمه سالش برادرزاده خواهرزاده داداش کلاس دبستان مدرسه مهد
child children kid kids baby infant toddler newborn son daughter grandson granddaughter grandchild nephew niece boy girl teen teenager schoolgirl schoolboy year-old yo month-old nursery school class`,
  family: `مامان مامانم مادرم مادر بابا بابام پدرم پدر مادربزرگ مادربزرگم پدربزرگ پدربزرگم خانمم خانومم همسرم شوهرم زنم داداشم برادرم خواهرم عمو عموم خاله خالم دایی عمه نامزدم
mum mom mother dad father gran grandma grandmother nan nana grandad grandpa grandfather wife husband partner brother sister uncle aunt cousin girlfriend boyfriend ex fiance`,
  stranger: `غریبه ناشناس ناشناسه یارو یکی طرف مرده اقایی پسره مردی خانومی کس کسی دیگه دیگری نفر دیگران همسایه
stranger strangers someone somebody man bloke guy lady woman unknown unfamiliar another else other others neighbour neighbor random he she they impostor`,
  tricked: `کلاهبردار کلاهبرداری فیشینگ جعلی قلابی فیک گول فریب جایزه برنده قرعه کشی یارانه سهام ثنا ابلاغیه لینک لینکی انیدسک کد رمز پویا دوم پین شبا خواند خوندم گفتم دادم فرستادم زدم باور از طرف شما معرفی
scam scams scammed scammer scammers phishing phish fake bogus fraud fraudulent fraudster con conned tricked duped lured impersonating impersonated pretending pretended claiming claims claimed link clicked anydesk teamviewer remote screen share code codes otp pin passcode password prize lottery won gift voucher crypto bitcoin investment courier safe holding`,
  signin: `وارد ورود لاگین لاگ دستگاه دستگاهی گوشی مرورگر رمزم رمزمو پسورد پسوردم ایمیلم شمارم بازیابی احراز دو مرحله ای عوض تغییر بیرون انداخت اخراج هک هکر نفوذ دسترسی حسابم اکانتم پنلم پیجم
login logins logged signed sign-in signin session sessions device devices browser password passwords email recovery authenticator verification 2fa changed reset locked kicked hacked hacker hack breached breach compromised access accessed account profile takeover intruder`,
  faraway: `ترکیه امارات دبی المان روسیه چین هند عراق نیجریه هلند استانبول لاگوس مسکو خارج ای پی
turkey istanbul dubai russia moscow china beijing india delhi nigeria lagos brazil ukraine kiev romania bulgaria vietnam hanoi thailand indonesia jakarta philippines manila mexico kenya ghana poland warsaw abroad overseas ip .ru foreign`,
  taken: `برداشت برداشته برداشتن کسر کسرشده کم کشیدین کشیدن کشیده خرید تراکنش انتقال کارتم حسابم موجودی موجودیم خالی صفر پرید رفت رفته ناپدید پیامک پولم پولمو پولام پسانداز سرمایه واریز وام ضامن چک سفته قسط
taken took withdrawn withdrawal withdrawals debit debited debits charged charge charges charging billed deducted transferred transfer transaction transactions payment payments purchase purchases drained emptied empty missing gone vanished balance savings money cash statement loan atm card wallet spent bought ordered subscription premium`,
  twice: `دوبار دوبارهم دو باره دوبل مکرر دفعه دومرتبه دوتا تکراری سه سهبار هم هردو
twice double doubled duplicate duplicated two three both thrice again second identical`,
  unasked: `بی اجازه اجازه رضایت تایید نخواستم نخواسته نزدم نکردم نزده نکرده ندادم نداده نداشتم نگرفتم نخریدم نمیشناسم خبر روحم ندارم خودسر خودکار سرخود فعال الکی من خودم نبودم اصلا هیچوقت
never without permission consent consented authorise authorised authorize authorized unauthorised unauthorized agreed agree asked wanted didn recognise recognize knowing knowledge idea nobody myself unsolicited unrequested not nothing`,
  exposed: `اطلاعات شخصی مشخصات اسم فامیل ادرس شماره کدملی ملی پرونده جواب ازمایش فاکتور سفارش دیگه یکی دیگران نشون نشان میبینم دیدم باز شد لو رفته درز پخش منتشر گروه کانال فروخته فروختین شریک
data personal private details information name names address addresses phone email record records file files results medical passport leaked leak exposed visible see sees shows showing showed shared sold published posted public disclosed privacy gdpr wrong person someone else's another`,
  law: `وکیل وکیلم وکیلمون دادگاه دادسرا دادستان دادخواست شکایت شکایتنامه شاکی پلیس پلیسا فتا کلانتری قاضی قانون قانونی حقوقی حقوقیم دادرسی اظهارنامه رسمی سازمان تعزیرات حمایت مصرف کننده بانک مرکزی رگولاتوری سازمان بازرسی شورا حل اختلاف استشهاد نظام پزشکی غذا دارو ۱۹۵ ۱۲۴ ۱۹۰ نهاد ناظر مجامع
lawyer lawyers solicitor solicitors attorney attorneys barrister counsel court courts sue suing lawsuit litigation proceedings tribunal judge claim claims legal legally police officer sheriff report reported reporting ombudsman regulator regulators watchdog authority commission ofcom fca ftc cfpb trading standards bbb chargeback prosecution prosecute criminal letter before action small summons`,
  dying: `مرگ بمیرم مردن میمیرم خودکشی خودمو خلاص راحت تموم تمومش زندگی زندگیم زنده دنیا خداحافظ حلالم حلال وصیت دیگه امیدی امید پل پشتبوم طناب بالکن ریل قرص تیغ نباشم نباشن نیستم فردا بیدار نشم ببخشه ببخشید تنها بیفایده بارم سربار
die dying dead death suicide suicidal kill myself end ending life live living alive world goodbye farewell anymore hope hopeless worthless burden bridge roof rope rail pills overdose razor wrist wake tomorrow tonight better off without me disappear`,
  staff: `راننده پیک پیکتون پستچی نصاب تعمیرکار تکنسین سرویسکار فروشنده صندوقدار منشی پذیرش دکتر دکترتون پرستار مربی استاد معلم مسئول کارمند کارمندتون همکار همکارتون کارشناس مدیر مامور مامورتون مشاور پشتیبان اپراتور نماینده شعبه دفتر
driver rider courier postman installer technician engineer plumber electrician repairman fitter salesman cashier clerk receptionist doctor nurse trainer teacher tutor instructor employee employees staff colleague manager agent adviser advisor representative rep operator receptionist branch office team desk department`,
  rude: `بیادب بیادبی بیاحترامی توهین داد هوار فحش بدرفتاری بددهن پررو تحقیر مسخره خندید خندیدن قطع گوشی کوبید طلبکار بی محلی اخم
rude rudely insulted insult insulting shouted shouting yelled yelling swore swearing cursed mocked laughed smirked ignored dismissive hung arrogant patronising patronizing condescending slammed sneered abusive`,
  broken: `خراب خرابه خرابی شکسته پاره سوراخ ترک لک زنگزده زنگ کثیف بدبو گندیده فاسد کپک تاریخ گذشته روشن نمیشه خاموش قطع کار نمیکنه باز نمیشه هنگ ارور خطا پر نشتی کج شل لق معیوب ایراد دست دوم کارکرده تقلبی
broken faulty defective cracked torn ripped dented scratched stained dirty smelly rotten spoiled expired mouldy dead won't doesn't stopped fails failed failing error errors frozen crashes leaking wobbly loose bent missing incomplete damaged ruined used counterfeit`,
  late: `دیر تاخیر نرسید نرسیده نیومد نیومده نیامد نیامده نفرستادین منتظر منتظرم منتظریم معطل معطلم علاف قرار قول وعده امروز فردا هنوز هنوزم هفته ماه روز ساعت گذشت گذشته لنگ
late delayed delay waiting waited wait overdue promised supposed due still yet never arrived came turned showed up week weeks month months days hours ages since no-show missed`,
  wrongly: `اشتباه اشتباهی عوضی غلط بجای جای کم ناقص نصفه اضافه بیشتر گرون زیادی فرق یه چیز دیگه رنگ سایز
wrong incorrect mistaken instead different short incomplete partial extra overcharged over mixed swapped size colour color opposite half`,
  promise: `قول قولش وعده گفتین گفته گفتن گفتید قرار تعهد ضمانت گارانتی پیگیری تیکت
promised said told guaranteed assured agreed swore ticket case reference follow-up followup callback`,
  fedup: `خسته کلافه ذله عصبی عصبانی دیوونه حوصله صبر صبرم اعصاب جون سیر بسه بسمه کافیه دیگه بس خجالت متاسفم شرم حیف واقعا
tired exhausted fed sick enough ridiculous joke pathetic shambles farce disgrace disgusting disgusted shameful appalling unbelievable unacceptable hopeless useless patience angry furious livid fuming annoyed frustrated frustrating crying tears wits despair waste wasted disappointed disappointing`,
  bot: `ربات رباتتون ربات ماشین کامپیوتر هوش مصنوعی سیستم اتوماتیک خودکار گزینه منو دکمه جواب پاسخ تکراری اماده کپی
bot robot chatbot machine computer ai automated automatic auto canned menu option options button buttons script template algorithm reply replies loop circles`,
  person: `ادم ادمیزاد انسان انسانی شخص نفر کسی یکی همکار همکارتون همکاراتون بشر زنده واقعی حقیقی مسئولش بزرگتر رییس
person people human humans somebody someone anyone anybody living real actual alive being adult grown-up colleague flesh`,
  talks: `صحبت حرف گپ گفتگو زنگ تماس تلفن تلفنی وصل وصلم متصل ارتباط جواب بدن بیاد بیان صدا پاسخگو رسیدگی منتقل ارجاع پل نوبت
talk talking speak speaking chat call phone ring telephone connect transfer put through hand pass escalate reach contact message reply respond answer listen hear word`,
  now: `الان همین حالا فوری فوری سریع زود زودتر اورژانسی لحظه اضطراری عاجل
now immediately urgent urgently asap right away quickly quick emergency straight instantly`,
  wonders: `ایا میشه میتونم چطور چجوری چقدر چند چنده کجا کی کدوم دارین دارید داره هست هستش قیمت شرایط ساعت کاری
how what where when which can could do does is are price cost hours available offer sell book order policy possible`,
  content: `ممنون ممنونم مرسی سپاس تشکر عالی خوب خوبه راضی دمتون گرم دستتون خوشحال لطف محبت حل درست برگشت اوکی
thanks thank great lovely brilliant excellent perfect happy pleased impressed good nice wonderful appreciate sorted resolved fixed solved cheers love`,
  past: `پارسال قبلا سابقا پیرارسال اونموقع گذشته سالها قدیم دفعهقبل
last ago previously before once used former years earlier back then already`,
  others: `دوستم همسایمون همکارم فامیل اخبار شنیدم میگن خوندم تو نت کتاب فیلم سریال رمان پایان نامه مقاله تحقیق جای دیگه شرکت رقیب
friend friend's neighbour neighbor colleague heard read news article book film movie show novel thesis essay survey research review reviews elsewhere competitor other company`,
  ifs: `اگه اگر ممکنه احتمال شاید احیانا درصورتی فرضا مثلا یهوقت نکنه
if in case might maybe perhaps would should ever suppose whether hypothetically unless`,
}
