// It is broken, poor or incomplete, or a service is down.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const BROKEN: Cue = cue(
  0.8,
  'می‌گوید جنس یا خدمت خراب یا ناقص است',
  'Says that it is broken, poor or incomplete',
  `
{broken} .. +رسید|+بود|=شده|+آمد|شد|+فرستاد|+داد|+آورد|=اومده|=اومد|=درآمد|درآمده|بده|دارد|=در =اومد|تحویل|=فرستادین|=فرستادید
+رسید|+فرستاد|+خرید|+گرفت|+آورد|+تحویل|+داد|=اومد|=اومده|=آوردین .... {broken}
{goods} .... {broken}|=پاره|=خرابه|=شکستهست
{goods}|=تازه|نو|خرید|رسید|گرفت .... =روشن|کار|شارژ|وصل =نمیشه|=نمیکنه|=نمیشود|=نمیکند|=نداد
=روشن|کار =نمیشه|=نمیکنه|=نمیشود|=نمیکند .... تازه|خرید|گارانتی
{service} .... قطع|=قطعه|=کنده|خراب|=خرابه|پایین|اختلال|ارور|خطا|error|down
{service} .... باز|کار|پخش|وصل|بالا =نمیشه|=نمیکنه|=نمیشود|=نمیاد|=نداره
{service} .. از .. دیشب|صبح|دیروز|ظهر|{wait}
از .. دیشب|صبح|دیروز|ظهر|جمعه .... قطع|=قطعه|ارور|باز|خراب|بسته
=ارور|=خطا =میده|=میدهد|داد
سرعت .. =کیلو*|پایین|=کنده
زنگ|تلفن|تماس .... =برنمی*|=نمیدین|=نمیدید|=نمیدن
کد|تخفیف .. که .. =دادین|=دادید|=کردین|=کردید|=فرستادین|=فرستادید|=دادن .... =نکرد|=نشد|=نمیکنه|=نمیشه
{goods}|گوشی|دستگاه .... کار =نکرد|=نمیکنه|=نمیکند
درست =نبست*|=نکرده|=نکرد|=نصب_نکرد
=فرستادین|=فرستادید|=فرستادن|=آوردین|=دادین .... =نیست|=نداشت|=نبود|=نداره
=کم بود|=بوده|=آمده|=اومده
{goods} .. =کمه
{goods}|یکی|بخشی|قسمتی .. از? .... تو|توی|داخل|در .. {goods}|جعبه .. موجود? .. =نبود|=نبوده|=نیست
از کار .. +افتاد|=افتاده|=افتاد
{goods} .... کم|=نبود|=نبوده|جا_مانده|=جا =نبود|=ندارد|=نداشت
=نبود|=نبوده .. تو|توی|داخل .. {goods}|جعبه
تو|توی|داخل .. بسته|جعبه|کارتن|پاکت .... =نبود|=نبوده|=نیست|خالی
برگزار .. =نشد|=نشده|=نکردن
=تمیز =نکردن|=نبود|=نکرده
صفحه .. سفید|پاره|خط
رنگ .. =رفت|=رفته|=ریخت
{goods}|screen|handle|zip|leg|door|it|one|half|two|three|them .. is|are|was|were|has|have|had|came|arrived .. {broken}
arrived|came|delivered|received|got|opened|found .... {broken}
{broken} .... arrived|when|on_arrival|already|in_the_box|inside|handle|back|delivered|out_of
with|has|have a|an .. {broken}
stop|stopped|quit working|charging
will|does|do|did not .. work|turn|switch|start|charge|open|load|close|fit|connect
not .. working|turning|charging|usable
died|dead|broke after|by|within|in|already|on
{service} .... down|out|offline|crash|crashing|slow|dead|error|unavailable|cut
down|out|outage since|all|for|again
item|items|part|parts|piece|pieces|half|one|two|three .... missing|absent|short
missing .... from|item|items|part|parts|box|screws|without
without the|a|any .. cable|manual|charger|key|part|screws|lid|adapter
short|missing =by|=one|=two
room|shower|food|sheets|towels|bed|flat|place .. was|were .. smell|smelled|cold|dirty|filthy|disgusting|stank
smell|smelled|stank of
without finishing|notice|warning
mb|meg|mbps|kb .... paid|pay|gigabit|only
آب .. =رفت|=رفته|=داد|=داده
رنگ|پرز .. =داد|=داده|=رفت|=میده
چکه|=نشتی .. میکند|=میکنه|=میده|داد
پارگی|شکستگی|خراشیدگی|سوراخ|ترک|لکه .... تحویل|+داد|+رسید|=اومد|دارد
تحویل .... پارگی|شکستگی|خراب|=کثیف|=پاره
=کثیف|=کثیفه|=کثیفن|کثیف .. بود|است|تحویل
=نصفه .. =ول|=کاره|=رها|گذاشت
کار .. را? .. نصفه|ناتمام|نیمه .. ول|رها|گذاشت|=کرد
{goods}|شماره|کد|لینک|قفل|در که .. =دادین|=دادید|=فرستادین .... =نمیده|=نمیشه|=نمیکنه|=نکرد|=نشد|جواب
بلیط|کارت .... کار -کرد
پر بود|=بوده
جا|پارکینگ|اتاق .... رزرو .... پر|=نبود|=اشغال
=خراب نصب شد
بد|خراب|اشتباه|کج نصب .. شد|کرد|=شده|=کردن|=کردین
did not .. work|bring|include|finish|clean|fix|repair|match
was not the|what|as one|i|described|advertised|pictured
not as described|advertised|pictured|promised
not the one i|we .. booked|ordered|bought|paid
hair|insect|fly|bug in .. my|the food|soup|salad|meal|pizza
crashed .. and|when|during .... lost
lost my|our .. booking|order|basket|data|progress|work|luggage
broken lift|lifts|heating|boiler|machine|washing|shower|toilet
hole|stain|tear|scratch|crack|dent in|on the|my
slower|worse|less|lower than .... pay|paid|promised|advertised|bought
سرعت .... کمتر|یک_دهم|نصف|کندتر .. از?
=بالا =نمیاد|=نمیاید
{goods}|یخچال|کولر|لباسشویی .. =سرد|=گرم|=خنک|=روشن =نمیکنه|=نمیکند|=نمیشه|=نمیشود
آب =میده|=میدهد|=میریزه|=میریزد|=چکه .. کف|روی|از|تو|زیر|اتاق
=فرشم|=فرشامون|فرش|سقف|پارکت .. خیس|=باد|خراب|لک شد|=شده|کرد
رعایت =نشده|=نشد|=نکردید|=نکردین|=نکردهاید|=نمیشود
خدمات|سرویس .... ارائه =نمیشود|=نمیشه|=نشده|=نمیدهید|=نمیدین
breach of .. sla|contract|agreement|terms
been|was|is unavailable|inaccessible|unreachable
{goods}|پیچ|قطعه|در|کابل .. را .. =نذاشتین|=نذاشته|=نذاشتید|=نگذاشته|=نگذاشتید|=نذاشتن
سوسک|موش|ساس|مورچه|مارمولک|=bedbug|cockroach|cockroaches|roach|roaches|bedbugs|mice|rats|ants|mould|mold .... اتاق|حمام|تخت|هتل|سوییت|آشپزخانه|room|bathroom|bed|kitchen|hotel|flat|shower
اتاق|حمام|تخت|هتل|سوییت|آشپزخانه|room|bathroom|bed|kitchen|hotel .... سوسک|موش|ساس|مورچه|cockroach|cockroaches|roaches|bedbugs|mice|rats|mould|mold
had|have to leave|pay|buy|book|go|walk|rent .... another|again|elsewhere|myself|ourselves|extra|someone_else
مجبور =شدم|=شدیم .... دیگر|دوباره|خود|=خودم|آزاد|جدا|برگردم|برگردیم|تاکسی
videos|video|course|page|pages|button|link .. not .. play|open|load|work
`,
  GROUPS,
)
