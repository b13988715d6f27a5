// The words in which patience runs out, and what only sounds like it.
import { ways } from '../ways.js'

export const GROUPS = {
  insult:
    'احمق =نفهم =نفهما =نفهمی بیسواد بی_سواد آشغال کثافت لعنتی بیشعور بی_شعور شعور بیشرف بی_شرف بیعرضه بی_عرضه شارلاتان کلاهبردار کلاه_بردار =دزد =دزدا =دزدها =دزدین دروغگو بیوجدان بی_وجدان مفتخور الاغ خنگ گاو ابله مزخرف کلاش idiot idiots stupid moron useless incompetent scammer scam thieves thief liar liars pathetic garbage bullshit wtf crap shit fuck fucking sucks clown clowns hopeless imbecile dumb rubbish muppets cretin bloody thick',
  awful:
    'افتضاح شرمآور شرم_آور فاجعه مزخرف داغون چرند چرت آبروریزی بیخود worst terrible horrible awful ridiculous disgrace disgraceful disgusting unacceptable outrageous shameful appalling atrocious shambles farce absurd dreadful abysmal laughable shocking unbelievable unreal beyond_a_joke mess',
  times:
    'صد هزار ده چند چندین دو سه چهار پنج شش بیست 2 3 4 5 6 7 8 10 20 100 1000 صدبار second third fourth fifth sixth tenth nth hundredth millionth',
  said: 'گفت نوشت توضیح پرسید پیام تماس زنگ مراجعه تکرار بگویم عرض تیکت say said told tell explain explained ask asked repeat repeated write wrote contacted called mention mentioned type',
  elsewhere:
    'ترافیک گرما سرما هوا آلودگی درس امتحان کنکور دانشگاه رئیسم رئیس اسباب_کشی اثاث_کشی خانه_تکانی خونه_تکونی همسایه سرچ گشتن کارام زندگی آشپزی traffic weather heat cold commute job boss school studying exam exams moving searching',
  wait: 'روز هفته ماه ساعت دقیقه =هفتست days weeks months hours minutes day week month hour',
}

/** Anger at others, and hard words that praise. */
export const DECOYS = ways(
  `
dumb|silly|stupid one|question|of
scammed by
on|about|by scams|scam|scammers
یک? دزدی =داشتیم|=زیاد|=شده
{awful} نیست|نبود
خسته نباشید|نباشی
{elsewhere} .... دیوانه|=دیوونه|خسته|کلافه|داغون|عصبانی|روانی شد|=شدم|=شدیم|کرد
از .. دست .. {elsewhere} .... دیوانه|=دیوونه|خسته|کلافه|داغون|روانی شد?|=شدم?
خسته|کلافه|دیوانه شد|=شدم|=شدیم از .. {elsewhere}
tired|sick|exhausted|stressed|mad of|from|by|about .. the|my|this|all? {elsewhere}
کلاهبردار|=کلاهبرداری|دزدی .. =بشه|=میشه|=شود|=بشود|=نشه|=نشود
از|جلوی|بابت|درباره|مورد|موضوع|علیه .. کلاهبردار|=کلاهبرداری|دزدی
کلاهبردار اینترنتی|=اینترنتیه|تلفنی|مجازی
competitor|rival|another|other .. company|shop|site|one? .. scammed|scam|{insult}
how many times can|could|may|should|does|per|a
how many more days|weeks|hours|months|minutes|points|nights
too many times
i do|did|can|could not .. understand|get|follow|read
take|taking|put out|the .. garbage|trash
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
shock absorber|absorbers|proof
جلوگیری|پیشگیری|ضد .... کلاهبرداری|کلاهبردار
how|what|if .... scam|scams|scammer|fraud|fake
dying|die to|for
قوانین|مراحل .... شکایت
حوصله =ندارم|ندارم .. =بخونم|=بخوانم|=بنویسم|تایپ|=بگردم|همه
همسایه|رفیق|دوست|خواهر|برادر|داداش|فامیل|=میگن|شنیدم .. =میگه|=میگن|=میگفت|=گفت|=نوشته|که ....
someone|people|my friend|neighbour|neighbor|reddit|reviews|others? .. says|say|said|wrote ....
قبلی .... {insult}|{awful}
سایت|جا|شرکت|فروشگاه دیگر .... {insult}|کلاه|{awful} ....
ignore that|this|it
ignore my last|previous|first message|msg|text|one|question
identity|fire theft
theft cover|insurance|protection|alarm
هیچکس .. خانه|خونه|منزل نیست
کی جواب =میده|=میدهد .. به? ایمیل
know|sure|how .... a scam
times slower|faster|more|bigger|cheaper
لعنتی .. خیلی? خوب|عالی|قشنگ|خوشمزه
insanely|damn|bloody|freaking|fucking gorgeous|lovely|amazing|love|beautiful|cool|great|nice|perfect|delicious|awesome
بیمه|ضد|گزارش|خسارت .... دزدی|=دزدی|سرقت
i am|was|so|really|being|feel a|an|such|so? {insult} .. me?
silly|stupid|dumb|useless|daft|thick me|of_me
=خنگم|=گیجم|=احمقم|=خنگ =دیگه?
من|=خودم .. {insult} =هستم|=بودم|=شدم|بازی
called|named|name|title|brand|team|band|song|book|film|game|flavour|flavor|shade|colour|color .. {insult}|{awful} =*
bloody mary
اینترنت|گوشی|کامپیوتر|لپ_تاپ|پرینتر|چاپگر|نت|ماشین|کابل|در .. لعنتی
لعنت به? من|=خودم|حواسم|حافظه
دزدگیر|دزد_گیر|=گیر ماشین|خانه|=خونه
دزد =گیر
find|finding|found it|that|this a_bit|so|really|very? annoying|irritating|frustrating
`,
  GROUPS,
)
