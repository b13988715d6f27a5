// The opposite of what is said.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const SARCASM: Cue = cue(
  0.75,
  'طعنه',
  'Sarcasm',
  `
وقت .. را? .. تلف|=گرفتین|هدر|=تلف*
ممنون|مرسی که .... تلف|خراب|بدبخت|نابود|هیچ
=مبارکتون|=مبارکتان|=مبارکه
شما =بردید|=بردین
=دمتون|دم گرم .... واقعا|با این
دست .. درد .... با این|واقعا
آفرین .. به|واقعا .... این|شما
=به =به .... چه
=بهبه چه
دست مریزاد
شاهکار
خیلی کمک .... واقعا
=واقعا =که
=خسته =نباشید =واقعا
دستمزد
فقط وقت
هوش =مصنوعیای
چه|عجب هوش مصنوعی|=مصنوعیه
از چین|پیاده .... پیاده|=میاد
thank|thanks .. for .. nothing|wasting|teaching|ruining|the_memories
great|brilliant|wonderful|fantastic|lovely|nice|amazing|superb|perfect help|job|service|work .. as|really|not|so|again|there
=so helpful
^ so much for
=wow great|thanks|helpful|impressive|amazing
=brilliant .. brilliant|again|copy
absolutely brilliant
well =done $
quality stuff|service
congrats|congratulations .... ruined|you|on
copy paste
=canned|=scripted|template|robotic response|answer|reply|replies
=slow =clap
will be delighted
starting to think
you =must =be =joking|kidding
be|are .. kidding|joking me?
kidding me
seriously
yeah|yep right|thought
good|nice to_know .. nobody|no_one
like to thank .. you
as usual|always .. no|nothing|useless
مرسی|ممنون .. از|بابت .. راهنمایی|پاسخ|کمک|خدمات|پشتیبانی .. بی_نظیر|=بینظیرتون|=بینظیر|عالی|=فوقالعادتون|=درخشان
=دست =مریزاد
absolute|complete|utter|total joke|farce|mess|disaster|waste|nonsense|disgrace
great|good|nice|lovely so|then nobody|no_one|nothing
do you even .. have|care|work|know|read
what is wrong with you
ruining|ruined .. my|the|our .. party|birthday|wedding|day|holiday
in a row
`,
  GROUPS,
)
