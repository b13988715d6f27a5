// A child or a teenager is part of it.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const MINORS: Cue = cue(
  0.88,
  'یک کودک یا نوجوان در میان است',
  'A minor is involved',
  `
{child} .... بدون|بی|=بیاجازه .. اجازه|اطلاع|رضایت? .... خرید|شارژ|پول
{child} .... کارت|پول|میلیون|تومان .... +خرید|خرج|شارژ|برداشت|=زده
{child} .... +خرید|خرج|شارژ .... سکه|جم|بازی|میلیون|کارت|بدون|اجازه|یواشکی
{child} .... شماره|پیام|عکس .... داد|=میده|خواست|=میفرسته|ناجور
{child} .... پیاده|تنها|گم|جا_گذاشت|ول .. کرد|=کرده|گذاشت|شد
{child} .. را? .... کتک|داد_زد|ترساند
{child} را .. =زده|=زدن|=زد|=میزنه|=میزنن
پیام .. ناجور|نامناسب|جنسی .... {child}
به {child} .... پیام|شماره|عکس
{child} .... bought|spent|purchased|buying|charged|ordered|used .... card|dollars|coins|game|pounds|without|permission|app|400|hundred|account|gems
{child} .... without .. permission|knowing|me
{child} .... yr|year|years|=yo old? .... bought|spent|used|purchased|messaging|asked|alone
{child} .... man|stranger|adult|driver|teacher|someone .... message|messaging|photos|asking|touched|asks|texting|number
man|stranger|adult|driver|teacher|someone|user .... messaging|asking|texting|touching|photographing|asked|messaged .... {child}
{child} .... left|alone|dropped|lost|missing .... alone|street|park|wrong|unattended|hour
left .. {child} alone|outside|unattended
{child} .... =سالشه|=ساله|سال .... مرد|آدم|غریبه|کسی|راننده|معلم .... عکس|پیام|شماره|خواست
مرد|آدم|غریبه|راننده|معلم|مربی .... {child} .... عکس|پیام|شماره|لمس|خواست|زد
مرد|غریبه .. بزرگ .... عکس .. +خواست|=میخواد
{child} .... عکس|فیلم =میخواد|=میخواست|=خواسته|=میخوان
{child} .... spent|bought|blown|wasted .... savings|card|loot|boxes|gems|money|dollars|pounds|euros|skins|robux
{child} .... +خرج .. کرد|=کرده
{child} .... غریبه|ناشناس|مرد|آدم_بزرگ .... قرار|عکس|پیام|دیدار|چت
older|grown|adult man|guy|woman .... my|our {child}
به .. {child} .. ساله|=سالم|سال? .... +فروخت|=فروختین|=فروختید|سیگار|ویپ|مشروب|الکل
سیگار|ویپ|مشروب|الکل|vape|vapes|alcohol|cigarettes|beer|wine|knife .... {child}|ساله|=yearold|year_old
sold|sell|served|selling .. vape|vapes|alcohol|cigarettes|beer|wine|knife|it .. to .. {child}|=yearold|=13|=14|=15|=16
{child} .... تهدید|اذیت|آزار|مزاحم|لمس|کتک .. شد|کرد|=میکنه|=شده|=میشه|=میکنن
{child} .... bullied|threatened|groomed|harassed|nudes|harassing|blackmailed|stalked
adult|man|stranger|older|guy .... asking|asks|messaging|contacting|sending|talking|chatting|wants .. to|with|my? .... {child}|=year_old|pictures|photos
stranger|someone|anyone|unknown_man .. pick|collect|take .. up? .. {child}
{child} .... with|to|by stranger|strangers
مربی|معلم|پرستار|مهد|مدرسه|سرویس .... {child} .... =زده|=زد|زدن|کتک|ول|جا|تنها|=گم
{child} .... با|از گوشی|کارت|حساب|تبلت|موبایل .. من|=* .... خرید|=خریده|خرج|شارژ|اشتراک|سکه|میلیون
{child} .... میلیون|تومان|تومن|سکه|جم|اشتراک|الماس .. +خرید|+خرج|شارژ|=خریده|=خرید
{child} .. made|has|had|used|emptied|racked|ran an? account|up|my|card .... spent|bill|money|purchases
{child} .... =kharj .. کرد|=karde
به .... ساله|=سالهم|=سالم|=سالهام .... چاقو|سیگار|مشروب|الکل|ویپ|قلیان|قرص .. فروخت|داد
sold|sell|served|delivered|gave|deliver .. alcohol|knives|knife|vapes|vape|beer|wine|cigarettes|booze .... {child}|=13|=14|=15|=16|=17
{child}|nephew|niece|brother|sister .... eleven|twelve|thirteen|ten|nine|eight .... bought|spent|asked|nudes
asked|asking|asks .... {child}|=13|=12|=14|year_old .... nudes|pictures|photos|address|meet
به|از .. خواهرزاده|برادرزاده|برادر|خواهر|{child} .... ساله|سالشه|=سالهم .... عکس|لخت|قرار|پیام|چاقو|سیگار
let|letting|gave .. {child}|boy|girl .... game|app|phone|ipad|go|play .... bill|mastercard|visa|card|charged|charge|statement|says|owe
instructor|teacher|tutor|coach|driver|trainer|staff .... messaging|texting|messages|dms|contacting .... {child}|daughter|son|=she|=he .... night|secret|photos|pictures|private|=12|=13|=14|=15|is
معلم|مربی|استاد|راننده|مدرس|ناظم .... به|با {child}|دختر|پسر|=دخترم|=پسرم .... پیام|خصوصی|عکس|دایرکت
little_one|toddler|she|he|{child} .... got|had hold|my|the? of|phone|tablet|ipad .... ordered|spent|bought|purchased
another|a player|user|stranger|someone .... messages|messaging|knows|asks .... school|live|home|walk|address
`,
  GROUPS,
)
