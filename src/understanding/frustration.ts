// Is the customer losing patience? Words, repetition, correcting the bot, and how it is typed.
import { weightOf } from './features.js'
import type { Heard } from './hear.js'
import { words as split } from './normalise.js'
import { tells, trail, ways, without, wordsIn } from './patterns.js'
import type { Signal } from './read.js'
import { type Cue, cue, cuesIn } from './said.js'
import { stem } from './stem.js'

export const GROUPS = {
  insult:
    'احمق =نفهم =نفهما =نفهمی بیسواد بی_سواد آشغال کثافت لعنتی بیشعور بی_شعور شعور بیشرف بی_شرف بیعرضه بی_عرضه شارلاتان کلاهبردار کلاه_بردار =دزد =دزدا =دزدها =دزدین دروغگو بیوجدان بی_وجدان مفتخور الاغ خنگ گاو ابله مزخرف کلاش idiot idiots stupid moron useless incompetent scammer scam thieves thief liar liars pathetic garbage bullshit wtf crap shit fuck fucking sucks clown clowns hopeless imbecile dumb rubbish muppets cretin bloody thick',
  awful:
    'افتضاح شرمآور شرم_آور فاجعه مزخرف داغون چرند چرت آبروریزی بیخود worst terrible horrible awful ridiculous disgrace disgraceful disgusting unacceptable outrageous shameful appalling atrocious shambles farce absurd dreadful abysmal laughable shocking unbelievable unreal beyond_a_joke mess',
  times:
    'صد هزار ده چند چندین دو سه چهار پنج شش بیست 2 3 4 5 6 7 8 10 20 100 1000 صدبار second third fourth fifth sixth tenth nth hundredth millionth',
  said: 'گفت نوشت توضیح پرسید پیام تماس زنگ مراجعه تکرار بگویم عرض تیکت say said told tell explain explained ask asked repeat repeated write wrote contacted called mention mentioned type',
  wait: 'روز هفته ماه ساعت دقیقه =هفتست days weeks months hours minutes day week month hour',
}

const DECOYS = ways(
  `
{awful} نیست|نبود
خسته نباشید|نباشی
دزد و پلیس
دزد .. -توانست
ضد|دزدگیر دزد
قفل .... دزد
خسته .. از کار|باشگاه|تمرین|درس
از کار .. خسته
چطور .... =ببندم
قبلی .. {awful}|خراب|داغون
tv|wifi|تلویزیون|وای_فای|مودم .... دیوانه|کلافه
دوست|مامان|بابا|زن|شوهر|بچه|برادر|خواهر .... دیوانه|عصبانی|کشت|کلافه
بیخیال .. حل|درست
my|his|her|a friend|wife|husband|mother|boss|ex|landlord|cat|kid .. was|is|will|ripped .. furious|angry|mad|annoyed|murder|kill
last|other|previous company|shop|provider|one .. i? .. used? was|is .. {awful}|nightmare
damn that|good|fast|nice
=angry =birds
not a? complaint
no complaints
شکایت ندارم|ندارد
trash|garbage can|bag|bags|bin|collection|day|truck
shit|fuck .. good|amazing|nice|love
insanely|damn|bloody good|fast|brilliant
worst case|boss
tired|exhausted after|from
annoying|frustrating|hate .. my|this .. job|boss|hair|weather
`,
  GROUPS,
)

const CUES: Cue[] = [
  cue(
    0.85,
    'ناسزا یا تحقیر',
    'Insults',
    `
{insult}
گم =شو*
=گمشو|=گمشید|=خفه
خفه شو|شید
خاک .. سر
هیچ غلطی
=لعنت بر|به
لعنت .. شما|=بهتون
=ریدین|=ریدید|=گند
گند +زد
به .. لای =جرز
به درد .. عمه
کلاه .. برداشت|=برداشتن*|=گذاشت*
=خر =فرض
=get =lost $
shut up
screw you|this
go to hell
f off
=ffs|=wtf|=smh|=fml
hate|loathe|despise this|you|your
=متنفرم
حال .... =هم =میخوره|=خورد
robbery|daylight
=دزدی|=دزدیه
عقل =نداری|=ندارید
=سر =کاریم|=کاریم
خدا .. لعنت
=لعنتتون|=لعنتت
=کلاهبرداری|=کلاهبرداریه|=دزدیدین|=دزدیدید
theft
waste of .. space|oxygen
=نمیفهمی =اصلا|=تو|$
=کرید|=کوری|=کورید|=کرین
=بیمسئولیت*|=بی =مسئولیت*
=بیعقل|=بی =عقل
پرت و? پلا
خاک بر|تو سر
شما .. آدم =نمیشید|=نمیشین
crook|crooks|cheats|cheat|criminals|jokers|amateurs
`,
    GROUPS,
  ),
  cue(
    0.75,
    'شرم‌آور یا افتضاح خواندن کار ما',
    'Calls it disgraceful',
    `
{awful}
=مسخره|=مسخرست|=مسخرهست|=مسخرهاست|=مسخرهس
مسخره .. کرد|=کردین|=کردید|است
=خجالت|=شرم .. بکشید|کشید|=آوره|=اوره|=اور|کن|=بکشین|=کنید|=نمیکشین|=نمیکشید
زشت .. است
=زشته
چه وضع|وضعیت|طرز|جور|وضعش
این چه|چطور .. است|جواب|طرز|رفتار
شور .. در|درآورد
انصاف .. دارید|=ندارید|است|نیست
بی_انصاف|=بیانصاف
نوبره|=نوبرشو
=توهین به شعور
joke this|a|is|chat|bot|service|company|of
is a joke
beyond a joke
an? embarrassment|insult
how is this|that acceptable|possible|legal
never again
nightmare
`,
    GROUPS,
  ),
  cue(
    0.75,
    'خستگی و بی‌حوصلگی',
    'Fed up',
    `
=خسته|=خستم|=خستهم|=خستهام شد|کرد|=کردین|=کردید|=شدم|=شدیم
=خستهم|=خستم
=خواسته =شدم|=شدیم|=کردین
کلافه
اعصاب .. ندارم|خورد|خرد|=داغون|ریخت|=نموند|=نذاشتین
عصبانی شد|=هستم|=شدم
=عصبانیم|=عصبیم
صبر .. تمام|سر|لبریز|=تموم|حدی|اندازه|=میشه
خدایا صبر
خدا .. صبر .. =بده|=بدهد
دیوانه .. کرد|شد|=شدم|=کردین|=میکنید|=میکنین|=کردید
=دیوونم|=دیوونه .. کرد*|=شدم|=کردین|=میکنید
جون .. لب
به ستوه
=ذله
پدر .. =درآمد|=دراومد|در
رمق ندارم
حوصله .. سر|ندارم
مغز .. =نمیکشه|=ترکید
=ای =بابا|=خدا|=وای|=داد
=وای =خدا|از
=ای خدا
=اه =اه
^ =اه $
=اهه
خدایا|خدا .. صبر
دور خود .. =میچرخ*|=میچرخم|چرخید
=علاف|=سرکار|=الاف .. کرد|=کردین|=شدم|=شدیم
سر کار =ایم|=گذاشتین|=گذاشتید|هستیم
=سرکاریم|=سرکارم
=الاغ*
نمیدونم .... به چه زبان
به چه زبان
با دیوار
=بسه =دیگه|دیگر
=کافیه
sick|tired of|and
fed up
refuse to .. type|talk|write|word
upset
how you treat|treated
no|not .. words .. bad|how|for
=done with
so|completely|totally|absolutely .. =done|fuming|livid
frustrating|frustrated|annoying|annoyed|furious|livid|fuming|infuriating|enraged|exasperated|raging|pissed|irritating|maddening
angry|mad at|about|now|with
losing|lost|lose|run|running|out .. patience|will
out of patience
nothing but patient
crying out loud
for .. love|sake|god of|sake
going|go|run|running in|round|around circles
waste|wasted|wasting .. of? my|time|evening|day|hour|hours
=sigh|=ugh|=argh|=grr|=omfg|=jesus|=jeez|=christ
could|want|going to? cry|scream|explode
at .. wits|wit end
had enough
enough =is|already
had it with
too tired to
driving me mad|crazy|insane|nuts
doing my head
=omg
کفر .. =دراومد|درآمد|درآورد|=دراوردین
خون .. =جوش|=خونم
از =دست|دست شما|=شما|=اینا|=این .... خسته|کلافه|دیوانه|روانی
خسته شدم|شد از|دیگر
=khaste
=خسته|خواست|=خواسته شدم|=شدم|=شدیم از|=دیگه|دیگر
{wait} .... منو|من|ما|=مارو? علاف|معطل|=سرکار
علاف|الاف|سرکار .. کرد|=کردین|=کردید|=شدیم
disgusted|annoyed|insulted|gutted|appalled|sickened
=excuses
last straw
beyond .. angry|furious|annoyed|frustrated
had it with
going nowhere
back teeth
اعصاب .. خراب|خورد|خرد|=داغون|ریخت
حوصله .... سر
سروکله|=سر =و =کله
`,
    GROUPS,
  ),
  cue(
    0.72,
    'دست کشیدن یا رفتن',
    'Gives up or leaves',
    `
تسلیم
=تسلیمم
=بیخیال|بی_خیال .. شد|=نخواستیم|=نخواستم|=ولش|=شدم|=بابا|=دیگه
=بیخیال $
=نخواستیم|=نخواستم
=ولش
=ول =کن|=کنید|=کنین =بابا|=آقا|=اصلا|$
=ولم|=ولمون =کن|=کنید|=کنین
=ناامید*
=نا =امید
دیگر .... از شما|اینجا|=ازتون .... =نمیخرم|خرید|=نمیکنم|=نمیام
دیگر .... خرید -کرد
از شما|اینجا|=ازتون .. خرید -کرد
حساب .. =میبندم|=ببندم
حرف .. =باور
حرفی =ندارم
=هرچی|هر_چه .. =میشه|=شد =بشه|=شد|=میشه
هر چه .. =میشه =بشه
=پشیمونم|=پشیمان|=پشیمونم .. کرد|=کردین|=کردید
=حیف .. پول|وقت|عمر|اعتماد
عجب گیر
خلاص میکنم
متاسف برای|واقعا|شما|=براتون|=خودتون|هستم
=متاسفم براتون|برای
برای =خودتون متاسف
آخرین بار .. خرید|=خریدم
give up
giving up
forget =it|=about
=never =mind =then
done =here|trying
losing .. will
no idea why .. bother
why .. i .. bother|bothered|even
leaving you|for|your
switching|moving|going|take|taking .. to|my|elsewhere|business .. competitor|another|elsewhere|business
my business elsewhere
never .. ordering|buying|shopping|using|coming|order|buy|shop|use|come .. again|back|here|from
last time i
hope you .. choke|burn|fail|bankrupt|happy|proud
lost .. customer
cancel .. everything|my_account .. sick|now|today|enough
do not care anymore
عجب|چه غلط|اشتباه .. کرد|=کردم
how .. still .. in business
چه =فایده
=نمیخوام =دیگه|دیگر
`,
    GROUPS,
  ),
  cue(
    0.7,
    'تهدید به انتشار یا شکایت',
    'Threatens to go public or to law',
    `
=اسکرین|=اسکرینشات .. گرفت|=میگیرم|=میذارم
همه جا .. =مینویسم|=میگم|پخش
به همه .. =میگم|=میگیم|=خبر
توییتر|اینستا|اینستاگرام|فضای_مجازی|تلگرام|گوگل .... =میذارم|=مینویسم|=میزنم|=پخش|بگذارم
آبرو .. =میبرم|=میبریم|=ببرم
تو دادگاه
دادگاه .. =میبینم*
وکیل .. +گرفت
=میرم|=میریم .... دادگاه|تعزیرات|پلیس|شکایت|=police
شکایت =میکنم|=خواهم
see you in court
lawyer|solicitor .. will|letter|hear
will|going .. sue
everyone|everybody .. hear|know|hears|knows|online|reddit|twitter
post|posting|tweet|tweeting|share|sharing .... twitter|reddit|facebook|online|tiktok|instagram|everywhere|review|conversation
leave|leaving .... one_star|1_star|bad|terrible|honest review|star
one star
report|reported|reporting you
trading standards|ombudsman
`,
    GROUPS,
  ),
  cue(
    0.75,
    'طعنه',
    'Sarcasm',
    `
وقت .. را? .. تلف|=گرفتین|هدر|=تلف*
ممنون|مرسی که .... تلف|خراب|بدبخت|نابود|هیچ
=مبارکتون|=مبارکتان|=مبارکه
شما =بردید|=بردین
=دمتون|دم گرم .... واقعا|با این
دست .. درد .... با این|واقعا
آفرین .. به|واقعا .... این|شما
=به =به .... چه
=بهبه چه
دست مریزاد
شاهکار
خیلی کمک .... واقعا
=واقعا =که
=خسته =نباشید =واقعا
دستمزد
فقط وقت
هوش =مصنوعیای|=مصنوعیه
از چین|پیاده .... پیاده|=میاد
thank|thanks .. for .. nothing|wasting|teaching|ruining|the_memories
great|brilliant|wonderful|fantastic|lovely|nice|amazing|superb|perfect help|job|service|work .. as|really|not|so|again|there
=so helpful|much_for
so much for
=wow great|thanks|helpful|impressive|amazing
=brilliant .. brilliant|again|copy
absolutely brilliant
well =done $
quality stuff|service
congrats|congratulations .... ruined|you|on
copy paste
=canned|=scripted|template|robotic response|answer|reply|replies
=slow =clap
will be delighted
starting to think
you =must =be =joking|kidding
be|are .. kidding|joking me?
kidding me
seriously
yeah|yep right|thought
good|nice to_know .. nobody|no_one
like to thank .. you
as usual|always .. no|nothing|useless
مرسی|ممنون .. از|بابت .. راهنمایی|پاسخ|کمک|خدمات|پشتیبانی .. بی_نظیر|=بینظیرتون|=بینظیر|عالی|=فوقالعادتون|=درخشان
=دست =مریزاد
absolute|complete|utter|total joke|farce|mess|disaster|waste|nonsense|disgrace
great|good|nice|lovely so|then nobody|no_one|nothing
do you even .. have|care|work|know|read
what is wrong with you
ruining|ruined .. my|the|our .. party|birthday|wedding|day|holiday
in a row
`,
    GROUPS,
  ),
  cue(
    0.7,
    'چند بار گفته است',
    'Had to say it many times',
    `
{times} بار|دفعه|مرتبه .... =گفتم|=گفتیم|=گفتی|=گفتین|=بگم|=بگویم|=نوشتم|=پرسیدم|=گفتن
{times} بار|دفعه .. توضیح|تماس|زنگ|پیام|مراجعه|تیکت .. =دادم|=زدم|=کردم|=کردیم|=بدم|=گرفتم|=زدیم
=گفتم|=پرسیدم|=نوشتم .... {times} بار|دفعه|مرتبه
{times} بار|دفعه .... باید
بار|دفعه =چندم|=چندمه
=مگه|مگر =نمیگم|=نگفتم
چقدر .... بگویم|=بگم|توضیح|صبر|منتظر|تکرار|=باید
چند .... بگویم|=بگم
باز .. هم? همان|همین|تکراری|جواب
=باز =هم =همون
=هی =میگم|همان|همین
=همش|همه_ش|مدام|مرتب|هی همین|تکراری|همان|=میگین|=میگید
جواب .. تکراری
=تکراریه|=تکراری
هر بار|دفعه .... =میگین|=میگید|همین|فردا
از صبح .. دارم
چند نفر .. آدم|باید
{times} time
many|several|hundred|three|four|five|ten|2|3|4|5|10|million|thousand times
over and over
again and again
how many .. times|more
=already told|said|explained|asked|tried
same .. answer|reply|response|link|thing|message|question
number four|five|six|three
you|it|bot|they keep|keeps|kept saying|repeating|sending|asking|telling|giving
all|none of =you .. keep|listen
at this point
again ?again
for the .. time
once|yet again
no no no
`.replace('again ?again', 'really again'),
    GROUPS,
  ),
  cue(
    0.65,
    'ربات را اصلاح می‌کند',
    'Corrects the bot',
    `
نه|این|آن این|آن|را .. =نمیگم|=نگفتم|=نپرسیدم|=نمیخوام|=نمیخواستم
=نگفتم|=نپرسیدم .. که?
این|آن را? =نگفتم|=نپرسیدم|=نمیگم
منظور .. این|آن =نبود|=نیست
=نمیفهمی|=نمیفهمید|=نمیفهمین|=نفهمیدی|=نفهمیدید|=نمیفهمه
-فهمید .. چه|من|=میگم
چرا .. -فهمید
اشتباه فهمید|متوجه|گرفت
چه ربط
ربطی|ربط =نداشت|=نداره|=ندارد
=ربطی .. ندارد
=بیربط|بی_ربط
جواب|پاسخ .. این .. =نبود|=نیست
جواب .. سوال .. =نبود|=نیست|=نمیدین|=ندادین|=ندادی
این .... سوال|جواب .. من .. =نبود|=نیست
سوال .. من .. این .. =نبود|=نیست
یعنی چه .. که متوجه
متوجه -شد .. خب|یعنی
یک چه =میپرسم|=میگم|=گفتم
فارسی =نوشتم|=گفتم
جواب|یک .. سربالا|سرراست|ساده .. =نمیدین|=بدین|=بدید|=بدهید|=نمیتونید|=نمیتونین
به? درد|دردم|دردی .. =نخورد|=نمیخوره|=نمیخورد
کمک|کمکی =نکرد|=نمیکنه|=نکردی
کار .. شما =نیست
جواب|پاسخ داد .. -توانست|بلد
بلد =نیست|=نیستی|=نیستید|=نیستین
not what i .. asked|said|meant|mean|want|wanted|need|asking
not|never .. ask|asked|asking .. that|for|about|you
not .. understand|understanding|listening|reading|=getting .. me|what|my|it|i
=not|=never my question|answer
not an answer
wrong answer
that is .. wrong|incorrect|nonsense
irrelevant|nonsense
nothing to do with
you .. even reading|listening|read
are you .. deaf|blind|reading|listening|thick|serious
read what i
read my message|question|messages
read .. i =wrote|=write|said
not .. answer|answering|answered .. my|question|me
not .. helpful|helping|help|useful
unhelpful
can|could not .. help .. great|then|me
how hard can|is
simple|straight answer|question .... cannot|can|just
doesn|does not .. help|work|answer .. me|at
آخه|اخه .. این .... جواب|شد|پاسخ
این .. شد|هم جواب
باز .. =گفت|گفتی|=میگه .. متوجه
پاسخ|جواب .... =بیربط|بی_ربط|=نامربوط|=نامربوطه
هیچی|هیچ .. بلد|=نمیفهمی|=نمیفهمید|=نمیدونی|=نمیدونید|فهمید
asked .. about|for .. and? you .... answered|gave|sent|said
no help .. at|from
=no =help
nobody|no_one knows anything|what
you .. have|are no .. idea|clue
`,
    GROUPS,
  ),
  cue(
    0.65,
    'بی‌پاسخ مانده است',
    'Left without an answer',
    `
=هیچکس .... جواب|پاسخ|=نیست|پیدا|=نمی*|گردن
کسی .. جواب|پاسخ =نمی*|=نداد*
چرا .... جواب|پاسخ =نمی*
چرا .... کسی|هیچکس
آدم|کسی|یکی .. پیدا =نمی*
=مگه|مگر .. آدم|کسی
همه|همش .. ربات|روبات
کی .. =جواب =میده|=میدهد|=پاسخگوست
جوابگو
=گردن =نمی*
یا همین الان
قایم .. کرد
تلفن|زنگ|تماس .... =برنمی*|=بر
دست .. به سر
پاس .. =میدین|=میدید|=میدن|کاری
امروز فردا .. کرد
هر روز .. بهانه|فردا|=بهونه
=دروغ .. چرا|=میگین|=میگید|گفت|=میدین
چرا .. =دروغ
nobody|no_one .. answers|replies|responds|helps|cares|answering|listening|bothers|reads|works
=does anyone|anybody .. actually|even|work|read|care|there
bots all the
ignored|ignoring|ignore .. me|my?
still no|not|waiting .. answer|reply|response|engineer|heard
you people
you =lot
third .. no_show|time
getting nowhere
passed|pass|sent .. from|around|pillar
fobbed off
`,
    GROUPS,
  ),
]

const WAITED: Cue[] = [
  cue(
    0.4,
    'دیر شدن کار',
    'Waiting too long',
    `
2|3|دو|سه|چند|یک|[0-9] {wait} .... منتظر|=نرسید*|=نیومد*|=نداد*|گم|هنوز
{wait} .... منتظر|درگیر|پیگیر|معطل
چقدر .. صبر|منتظر
{wait} .. where|still|no|nothing|waiting|without
still .. has|have not
where is my .. {wait}|still
`.replace('|[0-9]', ''),
    GROUPS,
  ),
]

const CALM = ways(`
حل شد|=شده
ممنون از پیگیری|راهنمایی
دست .. درد .. =نکنه|=نکند $
=عالی بود
راضی
=مرسی $
solved|sorted
love it|this|you
thank you so much
just curious|asking|comparing
`)
const LAUGHS = /[😂🤣😅😄😁😊❤🌹🥰😍]/u
const GIVES_PRAISE = /[👏]/u

const SIMILAR = 0.6

/** Persian words of these moods: Finglish is read against them. */
export const FRUSTRATION_WORDS: string[] = wordsIn(
  ...Object.values(GROUPS),
  'خسته خستم کلافه اعصاب اعصابم دیوانه دیوونه دیوونم مسخره خجالت شرم تکراری همش ولم کنید متاسفم براتون بیخیال نخواستیم ناامید تسلیم جواب وضعشه وضعه طرز گیر گیری واقعا متنفرم وقتمو تلف زندگیمو نابود دروغ بهانه همش مزخرفید رباتید روباتید نمیفهمی نمیفهمید خاک سرت',
)

/** How surely the customer is losing patience, with the reasons. `earlier`: what they wrote before, oldest first. */
export function frustration(text: string, heard: Heard, earlier: Heard[]): Signal {
  const said = trail(heard.words)
  const plain = without(said, DECOYS)
  const found = [...cuesIn(plain, [...CUES, ...WAITED])].map(({ weight, fa, en }) => ({ weight, fa, en }))
  if (repeats(heard, earlier)) found.push({ weight: 0.6, fa: 'دوباره همان را می‌پرسد', en: 'Asks the same again' })
  found.push(...typedIn(text, heard))
  const calm = tells(said, CALM) || LAUGHS.test(text) ? 0.4 : 1
  const p = 1 - found.reduce((rest, { weight }) => rest * (1 - weight * calm), 0.98)
  found.sort((a, b) => b.weight - a.weight)
  return { p, evidence: found.map(one => one[heard.language]) }
}

function typedIn(text: string, { typed }: Heard) {
  const signs: { weight: number; fa: string; en: string }[] = []
  if (/[!?؟!]{3,}/u.test(text)) {
    const alone = typed.length === 0
    signs.push({
      weight: alone && /[?؟]/u.test(text) ? 0.75 : 0.25,
      fa: 'چند علامت ؟ یا ! پشت هم',
      en: 'Runs of ! or ?',
    })
  }
  const capitals = text.match(/\b[A-Z]{3,}\b/g) ?? []
  if (capitals.length > 1 && capitals.length >= typed.length / 2)
    signs.push({ weight: 0.55, fa: 'با حروف بزرگ نوشت', en: 'Writes in capitals' })
  else if (capitals.some(word => word.length > 4 || /^(?:NOW|STOP|NOT|HALF)$/.test(word)) && !/URGENT|YES/.test(text))
    signs.push({ weight: 0.35, fa: 'با حروف بزرگ نوشت', en: 'Writes in capitals' })
  if (/(?:\b[\p{L}']+\. ){2,}[\p{L}']+\./u.test(text) && typed.length <= 6)
    signs.push({ weight: 0.5, fa: 'کلمه‌به‌کلمه با نقطه نوشت', en: 'Word. By. Word.' })
  if (/[😡🤬😠😤👿🖕]/u.test(text)) signs.push({ weight: 0.65, fa: 'شکلک خشم', en: 'Angry emoji' })
  if (GIVES_PRAISE.test(text)) signs.push({ weight: 0.3, fa: 'کف زدن', en: 'Claps' })
  return signs
}

/** The same question in much the same words. One-word messages and courtesies do not count. */
function repeats(heard: Heard, earlier: Heard[]): boolean {
  const now = telling(heard.words)
  if (now.size < 2) return false
  return earlier.some(({ words }) => {
    const then = telling(words)
    const shared = [...now].filter(word => then.has(word)).length
    return then.size > 1 && shared / (now.size + then.size - shared) >= SIMILAR
  })
}

export const telling = (words: string[]): Set<string> =>
  new Set(
    split(words.join(' '))
      .map(stem)
      .filter(word => weightOf(word) === 1),
  )
