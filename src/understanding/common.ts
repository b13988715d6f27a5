// Words that are in every conversation say little about its matter. By hand, from the most frequent of everyday sentences.
import { stem } from './stem.js'

const COMMON = new Set(
  `و که را به از این من یک در تو با هم برای ان خیلی خود چه تا ما اگر همه وقت وقتی ولی شما دیگر او یا فقط هر اما اینکه چیز چیزی بعد چون هیچ الان کسی حال حالا چرا نه پیش مثل پس یکی حتی شاید همین مورد اینجا
اصلا چطور واقعا بی جا جای بر یعنی همان همیشه خب اول باز البته انها قرار درست بعضی کی کجا چند چقدر کدام هنوز مگر انجا امروز دیروز فردا اینقدر بار خیر بله سلام لطفا ممنون باید ایا روی طور راه کار دست بیشتر کمی کم زیاد خوب
کرد شد بود داشت داد امد گفت رفت است نیست خواست توانست دانست گرفت زد دید گذاشت خورد باشد هست هستم هستید بودن شدن کردن فهمید پیدا نظر سوال جواب راهنمایی کمک امکان
i you he she it we they me my your his her our their its mine yours a an the this that these those some any all one ones is are am was were be been being do does did done doing have has had having
can could will would shall should may might must not no yes to of in on for at by with from as into about than then so if or and but because when where what which who whom whose why how there here
please thanks thank hi hello hey ok just only also too very really still yet now today want need like know get got getting go going let make made tell say see look try trying take give put use find help out up down over off
us them something anything someone anyone thing things way much many more most lot s t ll ve re d m`
    .split(/\s+/)
    .map(stem),
)
const LITTLE = 0.3

/** How much a stem tells about the matter: 1, or less for the most common ones. */
export const tellingOf = (stem: string): number => (COMMON.has(stem) ? LITTLE : 1)
