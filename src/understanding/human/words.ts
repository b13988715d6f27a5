// The people whom customers ask for, and talk about people that asks for nobody.
import { ways } from '../ways.js'

export const GROUPS = {
  person:
    'کاربلد خبره آدم انسان بنی_بشر آدمیزاد بشر ادمین اوپراتور =hooman =human_being =techie =expert اپراتور پشتیبان کارشناس همکار مسئول مدیر =مشاور =مشاورتون =مشاوری =مشاورتان =مشاورین سرپرست رئیس منشی متخصص نماینده مامور پاسخگو بزرگتر نیرو human =humans person agent representative rep operator supervisor manager advisor adviser colleague specialist teammate coworker boss',
  staff:
    'دکتر پزشک پرستار وکیل حسابدار فروشنده مربی استاد معلم نصاب تعمیرکار تکنسین مهندس داروساز آشپز سرآشپز راننده متصدی صندوقدار بازاریاب ناظر سرویسکار خلبان doctor nurse pharmacist technician engineer accountant teacher trainer coach consultant chef driver lawyer banker broker installer mechanic therapist dentist vet clerk receptionist salesperson buyer dispatcher tutor instructor',
  dept: 'واحد بخش دپارتمان تیم پشتیبانی پذیرش مدیریت دفتر حسابداری فروش مالی فنی department team billing sales support reception accounts claims customer_service customer_care customer_support helpdesk office management dispatch complaints tech',
  some: 'یکی کسی نفر شخص بنده_خدا یارو آدمیزاد someone somebody anyone anybody one_of_you one_of_your sum_1 whoever staff people member',
  anybody: 'کسی نفر آدم آدمیزاد بنی_بشر =بشری =بشر شخص بنده_خدا اپراتور پشتیبان کارشناس مسئول',
  role: 'کاربلد خبره آدم انسان اپراتور ادمین اوپراتور پشتیبان کارشناس =مشاور =مشاورتون =مشاوری سرپرست مسئول نماینده',
  boss: '=ارشدتون =ارشد ادمین مدیر رئیس مسئول سرپرست بزرگتر =بزرگترت =بزرگترتون =بزرگتراتون =صاحبتو =صاحبت =صاحبتون صاحب سوپروایزر مدیریت',
  talk: 'حرف صحبت گفتگو گفت_و_گو چت مکالمه مشورت ویس کار درمیان هماهنگ',
  doing:
    '=بده =بدهد =بدن =بدهند =بدید =بزنه =بزند =بزنن =بزنید =بیاد =بیاید =بیان =بیایند =بیا =بیاین =بیایید =بگیره =بگیرد =بگیرن =بگه =بگوید =بکنه =بکند =کنه =کن =کند =کنن =کنند =برسه =برسد =برسن =بشه =بشود =شه =باشه =باشد =ببینه =بذاره =بنویسه =بفرسته =بخونه =بپرسه',
  give: '=بده =بدید =بدین =بدی =بدهید =بیار =بیارید =بیارین =بیاری =بفرست =بفرستید =بفرستین =بفرستی =بذار =بذارید =بذارین =بگذارید =بیاور =صدا =خبر',
  bot: 'ربات روبات بات ماشین کامپیوتر رایانه هوش_مصنوعی سیستم دستگاه bot robot machine ai chatbot computer automated app برنامه ربات_ها bots robots chatbots computer program script',
  phone: 'زنگ تماس',
  firm: 'صاحب مالک فروشنده راننده دکتر استاد مربی مدیر رئیس owner seller landlord host',
  name: 'آقا خانم دکتر مهندس استاد سرکار جناب',
  act: 'call ring phone contact help assist answer reply respond message text look check confirm explain tell sort fix review handle deal write get_back get_in_touch reach take_over join come pick_up guide advise sit',
  modal: 'can could may might will would should please let have ask get need want tell',
  me: 'me us',
  given:
    '=daniel =daniela =priya =marcus =brenda =sarah =emma =olivia =amelia =sophie =hannah =lucy =jenny =jennifer =jessica =karen =linda =susan =debbie =sandra =janet =helen =julie =claire =rachel =rebecca =laura =lauren =megan =katie =kate =kelly =tracy =nicola =fiona =aisha =fatima =zainab =maria =elena =ana =anna =nadia =leila =leyla =sana =amina =wei =mei =yuki =ravi =raj =anil =sanjay =vikram =arjun =deepak =sunil =imran =hassan =hussein =ahmed =mohammed =muhammad =ali =omar =yusuf =tariq =bilal =reza =david =dave =michael =mike =james =jim =john =johnny =peter =pete =paul =steven =steve =simon =andrew =andy =robert =bob =rob =richard =thomas =tom =tony =anthony =kevin =kev =gary =barry =brian =graham =keith =ian =neil =nigel =craig =darren =stuart =stewart =martin =phil =philip =chris =christopher =matt =matthew =luke =josh =ben =benjamin =joe =joseph =adam =ryan =liam =sean =kieran =declan =patrick =pat =kyle =jake =harry =george =oliver =callum =owen =dylan =rhys =gareth =carlos =juan =jose =miguel =pablo =luis =pedro =marco =luca =giovanni =pierre =jean =hans =klaus =stefan =pawel =piotr =ivan =olga =svetlana =tatiana =kwame =kofi =amara =chidi =ngozi =tunde =thabo',
}

/** Talking about people without asking for one. */
export const DECOYS = ways(
  `
بهترین .. {person}|{staff} ....
=نمیخواد|=نخواد|=نمیخوام .. کسی|یکی .. زنگ|تماس|بیاد
چه? کس|کسی مسئول|=مسئوله است|هست?
فعلا .. {staff} .. =نیامده|=نیومده
من =خودم مشاور|وکیل|فروشنده|همکار .. هستم|=املاکم
=یکیمون|=یکیشون
=خودت .. =جواب =بده
همینجا راهنمایی
تلفنی|تلفن .. سخت|=سختمه
{person} واقعی بازی
با راننده|پیک .. هماهنگ .. =کنم
{talk} .... on my|our|his|her|their behalf
transferable .. another|other|someone|somebody person?
agent|agents near|nearby
تلفن گویا .... {staff}|{dept}
=نگید|=نگین|=نگو|=نگویید .. زنگ|تماس .... {staff}|{dept}?
you would|could advise
{some} .. be home|there|needed
driver|courier .. call|ring|phone ....
human resources
نفر .. صحبت .. =کنن|=کنند
ساعت|شماره|ایمیل|آدرس|تلفن|حقوق|استخدام|رزومه|هزینه|قوانین|صفحه|دوره .. {person}|{dept}
ساعت|ایمیل|آدرس|هزینه|صفحه .. تماس
شماره تماس .. چند|شما|پشتیبانی|دفتر|شعبه|=بدین|=بدید|=بده|کجا|را
شماره تماس $
استخدام|رزومه|حقوق|نمایندگی .... {person}|{dept}
{person}|{dept} .. استخدام|تلفنی_تا|چند_است|ساعت
با .. {person}|{staff}|{dept} .. صحبت|حرف|چت|گفتگو|هماهنگ .. =کردم|=زدم|=کردیم|=زدیم|=داشتم|=شد|=کرده
-خواست .... {person}|{some} .. {talk}
-خواست .... وصل
نیاز|لازم|احتیاج .... =نیست|=ندارم|=نداریم|=نبود .... وصل|صدا|{talk}|تماس|زنگ
نیاز|لازم|احتیاج .... =نیست|=ندارم|=نداریم|=نبود
نمیخواد|نخواد وصل
چند تا? نفر
اگر .. {some}
چه|هر|هیچ|همه کس|کسی
همه|هر کسی که
=هیچکس
یکی نیست یا
یکی|نفر از .. =لباس*|=کالا*|=محصول*|=گوشی*
{talk} تلفنی خوب|مناسب
=دارم با آدم|ربات|انسان|کی .. حرف|صحبت|چت
پاسخگو است|هستید|بود
do|does|are|is|am {role}? real|human people|person|trainers|being|or
is|are this|you|i .. bot|robot|human|person|ai|real|machine .. or? .. bot|robot|human|person|ai|machine?
hours|number|email|phone|salary|cv|job|jobs|hire|hiring|career|vacancy .... {person}|{dept}|{staff}
{person}|{dept}|{staff}|line|centre|center|desk|agents|operators .. app|hours|open|close|number|fee|portal|login|code|programme|program|manual|special
become|becoming|am|as|be a|an {person}|{staff}
travel|estate|insurance|booking|partner|letting {person}
need|require a|an {person} to|for
my|our|the|assistant {person}|{staff} already|can|login|log|booked|said
add|adding|invite another|a|second|new {person}|{some}
when|if|whether {some} is|are|rings
{some} else ....
name .. on
{staff} =هستم|=هستیم ....
=spoke|=spoken|=talked|=chatted|=called .. {person}|{some}|{staff}|{dept}
no|not|without need|want|have|necessary? .. connect|call|transfer|put
no|not need|want|necessary|require for|of? {some}|{person}|{staff} to .. {act}|connect|transfer .. me? back?
=don|not put|connect|transfer|pass|escalate|forward|refer|hand {me} to|through|on|over|onto? a|an|the|any|your? {some}|{person}|{staff}|{dept}
=don|not put|connect|transfer|pass|escalate {me}
call|calls|ring|rings|phone|phones me? or|and text|texts|email|emails|message|sms
text|email|message|sms me? or call|ring|phone
زنگ|تماس .. یا .. پیامک|پیام|ایمیل|اسمس
پیامک|پیام|ایمیل|اسمس .. یا .. زنگ|تماس .... {doing}?
live support act|band|slot
support act|acts|band|group
who .. parents|students|patients|customers|members|guests|people|residents .. talk|speak|contact ....
اپراتور|آدم|نیرو|متصدی =نمیخواد|=نمیخواهد|=لازم_نداره|=لازم_ندارد
not want to? talk|speak|chat to|with anyone|anybody|someone
call =me old_fashioned|crazy|mad|picky
the most human
گزینه|دکمه .. ارتباط|تماس .... کدام|=کدوم|واسه|چه .. ساعت|=ساعتا*
someone|somebody|anyone at the gate|door|entrance|desk|counter ....
call =me by
call|name =me {given}
call =me =* from now|here
{person}|human proofreading|translation|translator|error|nature|rights|anatomy
need|needs|require|requires a|an {person} or is|are|does
i am a|an? .. real|actual|live? person|human
could|can|would|are you be|act|think .... real|live|actual? person|human
people|person|user .. can|could .. talk|connect|carry|join
can|could {some} under|else|over
human|person readable|hair|limit|trainers
hours .. {person}|agents|operators
{talk} =کردم|=زدم با .. {person}|{staff}|{dept}
با یکی|یک از .. =کارت*|=حساب*|=کد*
با یک .. {person} .. بزرگ
cleaning|user|booking|letting|bleaching|tanning|parking|free agent
do|am i .. chat|chatting|talk|talking|speak|speaking|text|texting with|to
am i .. chatting|talking|speaking|texting with|to a|an? .. {person}|bot|human
can|could|may|will|is|are|does|do anyone|anybody|someone|somebody .. join|watch|use|access|buy|enter|learn|apply|pick|sign|collect
can|could|may|will|does|do anyone|anybody|someone|somebody .. see|come|comes to|along|with|free|my|it|what|this|round|over
روز|جمعه|شنبه|=جمعهها|تعطیلات .... پشتیبانی است|=دارید|=دارین|باز
=ساعت|تا_کی|=چند .. پشتیبانی
پشتیبانی .... =تا =کی
پشتیبان گیری|=گیری|تهیه
پنل|نقش|دسترسی|حساب|گروه|سایت|دوره .. ادمین|مدیر|کاربر
صحبت|حرف|مکالمه .. می? کرد .. گفت|=گفتن
escalate|escalated price|prices|privileges|fees|rent
^ الان? آدم|ربات|انسان|کسی =داره|=دارد جواب|=جوابمو|چت
{person}|{staff}|team .. was|were|is so|very|really|such? lovely|great|kind|nice|helpful|brilliant|polite|amazing|friendly
what|how .. {person}|{staff} .... commission|salary|apr|earn|paid
how .. become {person}|{staff}
=نمیخوام|=نمیخواهم با کسی|یکی|آدم|هیچکس {talk}
do your|the {staff}|{person}|{dept} .. speak|know|have|get|use|work
=spoke|=spoken|=talked|=chatted|=called to|with one|some|someone|somebody of your|the {person}|{staff}|people
do|does you|anyone have|got a|an|any {person}|{dept} in|near|at =* ....
{person}|{staff} .... برخورد|رفتار|لحن .. =کرد|=کردن|=کردند|=داشت|=داشتن|=بود
representative apr|rate|example|sample
{person} .. commission|salary
وصل|متصل =شد|=شده|=شدم|=شدیم
{some} .... یکی =میشه|=میشود
وصل =نکن|=نکنید|=نکنین .. به? کسی?
not speak|talk|chat to|with anybody|anyone|a_person
کار =کنه|=کنن|=کنند|=میکنه|=میکنن|=میکنند|=کنیم|=میکنیم
موقع|هنگام|قبل|زمان|وقت .. تحویل|رسیدن|اومدن|آمدن|ارسال .... تماس|زنگ|پیام ....
=همکارم|=همکارام|=کارمندم|=کارمندام|=رئیسم|=رییسم|=مدیرم|=پشتیبانم
{person}|{staff} of mine|ours
in|per|by|each person
no|not need|needed|necessary for|of|to .... {person}|{some}|{talk}|human
اپراتور .. عوض|تغییر|ترابرد|جابجا
{role}|ادمین|مدیر .. +خواست .. عوض|حذف|اضافه|تعریف|تغییر|استخدام|ثبت|وارد
مدیر|مدیرعامل|مسئول .. شرکت|ساختمان|خرید|فنی .. باید|میتواند|لازم
باید|لازم|لازمه|حتما .. خود|=خودش|=خودشون|حضوری|شخصا .. آمد|مراجعه|امضا
{person}|{dept}|{staff} email|phone|number|address|hours|fax|desk
{person}|{some}|{staff}|همکار .... راهنمایی|=راهنماییم|کمک|=کمکم|جواب|=جوابم =کرد|=کردن|=کردند|=داد|=دادن|=دادند
with|at|on|for two|three|four|five|six|2|3|4|5|6 people|person|persons
agent|operator|advisor|manager seat|seats|role|roles|mode|licence|license|approval|level|account
come|comes|included with a|an? {person}|{staff}
آدم برفی|آهنی|فضایی
{person}|{some} limit|size|sized|made|shaped
مشاور روانشناسی|تحصیلی|حقوقی|پزشکی|خرید|شغلی|خانواده|تغذیه|سرمایهگذاری .. تلفنی|رایگان|حضوری|چند|هزینه|قیمت|=دارید|=دارین
{staff} آنلاین .. یاد|آموزش|دوره|کلاس
{staff}|{person} .. کی|=کیا|=کیان|چه|کدام .. =هستن|=هستند|است
{person}|{some}|live .... weekends|sundays|saturdays|nights|holidays|christmas|normally|usually
با کسی .. کار|کاری =ندارم|=نداریم
a|the|this|that|my|bank|money|wire transfer
وصل|متصل =کردن|=کردند|=کرده|=کردین
contact|point|responsible|key|emergency person|contact
with|to|ask|asking|asked|from|by my|our|his|her|their .. boss|colleague|colleagues|coworker|team|partner|accountant|lawyer
با .. =رئیسم|=مدیرم|=همسرم|=شوهرم|=خانمم|=خانومم|=شریکم|=حسابدارم|=وکیلم|=مدیرمون|=رئیسمون|=شریکام|=خانوادم
نوبت|جلسه|تایم|وقت|رزرو {person}|{staff}
مدیر|مسئول|رئیس|همکار .... =شرکتمون|=شرکتم|=ادارمون|=ساختمونمون|=ساختمون|شرکت_ما|=شرکتمان ....
{person}|{staff}|{some} .. in|on|inside your|the|our .. software|platform|tool|helpdesk|crm|app|panel|product|dashboard|workspace
call|get|fetch =me a|an
keep|keeps|kept|they|he|she|people .. call|calling|called|ringing =me
`,
  { ...GROUPS, role: 'the any your' },
)

/** They say that they want nobody. */
export const REFUSES = ways(
  `
=نمیخوام|=نمیخواهم|=نمیخواد|=نخواستم|=نمیخوایم با .. {person}|{some}|{staff}|{dept} .. {talk}
=نمیخوام|=نمیخواهم|=نمیخواد|=نمیخوایم .. وصل|متصل
لازم|نیاز|احتیاج|نیازی|احتیاجی .. =نیست|=ندارم .... {person}|{staff}|وصل|تماس
not|never want|need|wish|looking|here .. to? .. talk|speak|chat to|with .. {person}|{dept}|{some}|{staff}|anyone
not|no need|want|require .. a|an? .. rep|agent|person|human|operator|advisor|callback|call_back
`,
  { ...GROUPS, person: GROUPS.person.replace('=human ', '') },
)

/** The same, so near together that nothing in between asks for somebody else. */
export const NEEDS_NOBODY = ways(
  `
not|no need|want|require a|an|any|your? real|live|actual? {person}|{some}|callback|call_back
`,
  GROUPS,
)

/** What an agent reads of it. */
export const FA = 'خواست با یک نفر حرف بزند'
export const EN = 'Asked for a person'
