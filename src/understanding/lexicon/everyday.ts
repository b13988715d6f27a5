// What happens to things, in any business: changed, stopped, broken, late, lost. Forms are separated by |.
import type { Concept } from './concept.js'

export const everyday: Concept[] = [
  {
    id: 'cancel',
    fa: 'لغو|کنسل|انصراف|منصرف شدم|پشیمون شدم|صرف نظر|بیخیالش شدم|دیگه نمیخوام|لازم ندارم دیگه|دیگر لازم نیست|فسخ|باطل|بهم بزنم|کنسلش کنم|نمیخوامش',
    en: 'cancel|call off|changed my mind|no longer need|do not want it anymore|abort|terminate|void|stop my order|undo',
  },
  {
    id: 'change',
    fa: 'تغییر|عوض کنم|عوض کرد|عوض بشه|ویرایش|اصلاح|تصحیح|جابجا|جایگزین|درستش کنم|یکی دیگه بزنم|عوضش کنم',
    en: 'change|edit|modify|update|correct|fix|switch|replace|move to|different one|amend|adjust',
  },
  {
    id: 'remove',
    fa: 'حذف|پاک کنم|پاک کنید|پاک کرد|پاکش کنید|بردارم|برش دارم|کم کنم|از بین ببر',
    en: 'delete|remove|erase|get rid of|take off|wipe|take out',
  },
  {
    id: 'add',
    fa: 'اضافه|افزودن|بهش اضافه کنم|یادم رفت بذارم|بندازم توش|یکی دیگه هم',
    en: 'add|include|forgot to add|one more|another item|append|put in',
  },
  {
    id: 'broken',
    fa: 'شکسته|خراب|اسیب دیده|ضربه خورده|له شده|ترک خورده|خرد شده|معیوب|داغون|سوخته|کار نمیکنه|روشن نمیشه|ایراد دارد|پاره|خط افتاده|از کار افتاد|صدا نمیده|خش دارد|درب و داغون',
    en: 'broken|damaged|defective|faulty|cracked|smashed|scratched|does not work|stopped working|not working|dead|died|shattered|torn|dented|crushed',
  },
  {
    id: 'wrong',
    fa: 'اشتباه|اشتباهی|غلط|عوضی|فرق دارد|یکی دیگه فرستادید|مغایرت|مطابقت ندارد|چیز دیگه اومده|رنگ دیگه|نادرست',
    en: 'wrong|incorrect|mistake|by mistake|different from|not what i ordered|instead of|mismatch|by accident|accidentally|typo',
  },
  {
    id: 'late',
    fa: 'دیر|تاخیر|نرسیده|نرسید|نیومده|نیومد|به دستم نرسید|منتظرم|معطل|عقب افتاد|هنوز نیامده|موعدش گذشته|خبری نیست|کو پس',
    en: 'late|delayed|has not arrived|not arrived|have not received|did not arrive|overdue|still waiting|never came|not here yet|did not get it|never got',
  },
  {
    id: 'how_long',
    fa: 'چند روز|چقدر طول میکشه|کی میرسه|کی میاد|چه زمانی|تا کی|چه موقع|چه مدت|کی به دستم|زمان تحویل|چند روزه|چقدر زمان|کی میفرستید|چند وقت',
    en: 'how long|how many days|when will|what time|how soon|by when|how fast|when do i get|take to arrive|estimated',
  },
  {
    id: 'how_much',
    fa: 'چقدر هزینه|قیمت|هزینه|چند است|کرایه|نرخ|تعرفه|مبلغ|چه قدر پول|رایگان|مجانی|بهای|پولش چقدر',
    en: 'how much|price|cost|fee|charge for|rate|free|expensive|cheap',
  },
  {
    id: 'status',
    fa: 'پیگیری|وضعیت|رهگیری|کجا است سفارش|سفارش کجا|بسته کجا|بسته کجا است|بسته من کجا|کد پیگیری|کد رهگیری|به کجا رسید|در چه مرحله|ردیابی|الان کجا|ترکینگ|سفارشم چه شد',
    en: 'track|tracking|status|where is my order|where is my package|where is it|follow up|whereabouts|trace|locate',
  },
  {
    id: 'stop',
    fa: 'قطع کنم|قطعش کنم|غیرفعال|غیر فعال|خاموشش کنم|متوقف|نفرستید دیگه|جلوی|لغو عضویت|مسدود|ببندم|ببندید',
    en: 'stop|disable|turn off|deactivate|unsubscribe|opt out|block|switch off|opt-out',
  },
  {
    id: 'start',
    fa: 'فعال کنم|فعالسازی|فعال سازی|راه بندازم|روشن کنم|شروع|وصل کنم|فعالش کنم|ثبت نام|عضو شدم|عضویت|عضو',
    en: 'activate|enable|turn on|set up|setup|sign up|register|start|join|get started|new here',
  },
  {
    id: 'lost',
    fa: 'گم شده|گم کردم|گمش کردم|دزدیدن|دزدیده|سرقت|گوشیمو زدن|مفقود|ازم زدن|به سرقت رفته',
    en: 'lost|stolen|missing phone|misplaced|theft|someone took|robbed',
  },
  {
    id: 'document',
    fa: 'مدارک|مدرک|سند|گواهی|شناسنامه|کارت ملی|چه چیزهایی لازم|فرم',
    en: 'documents|paperwork|papers|id card|proof|certificate',
  },
  {
    id: 'abroad',
    fa: 'خارج از کشور|خارج از ایران|خارج|کشور دیگر|بین المللی|ایران نیستم|المان|دبی|کانادا|ترکیه|امارات|سفر خارجی|اروپا|امریکا|استرالیا|انگلیس|عراق',
    en: 'abroad|international|internationally|overseas|another country|outside iran|germany|canada|dubai|turkey|europe|foreign|travel|trip|uk|usa',
  },
  {
    id: 'not_enough',
    fa: 'کم بود|کم است|کسری|ناقص|جا افتاده|یکیش نیست|توش نیست|تو جعبه نبود|تو بسته نبود|در بسته نبود|نبود توش|همش نیومده|یکی کم',
    en: 'missing|incomplete|not in the box|only got|short of|left out|part of my order|was not in|only received|not all',
  },
  {
    id: 'receive_nothing',
    fa: 'نمیاد|نمی اید|دریافت نکردم|نرسیده است|به دستش نرسید|نمیرسه|نگرفته|نفرستاده|نمیفرسته|ارسال نمیشود',
    en: 'did not receive|not receiving|not coming|never arrives|no code|did not get|not getting',
  },
  {
    id: 'hours',
    fa: 'ساعت کاری|چه ساعتی|تا ساعت چند|روزهای تعطیل|جمعه ها|از ساعت چند|چه روزهایی|ساعات کاری|بازید',
    en: 'opening hours|working hours|what time|are you open|business hours|weekend|holidays',
  },
]
