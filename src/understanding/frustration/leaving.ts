// Giving up, leaving, or telling everybody.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const GIVES_UP: Cue = cue(
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
از? =خیرش|خیر =گذشتم|گذشت
whatever forget it
forget it
ارزش =نداره|=ندارد .. =ولش|دیگر|$
`,
  GROUPS,
)

export const THREATENS: Cue = cue(
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
=report|=reported|=reporting you =to|=guys|=all|=for|$
trading standards|ombudsman
=آبرو* .... =میبرم|=میبریم|=ببرم|=میره
`,
  GROUPS,
)
