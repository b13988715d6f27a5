// The canned replies that a new house begins with: warm, short, and each asks to be edited.

type Sample = { id: string; name: string; fa: string; en: string }

export const SAMPLES: Sample[] = [
  {
    id: 'sample-hello',
    name: 'سلام hello',
    fa: 'سلام {customer_name}، {agent_name} هستم. توضیح‌هایتان را خواندم؛ ',
    en: 'Hello {customer_name}, this is {agent_name}. I have read what you wrote; ',
  },
  {
    id: 'sample-look',
    name: 'بررسی looking',
    fa: 'دارم سفارش {order} را بررسی می‌کنم. تا ده دقیقهٔ دیگر همین‌جا خبرتان می‌کنم.',
    en: 'I am looking into order {order}. I will tell you here within ten minutes.',
  },
  {
    id: 'sample-ours',
    name: 'اشتباه از ما sorry',
    fa: 'حق با شماست {customer_name}؛ این اشتباه از ما بود و ببخشید. همین حالا این کار را می‌کنم: ',
    en: 'You are right, {customer_name}; that was our mistake, and I am sorry. This is what I do now: ',
  },
  {
    id: 'sample-order',
    name: 'شمارهٔ سفارش order',
    fa: 'برای اینکه سریع پیدایش کنم، شمارهٔ سفارش را می‌فرستید؟ در پیامک خرید یا در «سفارش‌های من» هست.',
    en: 'So that I find it quickly, could you send me the order number? It is in the purchase text or under “My orders”.',
  },
  {
    id: 'sample-refund',
    name: 'بازگشت پول refund',
    fa: 'بازگشت پول سفارش {order} ثبت شد. بسته به بانک، یک تا سه روز کاری دیگر در حسابتان است. اگر تا آن روز نرسید، همین‌جا بنویسید تا خودم پیگیری کنم.',
    en: 'The refund of order {order} is on its way. Depending on your bank it takes one to three working days. If it has not come by then, write here and I follow it up myself.',
  },
  {
    id: 'sample-photo',
    name: 'عکس photo',
    fa: 'یک عکس از کالا و برچسب روی جعبه می‌فرستید؟ با همان، تعویضش را بدون پرسش دیگری ثبت می‌کنم.',
    en: 'Could you send a photo of the item and of the label on the box? With that I arrange the exchange without asking anything more.',
  },
  {
    id: 'sample-later',
    name: 'پیگیری later',
    fa: 'این کار به همکارانم در انبار نیاز دارد. امروز تا ساعت ۱۸ نتیجه را همین‌جا برایتان می‌نویسم، حتی اگر هنوز تمام نشده باشد.',
    en: 'I need my colleagues in the warehouse for this. I will write to you here by 18:00 today, even if it is not done by then.',
  },
  {
    id: 'sample-thanks',
    name: 'پایان thanks',
    fa: 'ممنون که صبر کردید {customer_name}. اگر چیز دیگری پیش آمد، همین‌جا بنویسید؛ این گفت‌وگو را می‌شناسیم.',
    en: 'Thank you for your patience, {customer_name}. If anything else comes up, write here; we know this conversation.',
  },
]
