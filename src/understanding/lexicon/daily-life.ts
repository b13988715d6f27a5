// What people ask of an assistant at home: time, measures, music, lists, messages, the way, and small talk.
import { concepts } from './concept.js'

export const dailyLife = concepts(`
arithmetic
  fa: جمع بزن
  en: calculate | calculation | compute | add up | sum | plus | minus | multiply | multiplied | divide |
    divided | divisible | subtract | square root | percent | percentage | equals | math | arithmetic | difference of
measure
  fa: سانتیمتر | کیلومتر | کیلوگرم | لیتر | مایل
  en: inch | inches | foot | feet | yard | yards | mile | miles | meter | meters | metre | centimeter |
    centimeters | centimetre | kilometer | kilometers | kilometre | km | cm | mm | ounce | ounces | oz | pound |
    pounds | lb | lbs | gram | grams | milligram | milligrams | kilogram | kilograms | kg | liter | liters | litre |
    ml | quart | quarts | pint | pints | gallon | gallons | teaspoon | teaspoons | tablespoon | tablespoons | tsp |
    tbsp | celsius | fahrenheit | ton | tons | acre
convert_measure
  fa: تبدیل واحد | چند سانتیمتر
  en: convert | conversion | equivalent | how many in
a_language
  fa: زبان انگلیسی | به انگلیسی | فرانسوی | اسپانیایی
  en: english | spanish | french | german | italian | chinese | mandarin | japanese | korean | russian | arabic |
    portuguese | hindi | turkish | dutch | greek | polish | swedish | norwegian | danish | finnish | hebrew |
    latin | persian | farsi | vietnamese | thai | swahili | urdu | cantonese | tagalog | hawaiian
translate
  fa: ترجمه | به انگلیسی چی میشه
  en: translate | translation | translator | how say | how would say |
    say in english/spanish/french/german/italian | word for in | called in
spell
  fa: املا | چطور نوشته میشه
  en: spell | spelling | spelled | spelt | letters in
define
  fa: معنی کلمه
  en: define | definition | meaning | means | what mean | dictionary | synonym
weather
  fa: باران | اب و هوا
  en: weather | forecast | rain | raining | rainy | snow | snowing | temperature | sunny | humid | humidity |
    storm | windy | cloudy | degrees | umbrella | hot outside | cold outside | warm outside | high and low | climate
clock
  fa: ساعت چنده
  en: what time | clock | current time | time zone | timezone | time now | time right now | how late is | tell time
day_of_month
  fa: تاریخ امروز | امروز چندمه | امروز چه روزی
  en: date | what day | today date | day of month | day of week | calendar date | what month | what year
a_month
  fa: فروردین | اردیبهشت | خرداد | تیر ماه | مرداد | شهریور | مهر ماه | دی ماه
  en: january | february | march | april | june | july | august | september | october | november | december
alarm
  fa: زنگ ساعت | الارم
  en: alarm | wake up | snooze
timer
  fa: تایمر | شمارش معکوس
  en: timer | countdown | count down | stopwatch
remember
  fa: یادم بنداز | یادم بیار | فراموش نکنم
  en: remind | reminder | reminders | not forget | remember to | bear in mind | keep in mind | supposed to remember
tasks
  fa: لیست کارها
  en: todo | tasks | task | chores | chore | errands
groceries
  fa: خرید خانه
  en: shopping list | grocery list | groceries | grocery | list for shopping | supermarket | need to buy |
    to buy list
check_off
  fa: از لیست خط
  en: cross off | check off | take off | mark as | finished with | done with | completed | strike | scratch off
music
  fa: اهنگ | موسیقی | پلی لیست
  en: song | songs | music | playlist | album | track | tune | tunes | band | singer | artist | lyrics | listen |
    jazz | pop | hip hop | jams | beats | melody | rock music | radio | spotify
now_playing
  fa: اسم اهنگ
  en: what song is | playing right now | currently playing | name of song | who sings
skip_song
  fa: اهنگ بعدی
  en: next song | skip song | next track | skip track | different song | another song
chance
  fa: شیر یا خط
  en: flip a coin | coin toss | toss a coin | flip coin | heads or tails | roll dice | roll die | dice | sided die |
    random number
joke
  fa: جوک | لطیفه
  en: joke | jokes | funny | funniest | laugh | humor | humour | hilarious | make me laugh | amuse
trivia
  fa: نکته جالب
  en: fact | facts | trivia | interesting thing | something interesting | did not know | random fact
good_day
  fa: چه خبر
  en: hi | hello | hey | hiya | howdy | greetings | what is up | what up | wassup | sup | how is it going |
    how is it hanging | how are things | nice to meet | good morning | good afternoon | good evening | hows it going
farewell
  fa: خداحافظ | بدرود
  en: bye | goodbye | farewell | see you | see ya | later | take care | good night | so long | adios | ciao |
    nice talking | nice chatting | good talking | good chatting | lovely to speak | talk to you later | got to go |
    gotta go | have to go | have a good one | until next time | signing off | nice day | good day
gratitude
  fa: خیلی لطف کردید
  en: thank | thanks | appreciate | appreciated | gratitude | grateful | obliged | owe you one | big help |
    helpful | lifesaver
affirm
  fa: بله درسته
  en: yes | yeah | yep | yup | sure | affirmative | absolutely | definitely | certainly | indeed | agree | agreed |
    exactly | true | correct | right | positive | sounds good | that is right
deny
  fa: نه اصلا
  en: no | nope | nah | negative | false | incorrect | disagree | no way | not true | not correct | not right |
    absolutely not | definitely not | certainly not | not happening | no thanks | not really | hell no | no chance
unsure
  fa: مطمئن نیستم
  en: maybe | perhaps | possibly | not sure | unsure | not certain | uncertain | undecided | idk | who knows |
    not decided | not know | either one | hard to say | on the fence | no idea
say_again
  fa: تکرار کن
  en: repeat | say again | say that again | come again | pardon | what did you say | one more time | not hear |
    not catch | missed what | not understand what you said | repeat yourself | run that by me
is_machine
  fa: ربات هستی | ادم هستی
  en: robot | bot | ai | artificial | computer | machine | human being | real person | living person | alive |
    human or
who_built
  fa: کی تو رو ساخته
  en: made you | designed you | programmed you | manufactured | manufacturer | creator | maker | inventor |
    brought into existence | responsible for making
boss
  fa: برای کی کار میکنی
  en: boss | work for | employer | employed by | report to | serve | manager | supervisor
age
  fa: چند سالته
  en: how old | age | years old | birthday | birth date | when born | year born
origin
  fa: اهل کجایی | کجایی هستی
  en: where from | hometown | birthplace | come from | born in | where born | where live | grew up | home country |
    originally
hobby
  fa: سرگرمی
  en: hobby | hobbies | free time | spare time | pastime | leisure | interests | recreational | interested in |
    fun activity | fun activities
pets
  fa: حیوان خانگی
  en: pet | pets | dog | dogs | cat | cats | puppy | kitten | animal | animals | hamster | furry | bird | goldfish |
    creature
why_live
  fa: معنی زندگی | هدف زندگی
  en: meaning of life | purpose of life | point of life | why are we here | why exist | existence | higher calling |
    on earth for | reason to live | reason for living
name_of
  fa: اسمت چیه
  en: name | address me | address you | nickname | go by | rename
talk_speed
  fa: تندتر حرف بزن | اهسته تر
  en: speak faster/slower | talk faster/slower | slow down | speed up | too fast | too slow | quicker |
    more slowly | bit faster | bit slower | faster pace | slower pace | speedier | talk quick
loudness
  fa: بی صدا
  en: volume | loud | louder | quiet | quieter | softer | turn up | turn down | mute | unmute | too loud |
    sound level
whisper
  fa: پچ پچ
  en: whisper | whispering | talk softly | low voice | hushed
voice_accent
  fa: لهجه
  en: accent | voice | british | dialect | male voice | female voice
pair_device
  fa: بلوتوث | جفت کردن
  en: bluetooth | pair | pairing | unpair | sync | synchronise | synchronize | disconnect | link to phone
smart_things
  fa: ترموستات
  en: thermostat | lights | lamp | garage door | ceiling fan | air conditioning | ac | sprinkler | blinds |
    turn on | turn off | switch on | switch off | dim | brighten
factory_reset
  fa: تنظیمات کارخانه
  en: factory settings | factory reset | original settings | default settings | reset settings | reset everything
find_device
  fa: گوشیم کجاست
  en: find phone | locate phone | lost phone | where is phone | misplaced | cannot find phone | track down phone |
    where did i put
phone_call
  fa: شماره بگیر برام
  en: call | dial | ring up | phone up | make a call | give a call | phone call | calling
text_someone
  fa: بهش پیام بفرست
  en: text | send text | send message | text message | tell him/her/them that | let him/her/them know | inform
where_am_i
  fa: موقعیت فعلی ام
  en: where am i | where are we | where i am | current location | present location | coordinates | gps | latitude |
    longitude | whereabouts | exact address | what city am | this place
share_place
  fa: لوکیشن بفرست
  en: share location | send location | share my location | where i am to | location with | location known to
the_way
  fa: راه رسیدن
  en: directions | direction | route | navigate | navigation | map | path | bus to | subway | closest |
    nearest | get there
how_far
  fa: چقدر راهه | چقدر راه است
  en: how far | distance | miles away | travel time | time to get to | long drive | far away |
    how long to drive | take to get to | how close | far from
road_traffic
  fa: ترافیک خیابان
  en: traffic | congestion | congested | commute | jam | gridlock | rush hour | road conditions | accident on |
    backed up
a_place
  fa: نیویورک | شیکاگو | واشنگتن | بانکوک
  en: new york | los angeles | chicago | houston | phoenix | philadelphia | san antonio | san diego | dallas |
    san francisco | seattle | denver | boston | detroit | nashville | memphis | portland | las vegas | baltimore |
    milwaukee | atlanta | miami | minneapolis | cleveland | new orleans | tampa | orlando | pittsburgh |
    cincinnati | st louis | salt lake | austin | washington | florida | texas | california | arizona | nevada |
    utah | ohio | michigan | illinois | georgia | oregon | colorado | hawaii | alaska | brooklyn | manhattan |
    charlotte | oakland | sacramento | mexico | brazil | argentina | peru | chile | colombia | cuba | costa rica |
    jamaica | spain | portugal | italy | greece | ireland | scotland | england | britain | germany | france |
    poland | ukraine | russia | egypt | morocco | kenya | nigeria | south africa | israel | saudi arabia | syria |
    iraq | iran | india | pakistan | thailand | vietnam | philippines | indonesia | korea | japan | china | taiwan |
    singapore | malaysia | australia | new zealand | bangkok | tokyo | beijing | shanghai | hong kong | mumbai |
    delhi | rome | milan | venice | florence | madrid | barcelona | lisbon | athens | moscow | amsterdam |
    brussels | prague | budapest | cairo | rio | honolulu | africa | asia
`)
