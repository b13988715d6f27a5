// Invoicing and accounting software: making, correcting, sending, taxing and collecting invoices.
import { concepts } from './concept.js'

export const invoices = concepts(`
create_invoice
  fa: فاکتور + بسازم | فاکتور + صادر | فاکتور + ثبت | فاکتور جدید | فاکتور + بزنم | صدور فاکتور | فاکتور + ایجاد |
    فاکتور اول | اولین فاکتور | فاکتور + بنویسم | صورتحساب + صادر | فاکتور + درست کنم |
    فاکتور + برای مشتری بفرستم | فاکتور + بکشم | فاکتور زدن | فاکتور + بلد نیستم | فاکتور بدم مشتری |
    تنظیم فاکتور | فاکتور + چطور میزنن | فاکتور + ساختن
  en: create invoice | make invoice | new invoice | issue invoice | first invoice | send an invoice |
    write an invoice | invoice + start | generate invoice | bill a customer | bill my client | how invoice |
    prepare an invoice | bill someone | raise an invoice | make out an invoice | invoice my customer
  not: اشتباه | اصلاح | باطل | تکرار | خودکار | recurring | void
edit_invoice
  fa: فاکتور + اصلاح | فاکتور + ویرایش | فاکتور + اشتباه | فاکتور + غلط | فاکتور + تغییر مبلغ | فاکتور + درست |
    فاکتور + تصحیح | فاکتور + دست | فاکتور + صفر | فاکتور + اسم مشتری | فاکتور فرستادم + اشتباه |
    فاکتور + قیمت اشتباه | فاکتور + تعداد اشتباه | فاکتور + یادم رفت | فاکتور + مبلغش | تاریخ فاکتور + اشتباه |
    فاکتور رفت + اشتباه | فاکتور + دوباره بفرستم | فاکتور + مبلغ + اشتباه | فاکتور + تاریخ |
    فاکتور + اسم + اشتباه | تو فاکتور اشتباه | غلط زدم + مشتری | فاکتور + جابجا | فاکتور + قلم + اضافه |
    فاکتور + جا افتاده | فاکتور + عوض | اشتباه نوشتم + فاکتور | فاکتور + مشخصات اشتباه | صفر + اضافه زدم |
    نوشتم اشتباه
  en: edit invoice | correct invoice | wrong invoice | fix invoice | invoice + mistake | invoice wrong amount |
    amend invoice | invoice + typo | change invoice | invoice + error in | sent invoice + wrong | revise invoice |
    wrong date on invoice | wrong price on invoice | invoice needs correction | put wrong amount |
    wrong customer on invoice | forgot item on invoice | mistake on bill | corrected invoice
void_invoice
  fa: فاکتور + باطل | فاکتور + ابطال | فاکتور + حذف | فاکتور + لغو | فاکتور + کنسل | برگشت از فروش |
    فاکتور + پاک | مشتری + منصرف | مشتری + پشیمون | مشتری + نخواست | فاکتور + از بین | فاکتور + بی اعتبار |
    فاکتور + دیگه لازم | معامله + بهم خورد | فاکتور + برش دارم | فاکتور + ساقط | فاکتور + برگشت |
    فاکتور + بردارم | فاکتور + نادیده | فاکتور + خط بزنم | فاکتور + معامله | فاکتور + جنس پس |
    فاکتور اشتباهی صادر | فاکتور + تکراری + حذف | سند + ابطال | فاکتور + بسوزونم | خرید + منتفی | معامله + منتفی |
    مشتری + قبول نکرد | فروش + لغو | قرارداد + بهم خورد | فاکتور + منتفی
  en: void invoice | cancel invoice | delete invoice | remove invoice | customer backed out | credit note |
    invoice no longer | deal fell through | client changed mind | reverse invoice | annul invoice |
    get rid of invoice | invoice by mistake | sale fell | deal is off | deal off | sale cancelled | undo invoice |
    customer changed their mind | kill an invoice | scrap invoice
invoice_not_received
  fa: فاکتور + نرسید | فاکتور + به دست مشتری | مشتری + نگرفته | فاکتور + نرفت | فاکتور + نرفته | فاکتور + اسپم |
    فاکتور + ایمیل | فاکتور + نیومده | مشتری + ندیده | فاکتور + باز کرده | فاکتور + دیده | مشتری میگه + نیومده |
    طرف میگه + نرسید | فاکتور + فرستادم + نگرفته | هرزنامه | فاکتور + رسیده یا نه | فاکتور + دریافت نکرده |
    لینک فاکتور + نیومد | پیامک فاکتور | مشتری + لینک + نگرفته | ایمیل + مشتری + نرسید | فاکتور + دستش نرسید |
    طرف + ندیده | طرف + نگرفته | مشتری + ایمیل + نیومده | میگه فاکتور | فاکتور + پیداش نیست |
    فاکتور + دوباره ارسال | فاکتور + به مشتری + نرسیده | خبر نداره + فاکتور | پیامک + مشتری + نرفت | به دست طرف |
    لینک + نگرفته | پیامک لینک | ایمیل + اسپم | طرف + فاکتور + نداره
  en: invoice not arrive | not get invoice | invoice not delivered | client not receive | invoice spam |
    invoice email | client opened | invoice never | customer not see invoice | has the client seen |
    invoice + inbox | did they open | resend invoice | invoice went missing | client says no invoice |
    client claims | customer can not find invoice | email to client | bounce | invoice link not |
    never received my bill | never saw the invoice | invoice read
payment_reminder
  fa: یادآوری + پرداخت | یادآوری + مشتری | یادآور | فاکتور + سررسید | مشتری پول نمیده | پول نداده |
    مشتری + پرداخت نکرده | فاکتور + پرداخت نشده | سررسید گذشته | بدهکار + پیام | خودش پیام بده | طلب |
    پیگیری طلب | بدحساب | تسویه نکرده | خجالت + پول | مشتری + دیر پول | فاکتور + معوق | معوقه |
    مشتری + پولم نمیده | پول + نمیدن مشتری | حساب نمیکنه | پول + عقب انداخته | هی زنگ بزنم + پول |
    یادشون بره + پول | بهش یادآوری | مطالبات | موعد پرداخت + گذشته | مشتری + بدهی + پیام | خودش + زنگ + مشتری |
    سررسید + پیامک | پرداخت نشده + پیام | طلبم | دیرکرد | مشتری + امروز فردا
  en: payment reminder | remind customers | overdue invoice | overdue | unpaid invoice | chase | not paid me |
    late payer | client has not paid | automatic reminders | dunning | owes me | nudge | past due | still owe me |
    forget to pay | do not pay on time | late payment | gentle reminder | follow up on payment |
    automatic emails overdue | pester | slow payers | unpaid bills
recurring_invoice
  fa: فاکتور تکراری | فاکتور دوره ای | فاکتور + هر ماه | فاکتور + ماهانه | فاکتور + خودکار | فاکتور ثابت |
    تکرارشونده | فاکتور + سر ماه | هر ماه همین فاکتور | فاکتور + اتوماتیک | فاکتور + اول ماه |
    ماهی یه بار + فاکتور | اجاره + هر ماه | هر ماه + دستی | فاکتور + خودش صادر | فاکتور + هر هفته |
    فاکتور + سالانه | هر ماه + همین مبلغ | مشتری ثابت | ماهی یک بار | حق عضویت + هر ماه | شهریه + هر ماه |
    پشتیبانی ماهانه | فاکتور + کپی | اول هر ماه | زمان بندی فاکتور | فاکتور + زمانبندی | فاکتور + سیستمی |
    ماهیانه + صورتحساب
  en: recurring invoice | monthly invoice | repeat invoice | automatic invoice | invoice every month |
    schedule invoice | same invoice | retainer | repeating invoice | invoice on the first | each month invoice |
    same bill every | every month same | bills itself | automatically each month | monthly client |
    regular invoice | invoice automatically | scheduled invoice | subscription billing for clients | on the 1
online_payment
  fa: درگاه + وصل | درگاه + اتصال | دکمه پرداخت | لینک پرداخت | فاکتور + پرداخت آنلاین | مشتری + آنلاین |
    فاکتور + پرداخت کنه | زرین پال | مشتری + کارت + پرداخت | درگاه + فعال | مشتری + اینترنتی | پذیرنده |
    پرداخت + از روی فاکتور | مشتری + همونجا پرداخت | مشتری + راحت پول | مشتری + صفحه فاکتور |
    فاکتور + کارت + بپردازد | مشتری + مستقیم + پرداخت | کد پذیرنده | مشتری + لینک + پرداخت |
    فاکتور + کلیک + پرداخت | درگاه دارم | درگاه خودم | درگاه + برنامه | پرداخت اینترنتی + فاکتور |
    مشتری + همونجا | مشتری + بدون کارت به کارت | فاکتور + درگاه | قابلیت پرداخت + فاکتور | وصل به درگاه |
    ملت + درگاه | زیبال | درگاه + اضافه
  en: connect gateway | payment gateway | pay button | payment link | pay online | customers pay online |
    merchant gateway | accept payments | stripe | link gateway | pay invoice online | client pay by card |
    online payments | let customers pay | customers to pay by card | clients pay by card |
    payment on the invoice | click to pay | terminal id | my merchant | take card payments | gateway account |
    pay directly from invoice | pay right there
record_payment
  fa: پرداخت + ثبت | دریافت + ثبت | نصف پول + گرفتم | بخشی + داده | علی الحساب | بیعانه | ثبت چک | ثبت دریافت |
    پول + گرفتم + وارد | پرداخت شده + علامت | مشتری + نقد داد | مشتری + واریز کرد | مشتری + کارت به کارت |
    مشتری + چک | نقدی گرفتم | پولش داده + ثبت | نصفش داد | پیش پرداخت گرفتم | تسویه + ثبت | دریافتی |
    پول + گرفتم + فاکتور | چک + گرفتم | چک + داده | مشتری + چک داد | چک + وارد کنم | نصف + داد |
    بقیه + مونده + مشتری | باقیش + بعدا میده | پولش + داد + کجا | قسمتی + پرداخت کرده | وصول | بخشی از مبلغ |
    واریزی مشتری | پول نقد + مشتری | فاکتور + تسویه شد | فاکتور + پرداخت شده | مانده حساب مشتری |
    پرداخت + مشتری + وارد | پیش پرداخت + ثبت | رسید دریافت
  en: record payment | partial payment | mark as paid | mark invoice paid | client paid half |
    paid in cash + record | payment received | log a payment | enter payment | deposit received |
    paid by transfer | register payment | paid part | customer gave me | paid me half | gave a cheque |
    got a cheque | paid some of | paid a deposit | enter cash | received cash | rest later | customer paid cash |
    write payment | balance later | settled invoice | paid outside
vat_settings
  fa: ارزش افزوده + تنظیم | ارزش افزوده + فاکتور | درصد ارزش افزوده | مالیات + فاکتور | مالیات + تنظیم |
    درصد مالیات | معاف | نرخ مالیات | مالیات + حساب نمیشه | مالیات + اضافه | ده درصد | 9 درصد | 10 درصد |
    مالیات + کالا | مالیات + خاموش | مالیات نخوره | مالیات + درصد | درصد + فاکتور + مالیات | خدمات + معاف |
    مالیات نداریم | مالیات + صفر | مالیات + بردارم | درصد + حذف | ارزش افزوده + حذف | ارزش افزوده + معاف |
    ارزش افزوده + درصد | ارزش افزوده + حساب | 9 درصد + 10 درصد | نرخ + ارزش افزوده | مالیات + محاسبه |
    مالیات + نمیاد | مالیات + لحاظ | مشمول مالیات | مالیات + روی همه | ده درصد + فاکتور | بدون مالیات
  en: vat settings | vat rate | set vat | tax rate | tax exempt | vat on invoice | sales tax | add tax |
    tax percentage | without vat | zero rated | change vat | tax + invoice | vat not calculated |
    ten percent tax | 9 percent | 10 percent | tax free item | tax percentage change | exempt from tax |
    no tax on | tax line | should not have tax | services exempt | remove vat | vat number
tax_portal
  fa: مودیان | سامانه مودیان | حافظه مالیاتی | شناسه یکتا | دارایی + فاکتور | اداره مالیات + ارسال |
    صورتحساب الکترونیکی | مالیات + ارسال | کارپوشه | به مالیات بفرستم | پایانه فروشگاهی | سامانه مالیات |
    مودیان + بفرستم | مودیان + وصل | مودیان + ارسال | مودیان + بره | دارایی + بفرستم | دارایی + ارسال |
    مالیات + بفرستم | مالیات + وصل | کلید خصوصی | امضای دیجیتال | شناسه حافظه | سامانه + دارایی |
    صورتحساب + دارایی | سازمان امور مالیاتی + ارسال | الزام مالیاتی
  en: moadian | tax authority | tax portal | electronic invoice | tax office | submit invoices | fiscal memory |
    e invoice | tax system | send to tax | connect to tax | report to tax | tax system connect | private key |
    tax memory id | submit to moadian | tax department
tax_portal_rejected
  fa: مودیان + رد | مودیان + خطا | مودیان + ارور | مودیان + قبول | مالیات + رد | مالیات + خطا | دارایی + رد |
    کد اقتصادی + نامعتبر | سامانه + رد | سامانه + خطا | دارایی + برگشت | دارایی + قبول نکرد | مودیان + برگشت |
    کارپوشه + خطا | رد شده + مالیات | شناسه ملی + نامعتبر | دارایی + نپذیرفت | دارایی + پس | مالیات + قرمز |
    مودیان + ایراد | دارایی + ایراد | دارایی + برگردونده | مالیات + برگشت | مالیات + نپذیرفته | مالیات + ایراد |
    مالیاتی + نپذیرفته | مالیاتی + رد | صورتحساب + رد شده | وضعیت + رد | مودیان + نامعتبر | مودیان + نپذیرفت |
    مودیان + نمیپذیره | شناسه کالا + اشتباه | شناسه کالا + غلط | مودیان + تایید نشد | سامانه + قبول نکرد |
    فاکتور + رد شد | مالیات + تایید نکرد | فاکتور + برگشت خورده مالیات
  en: moadian rejected | moadian error | tax portal error | rejected tax | tax office rejected |
    economic code invalid | portal + rejected | tax + error | invoice refused | tax + refused | tax + bounced |
    moadian + not accept | buyers code invalid | tax rejected invoice | moadian says | moadian refused |
    tax system error | invalid code tax | tax office did not accept | failed at tax | error from tax |
    product code wrong | rejected by tax | status error
template_logo
  fa: لوگو | ارم شرکت | قالب فاکتور | ظاهر فاکتور | فاکتور + مهر | فاکتور + امضا | سربرگ | فاکتور + رنگ |
    طرح فاکتور | فاکتور + قشنگ | شکل فاکتور | فاکتور + لوگو | فاکتور + فونت | نشان شرکت | فاکتور + خوشگل |
    فاکتور + زشت | فاکتور + شیک | فاکتور + حرفه ای | فاکتور + ظاهر | فاکتور + آرم | رنگ فاکتور | آرم + بذارم |
    عکس شرکت | لوگو + بذارم | لوگو + بالای | مهر شرکت | امضای مدیر | سایز کاغذ | فرم فاکتور | فاکتور + مدل |
    فاکتور + پایین صفحه | هدر | پاورقی
  en: logo | template | customise invoice | look of invoice | branding | letterhead | invoice design |
    invoice colours | signature on invoice | stamp on invoice | invoice layout | our brand | company colours |
    invoice looks | prettier invoice | make invoice nicer | company stamp | add signature | header of invoice |
    invoice colour | put our logo | invoice appearance | own design
invoice_number
  fa: شماره فاکتور | شماره گذاری | فاکتور + شماره | فاکتور + پیشوند | شماره ها + از اول | شروع شماره |
    سریال فاکتور | ترتیب شماره | فاکتور + از شماره | شماره + پریده | عطف | شماره + ادامه |
    فاکتور + ادامه + شماره | شماره + سال جدید | فاکتور + عدد شروع | شماره فاکتورهام | دفتر + شماره |
    شماره + ریست | سری فاکتور | شماره قبلی فاکتور | شماره + صفر | ترتیب فاکتور | شمارنده | شماره دستی |
    شماره سریال فاکتور | فاکتور + شماره + شروع
  en: invoice number | number prefix | start number | invoice sequence | reset numbers | number format |
    starting number | number series | invoice + prefix | number gap | invoice numbering | numbering invoices |
    invoice counter | start at number | continue my numbers | continue numbering | numbers from |
    numbering restart | next invoice number | change the number of invoice | sequence number
invite_team
  fa: همکار + اضافه | همکار + دسترسی | حسابدار + یوزر | حسابدار + دسترسی | کاربر + اضافه | کاربر جدید |
    یوزر + بسازم | یوزر جدید | دسترسی + محدود | دسترسی + کاربر | نقش کاربر | سطح دسترسی | دعوت همکار |
    کارمند + حذف | کاربر + حذف | چند کاربره | همکار + فقط ببینه | منشی + دسترسی | شریک + دسترسی | کارمند + وارد |
    فقط ببینه | اخراج + دسترسی | حسابدار + ببینه | همکارم + حساب | یوزر + حسابدار | همکار + ببینه | شاگردم |
    فروشنده + دسترسی | منشی + یوزر | فقط فاکتور ببینه | نتونه حذف | یکی دیگه + دسترسی | همکار + وارد |
    همکار + یوزر | کارمند + دسترسی | کارمند جدید | کارمندم + رفته | دسترسی + ببندم | دسترسی + بدم | دسترسی بدم |
    کاربر دیگر | کاربر دوم | تعریف کاربر | کاربر + تعریف | پرسنل + دسترسی | شریک + ببینه | نقش | همکار + محدود
  en: invite team | add colleague | add user | user roles | permissions | limit access | add accountant |
    new user | add teammate | remove user | team member | restrict access | read only | give access |
    staff access | another user | employee left | give my accountant | let my accountant | add my partner |
    employee account | colleague log in | share access | view only | only see | employee quit | revoke access |
    second user | add an employee | add a member | staff member | team members | team access
import_data
  fa: اکسل + وارد | ورود گروهی | وارد کردن + لیست | مشتری + اکسل | کالا + اکسل | لیست مشتری | ایمپورت |
    نرم افزار قبلی | انتقال اطلاعات | اکسل + بیارم | یکجا وارد | دونه دونه وارد | مشتری ها + یکجا |
    فایل + بارگذاری | آپلود اکسل | برنامه قبلی | کوچ | از برنامه قبلی | اطلاعات + از قبل | اکسل دارم |
    مشتری + لیست + وارد | چند صد مشتری | هزار + مشتری | مشتری + دونه دونه | کالا + یکجا | کالا + لیست |
    نرم افزار + دیگه + اطلاعات | اطلاعات + انتقال | لیست + آپلود | لیست + بریزم | اکسل + بریزم | اکسل + آپلود |
    مخاطب + وارد | فایل + وارد | اطلاعات + بیارم | اطلاعات قبلی | دستی وارد نکنم | ورود اطلاعات
  en: import | upload list | from excel | spreadsheet | bulk add | import customers | import products |
    bulk upload | csv | migrate data | old software | move my data in | upload file | previous software |
    one by one | upload excel | move from another | bring my customers | load my products | all my contacts |
    hundreds of customers | excel sheet | file of customers | switch from | mass upload | load customers |
    copy my list | transfer my data
export_report
  fa: خروجی + اکسل | خروجی | گزارش فروش | گزارش + بگیرم | گزارش بدهکار | دانلود فاکتور | گزارش + ماه |
    گزارش + فصل | بدهکارها | اکسل + بگیرم | همه فاکتور + یکجا | سود و زیان | فروش + این ماه | چقدر فروختم |
    کی به من بدهکار | اظهارنامه | نسخه پی دی اف | گزارش سالانه | گزارش گیری | کی چقدر بدهکار | گزارش + فروش |
    فروش ماه | فروش سال | آمار فروش | خروجی بگیرم | خروجی + بدم | همه فاکتور + دانلود | فاکتور + زیپ |
    فاکتور + یکجا | اکسل + خروجی | فاکتور + حسابدار + همه | لیست فاکتور | جمع فروش | چقدر فروش | بدهکار + لیست |
    کی هنوز نداده | درآمد | مجموع فروش | دفتر کل | سه ماهه | پایان سال + گزارش | فاکتور + فصل | کل فاکتور |
    گزارش + اکسل
  en: export | sales report | download report | export excel | report of | download all invoices | who owes |
    profit and loss | how much sold | quarterly | debtors | download invoices | report for accountant |
    pdf of all | all my invoices | total sales | sales of the month | sales last | income report | revenue |
    list of unpaid | invoices in one file | everything for my accountant | bulk download | earnings |
    how much did i sell | quarter | year end
customer_record
  fa: مشتری جدید + تعریف | پرونده مشتری | اطلاعات مشتری | طرف حساب + ثبت | اضافه کردن مشتری
  en: add customer | customer record | client details | new client | contact list
product_record
  fa: تعریف کالا | کالای جدید | کد کالا | بارکد
  en: add product | product list | new product | barcode | sku
inventory
  fa: انبارداری | موجودی انبار | موجودی کالا | کسری انبار
  en: inventory | stock level | warehouse | stock count
quote
  fa: پیش فاکتور | استعلام قیمت | پروپوزال
  en: quote | estimate | quotation | proforma | proposal
currency
  fa: ارز | دلاری | ارزی | چند ارزی | یورو | دلار
  en: currency | dollars | euros | multi currency | foreign currency
discount_on_invoice
  fa: تخفیف + فاکتور | تخفیف سطری | تخفیف بدم به مشتری
  en: discount on invoice | line discount | give client a discount
print_invoice
  fa: پرینت | چاپ فاکتور | چاپ | فیش پرینتر
  en: print | printer | paper size | pdf
expense
  fa: ثبت هزینه | مخارج | خرج شرکت | تنخواه
  en: expense | expenses | record cost | petty cash
payroll
  fa: حقوق و دستمزد | فیش حقوقی | حقوق کارمند
  en: payroll | salary | payslip | wages
cheque_management
  fa: سررسید چک | چک برگشتی | مدیریت چک
  en: cheque due | bounced cheque | post dated
partial_invoice
  fa: چند مرحله ای فاکتور | فاکتور مرحله ای
  en: progress invoice | stage payment | split invoice
client_portal
  fa: پنل مشتری | مشتری خودش ببینه
  en: client portal | customer portal | client login
notes_on_invoice
  fa: توضیحات فاکتور | شرایط فاکتور | یادداشت فاکتور
  en: invoice notes | terms on invoice | payment terms | footer
send_by_whatsapp
  fa: فاکتور + واتساپ | تو واتساپ بفرستم | لینک + واتساپ
  en: messenger | send by whatsapp | via telegram | share on whatsapp
`)
