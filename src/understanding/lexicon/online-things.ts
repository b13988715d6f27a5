// What people have in programs and on websites: mail, tables, documents, boards, posts, browsers, machines.
import { concepts } from './concept.js'

export const onlineThings = concepts(`
mail_messages
  fa: جیمیل | صندوق ایمیل
  en: email | e mail | emails | mail | mails | gmail | inbox | mailbox | outlook | imap | smtp | thunderbird |
    compose | hotmail | yahoo mail
one_thread
  fa: رشته گفتگو
  en: thread | threads | conversation | conversations | chat | chats | messenger | message history |
    direct message | direct messages | dm
recipients
  fa: گیرنده ها
  en: recipient | recipients | sender | senders | mailing list | group of people
mail_attachment
  fa: پیوست ایمیل
  en: attachment | attachments | attached
trash_can
  fa: سطل آشغال
  en: trash | bin | recycle bin | wastebasket | basket | deleted items
address_book
  fa: دفترچه تلفن
  en: contacts | contact list | address book | phone book | people i know
calendar_events
  fa: رویداد تقویم
  en: calendar | calendars | appointment | appointments | event | events | agenda | timetable | schedule | ical |
    ics
birthdays
  fa: تولدها در تقویم
  en: birthday | birthdays | holidays | public holidays | contact events
a_spreadsheet
  fa: صفحه گسترده | گوگل شیت
  en: spreadsheet | spreadsheets | sheet | sheets | excel | workbook | workbooks | worksheet | csv |
    google sheets | table + row/rows/column/columns/cell/cells | excel table | google table
table_cells
  fa: خانه جدول
  en: cell | cells | range | ranges | field | fields
table_rows
  fa: سطر جدول
  en: row | rows | lines of
table_columns
  fa: ستون جدول
  en: column | columns
table_headings
  fa: سربرگ جدول
  en: header | headers | heading | headings | title row | first row | top row | top line | first line
formulas
  fa: فرمول نویسی
  en: formula | formulas | function | functions | vlookup | regex | pivot | regular expression
more_than_a_day
  fa: جمع ساعت کار
  en: duration | durations | hours and minutes | working hours | hours worked | 24 hours | time over
other_spreadsheet
  fa: از فایل دیگر
  en: another spreadsheet | other spreadsheet | different sheet | another sheet | other workbook |
    different workbook | another file | importrange | other file
a_text_document
  fa: سند متنی | گوگل داکس
  en: document | documents | doc | docs | google docs | word document | ms word | essay | manuscript | paper |
    thesis
cover_page
  fa: صفحه جلد
  en: cover | cover sheet | title page | title sheet | first page | second page | page two
tracked_changes
  fa: تغییرات رهگیری شده
  en: tracked changes | track changes | markup | all corrections
cloud_files
  fa: گوگل درایو | فضای ابری
  en: google drive | drive | dropbox | onedrive | icloud | cloud | cloud folder | google cloud
a_folder
  fa: پوشه | فولدر
  en: folder | folders | directory | directories | subfolder | subfolders | sub folder | subdirectory
a_pdf
  fa: پی دی اف
  en: pdf | pdfs | acrobat | portable document
pictures
  fa: عکس ها
  en: photo | photos | picture | pictures | image | images | pic | pics | snapshots | camera roll | album |
    albums | gallery
clips
  fa: ویدیو یوتیوب
  en: youtube | video | videos | clip | clips | film | films | playlist | playlists | vimeo
subtitles
  fa: زیرنویس
  en: subtitle | subtitles | captions | transcript
a_channel
  fa: کانال
  en: channel | channels | publisher | creator
posts_feed
  fa: پست ها و خوراک
  en: feed | news feed | timeline | status update | blog/wordpress/facebook/old/existing/friend posts | all posts
tweets
  fa: توییت | توییتر
  en: twitter | tweet | tweets | tweeted | retweet | hashtag | hashtags
facebook_site
  fa: فیسبوک
  en: facebook | fb | messenger
instagram_site
  fa: اینستاگرام
  en: instagram | insta | reels
linkedin_site
  fa: لینکدین
  en: linkedin | professional network | business network
whatsapp_app
  fa: واتساپ
  en: whatsapp | telegram | signal app
slack_app
  fa: اسلک
  en: slack | discord | workspace
meetings
  fa: جلسه آنلاین
  en: zoom | meeting | meetings | conference | webex | video call | google meet | microsoft teams
netflix_app
  fa: نتفلیکس
  en: netflix | episode | episodes | streaming service | continue watching | tv series
music_player
  fa: پخش موسیقی
  en: spotify | itunes | podcast
friends_list
  fa: لیست دوستان
  en: friend | friends | unfriend | unfriending | friend list | friends on
a_profile
  fa: پروفایل
  en: profile | profiles | avatar | username | handle | display name | bio | profile picture
boards_and_cards
  fa: ترلو
  en: trello | board | boards | kanban | asana | jira | card + board | archived card | trello card
checklists
  fa: چک لیست
  en: checklist | checklists | to do list | todo list | tasks | subtasks | list of tasks
repository
  fa: گیت هاب | مخزن کد
  en: github | git | gitlab | repo | repos | repository | repositories | source code | bitbucket | codebase
commits
  fa: کامیت
  en: commit | commits | committed | push | pushed
branches
  fa: شاخه گیت
  en: branch name | rename branch | branch | branches | remote branch
forks
  fa: فورک
  en: fork | forked | forks | upstream
program_code
  fa: کد برنامه
  en: function name | api | developer
blog_site
  fa: وردپرس | وبلاگ
  en: wordpress | blog | blogs | plugin | plugins | blogger | joomla
web_hosting
  fa: میزبانی سایت
  en: host | hosts | hosting | web host | ftp | php | cpanel | other server | new host | different host
web_pages
  fa: صفحه وب
  en: web page | webpage | web pages | article | articles
browsers
  fa: مرورگرها
  en: browser | browsers | chrome | firefox | safari | edge | opera | internet explorer | omnibox | address bar |
    address line
browser_tabs
  fa: تب مرورگر
  en: tab | tabs | browsing session
bookmarks
  fa: نشانک ها
  en: bookmark | bookmarks | favourite | favourites | favorites
seen_before
  fa: سابقه تماشا
  en: watch history | viewing history | viewing activity | search history | browsing history | history | watched |
    have viewed | what i have seen
cookies_cache
  fa: کوکی و کش
  en: cookie | cookies | cache | cached | site data | temporary files
search_engine
  fa: موتور جستجو
  en: search engine | search provider | bing | yahoo | google search | searches with
extensions
  fa: افزونه مرورگر
  en: extension | extensions | add on | addon | add ons
the_screen
  fa: صفحه نمایش
  en: screen | screens | monitor | monitors | display | displays | second screen | projector
screen_picture
  fa: اسکرین شات
  en: screenshot | screenshots | snip | snipping | screen capture | capture screen | part of the screen |
    screen region | print screen
wireless_network
  fa: شبکه بی سیم
  en: wifi | wi fi | wlan | wireless network | router | hotspot | access point | ap
bluetooth
  fa: بلوتوث
  en: bluetooth | headphone | headphones | headset | earphones | earbuds | airpods
hard_disks
  fa: هارد اکسترنال
  en: hard drive | hard disk | external disk | external drive | disk | disks | usb | usb stick | ssd | hdd | ntfs |
    partition
battery
  fa: باتری
  en: battery | batteries
computers
  fa: رایانه
  en: computer | computers | pc | laptop | notebook | mac | macbook | desktop
windows_system
  fa: ویندوز
  en: windows 10 | windows 11 | microsoft | task manager | explorer
mac_system
  fa: مک
  en: mac | macbook | macos | osx
maps
  fa: نقشه گوگل
  en: map | maps | google maps | navigation | gps
route_stops
  fa: مسیر چند مقصدی
  en: several stops | waypoint | waypoints | itinerary | road trip | route + stops/destinations |
    several destinations | multiple destinations | many addresses
online_form
  fa: فرم گوگل
  en: form | forms | survey | surveys | questionnaire | poll | polls | quiz | google form | google forms
notes_app
  fa: یادداشت ها
  en: note | notes | evernote | onenote | notepad | google keep
certain_words
  fa: کلمه خاص
  en: word | words | keyword | keywords | phrase | phrases | particular word
two_accounts_of_one
  fa: دو حساب گوگل
  en: two accounts | second account | multiple accounts | several accounts | another account | old account |
    two addresses
`)
