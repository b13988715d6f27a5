// What people want to do with programs and websites where others are: share, hide, write and answer, be told or left alone …
import { concepts } from './concept.js'

export const withOthers = concepts(`
to_share
  fa: به اشتراک گذاشتن | دسترسی دادن
  en: share | sharing | shared | give access | grant access | collaborate | collaborator | collaborators | invite |
    give others | can see mine
open_to_all
  fa: همگانی
  en: public | publicly | visible to everyone | visible for everybody | anyone with link | anyone link |
    open to anyone | open to everyone | open to the world | exposure | exposed
to_hide
  fa: پنهان کردن | مخفی کردن
  en: hide | hiding | hidden | conceal | invisible | make private | restrict visibility | keep private
to_prevent
  fa: جلوگیری
  en: prevent | forbid | disallow | prohibit | keep from | stop from | stop people | suppress | restrict |
    restricting | limit who
to_block_somebody
  fa: مسدود کردن فرد | بلاک کردن
  en: block | blocking | blacklist | ban | ban him | banning | shut out | keeps emailing | keeps writing | harass |
    pester
to_mute
  fa: بی صدا کردن
  en: mute | muted | muting | silence | silent | snooze | quiet | not disturbed | do not disturb | unfollow |
    see less of | without unfriending | no sound
to_be_told
  fa: خبر دادن | اعلان گرفتن
  en: notify | notified | notification | notifications | alert | alerts | pop up | popup | popups | ping me |
    be told | let me know when | tell me when | email me when | whenever someone | toast | badge
to_schedule
  fa: زمان بندی ارسال
  en: schedule | scheduled | scheduling | send later | sent later | later time | later date | future date |
    at a specific time | queue message | tomorrow morning | delay sending | delayed sending | delayed send
to_embed
  fa: جاسازی
  en: embed | embedding | iframe | insert | inserting | widget | put on my website
to_link
  fa: لینک دادن
  en: link | links | url | urls | hyperlink | deep link | permalink | permalinks | shortlink | address of page
was_it_read
  fa: خوانده شده یا نه
  en: read receipt | read receipts | read confirmation | opened my mail/email/message | has opened |
    seen my mail/email/message | open tracking | looked at my mail/email/message
who_looked
  fa: چه کسی دیده
  en: who viewed | has viewed | viewers | who opened | who looked | who has been looking | viewer stats |
    access log | seen my document | opened the document | looked at my
unnoticed
  fa: ناشناس دیدن
  en: anonymous | anonymously | incognito | private mode | stealth | secretly
to_hand_over
  fa: واگذاری مالکیت
  en: ownership | owner | new owner | hand over | reassign | give away | make owner
auto_answer
  fa: پاسخ خودکار
  en: autoreply | auto reply | automatic answer | automatic reply | out of office | vacation | responder |
    vacation responder | away message
unseen_by_each_other
  fa: بدون دیدن گیرنده ها
  en: bcc | blind copy | carbon copy | undisclosed | see each other | know each other | each other addresses |
    other addresses
as_sender
  fa: فرستادن از نشانی دیگر
  en: send as | alias | aliases | from address | from a different address | sender identity |
    from my work address | from field
to_forward
  fa: هدایت ایمیل
  en: forward | forwarding | redirect | redirects | redirection
never_arrive
  fa: دیگر نیاید
  en: unwanted | junk | spam | spammer | unsubscribe | stop mails | phishing | stop emails
to_suggest
  fa: پیشنهاد شدن
  en: recommendation | recommendations | recommended | suggestions | suggested | suggest
to_comment
  fa: نظر گذاشتن
  en: comment | comments | remark | remarks | discussion | annotation | annotations
to_answer_form
  fa: پر کردن فرم
  en: response | responses | respondent | submission | submissions | submit | submits | submitted | filled in |
    fill in | answered the form | answer my form
to_follow
  fa: دنبال کردن
  en: follow | follower | followers | following | subscribe | subscriber | subscribers | unfollowed
to_reply
  fa: پاسخ دادن به نامه
  en: reply | replies | respond | replying
to_ask_permission
  fa: اجازه خواستن سایت
  en: permission | permissions | ask if | prompts | prompt | approval
to_stop_tracking
  fa: دنبال نکردن فایل
  en: untrack | stop tracking | tracked file | already tracked | gitignore
`)
