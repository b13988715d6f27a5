// What people want to do with programs and websites by themselves: undo, sort, convert, print, transfer …
import { concepts } from './concept.js'

export const howTo = concepts(`
to_delete_for_good
  fa: حذف دائمی
  en: permanently delete/remove/erase | delete/remove/erase permanently | delete/remove/erase forever |
    delete/remove/erase completely | delete immediately | delete at once | delete for good | empty trash |
    skip trash | bypass bin | without trash | gone for good
to_undo
  fa: برگردوندن تغییر | واگرد
  en: undo | undone | revert | retract | recall | unsend | roll back | rollback | un send |
    take back mail/message/commit/changes | take mail/message/commit back
to_bring_back
  fa: برگرداندن فایل | بازگردانی
  en: restore | recover | recovery | undelete | bring back | get it again | reopen | open again | open it again |
    unarchive | reinstate | get back deleted
earlier_version
  fa: نسخه قبلی | نسخه پیشین
  en: version history | earlier version | previous version | older version | old version | earlier state |
    previous state | old state | previous revision | revision | revisions | revision history | before the change
to_merge
  fa: ادغام
  en: merge | merging | combine | consolidate | unify | join accounts | join files | put together | into one |
    coalesce | bring together
to_split
  fa: جدا کردن | تفکیک
  en: split | separate | separating | divide | break up | break apart | part them | extract | parse | delimiter |
    delimited | delimiters | tokenise | tokenize | text to columns
to_transfer
  fa: انتقال دادن | منتقل کردن
  en: transfer | transferring | move | moving | migrate | migration | relocate | carry over | bring over | port |
    switch from | change provider | to another computer | to a new phone | to another drive | to other server
to_duplicate
  fa: کپی کردن | تکثیر
  en: copy | copying | duplicate card | clone | cloning | replicate | reproduce | make a copy | same on another
to_save_locally
  fa: دانلود کردن
  en: download | downloading | back up | backup | backups | save offline | save copy | keep copy | local copy |
    security copy | archive locally | save to computer | on my hard disk | offline copy
to_export
  fa: خروجی گرفتن | برون بری
  en: export | exporting | dump | as csv | to csv | as excel | to excel | in a spreadsheet | as xlsx |
    machine readable
to_import
  fa: وارد کردن فایل | درون ریزی
  en: import | importing | bring in | load from | pull from | import from | from a file
to_upload
  fa: آپلود کردن | بارگذاری
  en: upload | uploading | uploads | put files | drop files | send files
to_sync
  fa: همگام کردن
  en: sync | syncing | synchronise | synchronize | replication | mirror | mirrored
to_bring_up_to_date
  fa: به روز کردن
  en: up to date | upstream | catch up | refresh | behind | out of date | outdated | newest version | new commits
to_lock
  fa: قفل کردن | فقط خواندنی
  en: protect | protecting | protected | read only | view only | only view | only read | prevent editing |
    lock cells/cell/range/sheet/column/file
to_keep_in_view
  fa: ثابت نگه داشتن ردیف
  en: freeze | frozen row | sticky | stay visible | keep visible | stay on top | always visible | scroll |
    scrolling | remain visible | pin row/line/column
to_sort
  fa: مرتب کردن | ترتیب
  en: sort | sorting | sorted | sort by | arrange | reorder | order by | order table | put in order |
    alphabetical | alphabetically | chronological | chronologically | newest first | latest first | newest on top |
    by time | by date | sort key | ranked | multi level
to_filter
  fa: فیلتر کردن
  en: filter | filters | filtering
to_search
  fa: جستجو کردن | پیدا کردن
  en: search | searching | locate | look up | query | grep
to_count
  fa: شمردن
  en: count | counting | counts | how often | tally | countif
to_add_up
  fa: جمع زدن
  en: sum up | add up | adding up | aggregate | sum of
to_colour
  fa: رنگ کردن ردیف
  en: highlight | highlighting | background | conditional formatting | turn green | turn red | format row |
    format based | colour/color row | colour/color cells | give colour/color | colour/color whole row
to_rename
  fa: تغییر نام
  en: rename | renaming | change the name | change name | other name | another name | new name
starts_at
  fa: از دقیقه خاص
  en: specific time in | starts at | start at | begin at | begin in the middle | timestamp | offset |
    at the minute | from the minute
to_print
  fa: چاپ کردن
  en: print | printing | printer | printed | spooler | print queue
to_convert
  fa: تبدیل فرمت
  en: convert | converting | conversion | turn into | transform | change format | save as
to_compare
  fa: مقایسه دو فایل
  en: compare | comparing | comparison | diff | differences between | what changed | is different |
    changed between | side by side
by_itself
  fa: به طور خودکار
  en: automate | automation | trigger | macro | script
all_in_one_go
  fa: همه با هم | یکجا
  en: bulk | batch | mass | all at once | in one go | in one time | select all | every one of them | all together |
    multiple at | hundreds | thousands | one by one | all of them
for_a_while
  fa: مدتی کنار گذاشتن
  en: for some time | pause | come back later | take a break
the_default
  fa: پیش فرض
  en: default | defaults | by default | always open with | always use | file association | preferred program
how_fast
  fa: تند و کند کردن
  en: speed up | slow down | playback speed | playback rate | too slowly | play faster/slower |
    video + faster/slower/quicker | watch faster
to_sign_out
  fa: خروج از حساب
  en: sign out | signing out | log out | log off | logging out | forgot to sign out | invalidate session |
    remote session | sessions | active sessions | other devices | still logged in | left it open
credentials
  fa: نام کاربری و رمز
  en: credential | credentials | saved passwords | stored passwords | stored credentials | login data |
    secret key | api key | sensitive data
without_account
  fa: بدون حساب
  en: not registered | never signed up | without signing up | without joining | external people |
    external parties | outsider | anonymous access | does not have gmail/google
space_full
  fa: پر شدن فضا
  en: storage | quota | space | disk space | free up | free space | storage full | memory full | out of space |
    takes up space | take up space | using up | no memory | reclaim | almost full
too_large
  fa: حجم زیاد
  en: huge | oversized | maximum size | megabytes | maximum upload | big files | large files | large attachments |
    file/attachment/upload size | file/files + large/big/bigger/huge | mails + big/large/heavy
keyboard_keys
  fa: کلید میانبر
  en: keyboard shortcut | shortcuts | hotkeys | key combination | ctrl
to_reuse
  fa: دوباره استفاده کردن
  en: template | templates | reuse | reusing | boilerplate | predefined | retype | over and over
repeated_ones
  fa: موارد تکراری
  en: duplicate | duplicates | repeated | redundant | dedupe | deduplicate | unique | distinct | same rows |
    several times | duplicated
only_once
  fa: فقط یک بار
  en: only once | one per person | one response | limit one | repeat submissions | one submission | just one time
dates_between
  fa: در بازه تاریخ
  en: certain period | date range | between dates | certain date | specific date
at_the_beginning
  fa: اولین پیام
  en: first message | first messages | beginning of | oldest | very top | right to the top | earliest |
    start of our
to_choose_from_list
  fa: انتخاب از فهرست
  en: drop down | dropdown | select from | pick from | choose from | data validation | given options |
    predefined values | list of values | set of values | options to choose | pick an option
to_swap
  fa: جای سطر و ستون
  en: transpose | rotate | flip | turn table | orientation | rows into columns | columns into rows |
    swap rows/columns/cells
lines_up
  fa: صفر اول عدد
  en: leading zeros | leading zero | zeros | zeroes | zero | noughts | padding | zero padding | 0 at the start
in_use
  fa: فایل قفل است
  en: in use | open in another | used by another | other program uses | locked by | file handle | another process |
    somebody is using | open somewhere
under_maintenance
  fa: در دست تعمیر
  en: maintenance | maintenance mode | check back | site is down
not_recognised
  fa: شناسایی نمیشود
  en: not detected | not recognised | not recognized | does not see
to_connect
  fa: وصل کردن دستگاه
  en: plugged in | cable | bluetooth/headphones/headset + pair | pairing mode
runs_down
  fa: زود خالی شدن
  en: drain | drains | draining | runs down | power consumption | dies
starts_by_itself
  fa: اجرا هنگام روشن شدن
  en: startup | start up programs | autostart | at boot | boot | booting | launch at | launch whenever |
    starts with | start with | starting automatically | starts automatically
to_reset
  fa: تنظیم مجدد
  en: reset | resetting | factory settings | start over | reinstall | from scratch
to_continue
  fa: ادامه دادن تماشا
  en: continue watching | resume | autoplay | next video | keeps playing | goes on playing
to_record
  fa: ضبط کردن
  en: record | recording | capture | capturing | tape | keep video
to_number
  fa: شماره گذاری
  en: page number | page numbers | numbered pages | number pages
to_tag
  fa: برچسب زدن
  en: tag | tags | tagging | tagged | untag | label | labels | labelling | category | categories | categorise
to_design
  fa: شکل و ظاهر
  en: theme | dark mode | font | fonts | bold | layout | margin | spacing | indent | style sheet
to_archive
  fa: بایگانی
  en: archive | archived | archiving
to_leave_out
  fa: مستثنا کردن
  en: exclude | excluding | ignore | ignoring | leave out | leave alone | except | skip
`)
