// What people talk of elsewhere: where no entry speaks of it, the question is not for this bot.
import { concepts } from './concept.js'

export const elsewhere = concepts(`
sport
  fa: فوتبال | پرسپولیس | استقلال | والیبال | کشتی گیر | لیگ برتر | جام جهانی | بازی دیشب | تیم ملی | المپیک
  en: football | soccer | baseball | basketball | hockey | tennis | golf | cricket | nba | nfl | olympics |
    super bowl | world cup | playoffs | championship | athlete | quarterback | coach | tournament | boxing |
    marathon | who won the game | final score | world series | wrestling | referee | stadium
politics
  fa: سیاست | رئیس جمهور | انتخابات | مجلس | دولت | وزیر | رای دادن
  en: president | election | elections | vote | voting | senator | congress | politics | political | politician |
    democracy | republican | democrat | government | governor | mayor | parliament | prime minister | constitution |
    amendment | law maker | king | queen | war | army | terrorism | nuclear weapon | communism | capitalism
news_of_world
  fa: اخبار | خبر فوری | زلزله
  en: news | headlines | breaking news | top stories | newspaper | current events | earthquake | hurricane | tornado
stock_market
  fa: بورس | سهام | بیت کوین | ارز دیجیتال | دلار امروز | قیمت طلا | سکه
  en: stock market | stocks | stock price | shares | bitcoin | cryptocurrency | crypto | dow jones | nasdaq |
    invest | investing | investment | investments | mutual fund | bonds | wall street | hedge fund | dividend | ipo
sciences
  fa: فیزیک | شیمی | ریاضی | زیست شناسی | نجوم | کره زمین | سیاره | فضا
  en: physics | chemistry | biology | science | scientist | planet | planets | galaxy | universe | black hole |
    black holes | moon | mars | solar system | gravity | atom | atoms | molecule | dna | evolution | dinosaur |
    dinosaurs | electron | quantum | periodic table | astronomy | orbit | light year | speed of light | chemical |
    element | relativity | volcano | nasa
geography
  fa: پایتخت | جمعیت | بلندترین قله | اقیانوس | قاره
  en: population | populated | largest country | tallest | highest mountain | longest river | ocean | continent |
    deepest | border | how many countries | how many states | national anthem | volcanoes | desert
history
  fa: تاریخچه | جنگ جهانی | پادشاه | باستان
  en: history | historical | ancient | century | world war | civil war | revolution | invented | invention |
    founded in | dynasty | first person to | who discovered | empire | medieval | in what year did
famous_people
  fa: بازیگر | سلبریتی | خواننده معروف
  en: actor | actress | celebrity | famous | kardashian | trump | obama | biden | singer married | net worth |
    movie star | how old is | shakespeare | einstein
films_and_books
  fa: فیلم | سریال | سینما | رمان | شعر | قصه
  en: movie | movies | film | films | tv show | episode | actor in | oscar | oscars | cinema | theater | novel |
    book | books | author | poem | poetry | comic | anime | cartoon | star wars | harry potter | game of thrones |
    story
video_games
  fa: بازی کامپیوتری | پلی استیشن | ایکس باکس
  en: video game | video games | playstation | xbox | nintendo | minecraft | fortnite | pokemon | zelda |
    board game | chess | poker | blackjack | cards game | puzzle game | lottery numbers
religion
  fa: نماز | روزه | قران | خدا | دعا | مذهب | فال | طالع
  en: god | bible | jesus | church | religion | religious | pray | prayer | islam | christian | christianity |
    buddhism | quran | heaven | hell | soul | afterlife | zodiac | horoscope | astrology | miracle
illness
  fa: سردرد | تب | سرماخوردگی | بیماری | درد | دارو چیه | علائم | قند خون | فشار خون
  en: disease | diseases | cancer | diabetes | symptom | symptoms | headache | migraine | fever | flu | infection |
    virus | rash | allergy | allergies | asthma | arthritis | autism | cure | pain in | back pain | stomach ache |
    blood pressure | heart attack | stroke | pregnant | pregnancy | depression | anxiety | dentist | surgery |
    pill | medication | antibiotics | cannabis | marijuana | drug | drugs | bruise | burn | nausea | vomiting |
    cough | sore throat | bleeding
fitness
  fa: ورزش کردن | بدنسازی
  en: exercise | exercises | yoga | push ups | sit ups | abs | jogging | running shoes | stretching | cardio |
    treadmill | calories burned
school_work
  fa: مشق | امتحان ریاضی | انشا | کنکور | مقاله بنویس
  en: homework | essay | exam | university | college | degree | major in | tuition | scholarship | teacher |
    professor | gpa | sat | thesis | kindergarten | high school | classes | diploma | phd | grammar | algebra |
    calculus | equation | square | prime number | fibonacci
careers
  fa: شغل خوب | رزومه | مصاحبه
  en: become a | career | resume | job interview | job market | engineer | lawyer | nurse | unemployment |
    quit my job | cover letter | get a job | internship
programming
  fa: برنامه نویسی | پایتون | کدنویسی
  en: python | java | javascript | programming | coding | code a | algorithm | compiler | database | html | linux |
    github | server | firewall | firewalls | encryption | cybersecurity | hacker | hackers | machine learning |
    cpu | gpu | ram | motherboard
wild_nature
  fa: حیوانات | شیر جنگل | پرنده
  en: lion | tiger | bear | bears | elephant | shark | sharks | whale | snake | snakes | spider | spiders | ants |
    bees | mosquito | insects | rabbit | rabbits | horse | horses | cow | wolf | wolves | monkey | frog | turtle |
    species | mammal | mammals | tree | trees | plants | flower | flowers | forest | seeds | garden | gardening |
    grass | weeds | fertilizer | lawn | bugs | pests | raccoon | squirrel
house_and_garden
  fa: نظافت خانه | لوله کشی
  en: wallpaper | clogged | drain | toilet | sink | faucet | plumber | plumbing | roof | carpet stain | stain |
    stains | mold | laundry detergent | dishwasher | vacuum cleaner | wood floor | lawn mower | hammer | nails |
    screwdriver | furniture | sew | knit | origami | candle | unclog | guitar | piano | violin | drums
love_life
  fa: عشق | دوست دختر | دوست پسر | ازدواج | طلاق | رابطه
  en: girlfriend | boyfriend | dating | date night | marry | married | wedding | divorce | relationship | breakup |
    cheating | romantic | kiss | crush | valentine | sex | propose
style
  fa: مد | ارایش | مدل مو
  en: haircut | hairstyle | makeup | fashion | outfit | tattoo | nail polish | hair dye | beard | skin care
sleep_and_dreams
  fa: خواب دیدم | تعبیر خواب | بیخوابی
  en: dream | dreams | nightmare | sleep | insomnia | fall asleep | nap | snore
raising_children
  fa: تربیت فرزند | شیرخشک
  en: toddler | teething | diaper | diapers | potty | bedtime | parenting | breastfeeding | baby names | newborn
vehicle_facts
  fa: تسلا | بنز | بوگاتی
  en: tesla | ferrari | horsepower | electric car | hybrid | self driving | motorcycle | boat | helicopter |
    rocket | space shuttle
sayings
  fa: ضرب المثل | جمله انگیزشی
  en: quote | quotes | proverb | riddle | tongue twister | motivational | saying | limerick | pun | sing a song |
    bedtime story | beatbox
opinions
  fa: به نظرت | نظرت درباره |
    نظرتون درباره | نظرت راجع | نظرتون راجع | نظر شما درباره | به نظرتون | انتخابات | جام جهانی
  en: do you think that | what do you think about | ghosts | conspiracy | flat earth | end of the world | ufo |
    bigfoot | time travel | artificial intelligence take over
`)
