// What agents say of themselves, in words.
import { inBoth } from '../console/language.js'

const fa = {
  label: (now: string) => `وضعیت من: ${now}`,
  names: { available: 'آماده‌ام', busy: 'سرم شلوغ است', break: 'استراحت', away: 'نیستم' },
  why: {
    available: 'گفت‌وگوی تازه می‌گیرم.',
    busy: 'هستم، ولی فعلاً گفت‌وگوی تازه نه.',
    break: 'آنچه باز است را تمام می‌کنم و تازه نمی‌گیرم.',
    away: 'هرچه دست من است، یک دقیقهٔ دیگر به صف برمی‌گردد.',
  },
  said: {
    available: 'آماده‌اید. گفت‌وگوهای تازه به شما هم می‌رسد.',
    busy: 'یادداشت شد. تا نگویید آماده‌اید، چیزی به شما پیشنهاد نمی‌شود.',
    break: 'استراحت خوبی داشته باشید. گفت‌وگوهای باز دست خودتان می‌ماند.',
    away: 'خداحافظ. آنچه دست شماست یک دقیقهٔ دیگر به جای اولش در صف برمی‌گردد و به مشتری می‌گوییم.',
  },
  over: 'خسته نباشید. هرچه دست شما بود با یادداشتتان به جای اولش در صف برگشت.',
  banner: {
    available: '',
    busy: 'گفته‌اید سرتان شلوغ است: گفت‌وگوی تازه‌ای به شما نمی‌رسد.',
    break: 'در استراحت هستید: گفت‌وگوی تازه‌ای به شما نمی‌رسد.',
    away: 'گفته‌اید نیستید: آنچه در دست داشتید به صف برمی‌گردد.',
  },
  back: 'آماده‌ام',
}

const en: typeof fa = {
  label: now => `My state: ${now}`,
  names: { available: 'Available', busy: 'Busy', break: 'On a break', away: 'Away' },
  why: {
    available: 'I take new conversations.',
    busy: 'I am here, but nothing new for now.',
    break: 'I finish what is open and get nothing new.',
    away: 'What I hold goes back to the queue in a minute.',
  },
  said: {
    available: 'You are available. New conversations reach you again.',
    busy: 'Noted. Nothing is offered to you until you say that you are available.',
    break: 'Have a good break. Your open conversations stay with you.',
    away: 'Goodbye. In a minute what you hold goes back to its place in the queue, and the customer is told.',
  },
  over: 'Thank you for today. What you held is back in its place in the queue, with your note.',
  banner: {
    available: '',
    busy: 'You said that you are busy: nothing new reaches you.',
    break: 'You are on a break: nothing new reaches you.',
    away: 'You said that you are away: what you held goes back to the queue.',
  },
  back: 'I am available',
}

export const words = inBoth(fa, en)
