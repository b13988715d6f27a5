// The everyday words by which Finglish and English are told apart, and what the Finglish ones mean.

const PAIRS = `salam=سلام khubi=خوبی khobi=خوبی khoobi=خوبی khubin=خوبین khobid=خوبید haletun=حالتون slm=سلام dorood=درود soal=سوال soali=سوال ey=ای khoda=خدا ajab=عجب yani=یعنی vaz=وضع vazeshe=وضع har=هر sobh=صبح khane=خانه khune=خانه khoone=خانه dam=دم hala=حالا shayad=شاید bayad=باید mitunam=میتوانم mitoonam=میتوانم nemitunam=نمیتوانم nemitoonam=نمیتوانم site=سایت fek=فکر akhe=اخه chetor=چطور chetori=چطور chejoori=چطور chejuri=چطور chejori=چطور che=چه chi=چه chie=چه
ru=رو she=شه chera=چرا koja=کجا kojast=کجا kojas=کجا key=کی kei=کی kay=کی kie=کی ki=کی chand=چند chande=چند cheghad=چقدر cheghadr=چقدر cheqadr=چقدر chegadr=چقدر
man=من mano=من to=تو ma=ما shoma=شما un=ان oon=ان in=این ino=این uno=ان inja=اینجا unja=انجا oonja=انجا hamin=همین hamun=همان
ye=یک yek=یک yeki=یکی yekio=یکی yekiro=یکی kasi=کسی hich=هیچ hichi=هیچ hichkas=هیچکس hame=همه chiz=چیز chizi=چیز
ro=را ra=را o=و va=و ya=یا ba=با be=به az=از baraye=برای vase=برای vasam=برای bara=برای baram=برای ta=تا dar=در tu=تو too=تو tuye=تو
ke=که ham=هم hanuz=هنوز hanooz=هنوز dige=دیگر dg=دیگر age=اگر mage=مگر vali=ولی ama=اما alan=الان aln=الان emruz=امروز emrooz=امروز diruz=دیروز dirooz=دیروز farda=فردا
ast=است hast=است has=است hastam=است nist=نیست nis=نیست bud=بود bood=بود nabud=نبود bashe=باشد
shod=شد shode=شده nashod=نشد nashode=نشده mishe=میشه nemishe=نمیشه beshe=بشه bokonam=بکنم konam=کنم kon=کن konid=کنید konin=کنید kard=کرد kardam=کردم karde=کرده nakard=نکرد
mikham=میخواهم mikhaam=میخواهم mixam=میخواهم mikhastam=میخواستم nemikham=نمیخواهم mikhad=میخواهد mikhay=میخواهی khastam=خواستم
dadam=دادم dad=داد bedam=بدهم bedin=بدهید bede=بدهد bedid=بدهید midin=میدهید midid=میدهید mide=میدهد nemide=نمیدهد nadad=نداد dade=داده
umad=امد umade=امده oomad=امد nayumad=نیامد nayumade=نیامده nayomade=نیامده miad=میاید nemiad=نمیاید biad=بیاید biain=بیایید biar=بیار
resid=رسید nareside=نرسیده narside=نرسیده mirese=میرسد darin=دارید darid=دارید dare=دارد daram=دارم nadaram=ندارم nadare=ندارد nadarin=ندارید
pool=پول pul=پول poolam=پولم poolamo=پولم pulamo=پولم pulam=پولم poolo=پول puli=پول sefaresh=سفارش sefaresham=سفارشم sefareshamo=سفارشم kala=کالا jens=جنس baste=بسته basteam=بستهام
ersal=ارسال post=پست peyk=پیک peik=پیک kharid=خرید kharidam=خریدم gheymat=قیمت gheimat=قیمت qeymat=قیمت takhfif=تخفیف code=کد kod=کد hesab=حساب hesabam=حسابم kart=کارت cart=کارت
ramz=رمز ramzam=رمزم shomare=شماره gushi=گوشی goushi=گوشی gooshi=گوشی sim=سیم khat=خط khatam=خطم net=اینترنت internet=اینترنت ghabz=قبض ghabzam=قبضم sharj=شارژ sharzh=شارژ
lotfan=لطفا mersi=مرسی merci=مرسی mamnun=ممنون mamnoon=ممنون tashakor=تشکر kheyli=خیلی kheili=خیلی khoob=خوب khob=خب bale=بله are=اره areh=اره na=نه kheir=خیر kheyr=خیر khodafez=خداحافظ khodahafez=خداحافظ bye=خداحافظ
adam=ادم nafar=نفر poshtiban=پشتیبان poshtibani=پشتیبانی operator=اپراتور karshenas=کارشناس vasl=وصل harf=حرف sohbat=صحبت javab=جواب zang=زنگ tamas=تماس modir=مدیر masul=مسئول masool=مسئول masoul=مسئول hamkar=همکار hamkaretun=همکارتان ensan=انسان vaghei=واقعی vagheei=واقعی zende=زنده robat=ربات roboti=ربات
pas=پس lagv=لغو laghv=لغو kansel=کنسل cancel=کنسل marju=مرجوع marjoo=مرجوع marjui=مرجوعی taviz=تعویض taaviz=تعویض faktor=فاکتور factor=فاکتور garanti=گارانتی eshtebah=اشتباه eshtebahi=اشتباهی shekaste=شکسته kharab=خراب ghate=قطع ghat=قطع
dorost=درست avaz=عوض adres=ادرس address=ادرس ghest=قسط ghesti=قسطی aghsat=اقساط mojud=موجود mojudi=موجودی pak=پاک baz=باز baste=بسته ruz=روز rooz=روز saat=ساعت hafte=هفته mah=ماه sal=سال bar=بار dobare=دوباره
migam=میگویم migin=میگویید mige=میگوید begam=بگویم goftam=گفتم goft=گفت zadam=زدم zad=زد zadid=زدید mizanam=میزنم bezanam=بزنم bezane=بزند bezanid=بزنید gereftam=گرفتم begiram=بگیرم migiram=میگیرم begire=بگیرد mimune=میماند mimoone=میماند
ferestadid=فرستادید ferestadin=فرستادید befrestin=بفرستید mifrestin=میفرستید raft=رفت rafte=رفته miram=میروم beram=بروم kam=کم ziad=زیاد zood=زود dir=دیر faghat=فقط aslan=اصلا yani=یعنی agha=اقا khanum=خانم vaghean=واقعا vaghan=واقعا
hastan=هستند hastand=هستند hasti=هستی hastin=هستید hastid=هستید ishun=ایشان ishoon=ایشان unha=انها ina=اینها edame=ادامه tarjih=ترجیح bedune=بدون bedun=بدون bedoone=بدون bedoon=بدون ejaze=اجازه do=دو se=سه dafe=دفعه dafeh=دفعه
kardin=کردید kardid=کردید kardan=کردند kardim=کردیم nakardam=نکردم nakardin=نکردید nakardid=نکردید nakardan=نکردند bardashtin=برداشتید bardashtid=برداشتید bardashtan=برداشتند bardasht=برداشت keshidan=کشیدند keshidin=کشیدید keshid=کشید
suzund=سوزاند suzoond=سوزاند pustam=پوستم pustamo=پوستم krem=کرم kerem=کرم khaste=خسته khasteam=خستهام nabashid=نباشید nabashi=نباشی jome=جمعه jomeha=جمعه sabt=ثبت maro=مارا kharj=خرج bia=بیا biya=بیا azatun=از_شما azatoon=از_شما
mitune=میتواند mitoone=میتواند mitunin=میتوانید mitunid=میتوانید mitoonid=میتوانید nemitune=نمیتواند begu=بگو bego=بگو khodam=خودم khodamo=خودم khodet=خودت khodetun=خودتون khodeshun=خودشون khodetoon=خودتون behem=به_من behesh=به_او azam=از_من bahash=با_او bahashun=با_انها baham=با_من
chikar=چه_کار chekar=چه_کار toshe=توش_است mikosham=میکشم bokosham=بکشم dozdidan=دزدیدند dozdid=دزدید dozdidin=دزدیدید shodam=شدم shodim=شدیم shodan=شدند budam=بودم boodam=بودم budim=بودیم budin=بودید nabudam=نبودم nabudin=نبودید umadan=امدند nayumadan=نیامدند raftam=رفتم raftim=رفتیم
ghaza=غذا ghazatun=غذا ghazatuno=غذا khordim=خوردیم khordam=خوردم khord=خورد bargarde=برگردد barmigarde=برمیگردد barnemigarde=برنمیگردد nadadin=ندادید nadadid=ندادید nadadan=ندادند naferestadin=نفرستادید babam=بابام mamanam=مامانم bache=بچه bacham=بچه bachamo=بچه pesaram=پسرم dokhtaram=دخترم
mozahem=مزاحم mozahemam=مزاحمم darkhast=درخواست darkhaste=درخواست hamsaye=همسایه gom=گم kodum=کدام kodoom=کدام bishtar=بیشتر kamtar=کمتر joloye=جلوی jolo=جلو posht=پشت khode=خود hichkodum=هیچکدام zang=زنگ behtar=بهتر tamum=تمام tamoom=تمام khub=خوب khube=خوب_است khoobe=خوب_است sho=شو sham=شوم gof=گفت baba=بابا mamanam=مامانم asabani=عصبانی asabi=عصبی dasti=دستی miam=میایم vase=برای bala=بالا payin=پایین bazam=بازم bad=بد bade=بعد baad=بعد ghabl=قبل ghablan=قبلا alaki=الکی vaz=وضع vazie=وضعیت
abi=ابی sabz=سبز ghermez=قرمز siah=سیاه mah=ماه mahe=ماه jush=جوش hasas=حساس poost=پوست pust=پوست puste=پوست surat=صورت suratam=صورتم chesham=چشمم bi=بی bimarestan=بیمارستان dava=دعوا telefoni=تلفنی ensani=انسانی khafe=خفه velam=ولم vel=ول velesh=ولش pishnahad=پیشنهاد tozih=توضیح nazr=نظر
mishavad=میشود nemishavad=نمیشود mikonam=میکنم mikone=میکند mikonid=میکنید mikonin=میکنید nemikonam=نمیکنم nemikone=نمیکند nemikonin=نمیکنید bekonam=بکنم harkas=هرکس hargez=هرگز dadin=دادید dadid=دادید dadan=دادند gereftan=گرفتند gereftin=گرفتید gereft=گرفت
shekayat=شکایت ghanuni=قانونی dadgah=دادگاه police=پلیس vakil=وکیل vakilam=وکیلم dozd=دزد dozda=دزدا kolah=کلاه kolahbardar=کلاهبردار kolahbardari=کلاهبرداری marg=مرگ mordam=مردم khande=خنده khandidam=خندیدم
saleshe=سالشه salashe=سالشه salshe=سالشه salast=سال hichki=هیچکی hichvaght=هیچوقت axe=عکس ax=عکس axs=عکس axaye=عکس axam=عکس axamo=عکس axeto=عکس axesh=عکس akse=عکس akshaye=عکس
ghors=قرص qors=قرص ghorsa=قرص ghorsaye=قرص qorsaye=قرص barghash=برق barghashte=برق halish=حالیش haftast=هفته haftas=هفته khshanbeha=پنجشنبه nafaran=نفر jayezaro=جایزه jayezash=جایزه moaddab=مودب ltfn=لطفا qor=غر tahamol=تحمل madresash=مدرسه dadasham=داداش mohem=مهم
pishpardakht=پیشپرداخت tadakhol=تداخل bongah=بنگاه robotin=ربات charger=شارژر soragh=سراغ cheghade=چقدره chjuri=چطوری laptopam=لپتاپ lokhti=لختی mikosham=میکشم mikoshamet=میکشم mikoshatam=میکشم fardast=فردا khosusim=خصوصی khosusi=خصوصی mokhtalef=مختلف jaryan=جریان
bezang=زنگ bimarestanim=بیمارستان bimarestane=بیمارستان rooye=روی ruye=روی buye=بوی jaye=جای bankimo=بانکی khunast=خانه sedato=صدا samte=سمت pv=خصوصی beharfim=حرف aroosi=عروسی arusi=عروسی`

/** What a Finglish word means. */
export const COMMON_FINGLISH: Record<string, string> = Object.fromEntries(
  PAIRS.split(/\s+/)
    .map(pair => pair.replaceAll('_', ' ').split('=') as [string, string])
    .filter(([latin]) => /^[a-z]+$/.test(latin)),
)

/** English words that customers use all the time. */
export const ENGLISH_WORDS = new Set(
  `i a an the is are am was were be been being to of in on at for from with by about into over after before under up down out off and or but if then so because as than that
this these those it its my me mine you your yours we our us they them their he she his her who what when where why how which can could will would should shall may might must do does did done
not no yes have has had get got getting give gave make made take took want wants need needs like please thanks thank hi hello hey ok okay good bad new old first last next
order orders ordered delivery deliver delivered ship shipping shipped return returns refund money pay paid payment card cash account password code sms email phone number price cost discount gift size color address
my change cancel buy bought item product parcel package box broken wrong missing late still yet again now today tomorrow yesterday day days week month year time long much many more less
help talk speak someone somebody person human agent real operator support call contact chat question problem issue works work working open close free one two all any some there here just only also too
minute minutes mistake middle mile mine might mobile purchase amount limit minimum maximum request transfer fee fees balance bank charge charged gas state states man bar pool in to dare ham are has as so be no on by cart code post key bale age merci bye net internet cancel do se baham bad bale abi bala sim site operator`.split(
    /\s+/,
  ),
)
