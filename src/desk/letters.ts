// What our letters say. Plain text, short, and honest about what happens to a reply.
import type { AgentMessage, Language } from '../domain/activity.js'
import type { Post } from './post.js'

export type Written = { subject: string; text: string }

type House = Pick<Post, 'businessName' | 'site'>

/** An agent's words for somebody who does not wait in the widget any more. */
export function letterOfReply(message: AgentMessage, language: Language, house: House): Written {
  const { agent, attachments = [] } = message
  const text = [message.text, ...attachments.map(({ name }) => `📎 ${name}`)].filter(Boolean).join('\n')
  const business = house.businessName[language]
  const link = house.site()
  return language === 'fa'
    ? {
        subject: `پاسخ پشتیبانی ${business}`,
        text: `${agent.name} از پشتیبانی ${business} به شما پاسخ داد:\n\n${text}\n\n— — —\nگفت‌وگو را این‌جا ادامه دهید: ${link}\nلطفاً به این ایمیل پاسخ ندهید؛ نامه‌ای که به این نشانی برسد خوانده نمی‌شود.\n`,
      }
    : {
        subject: `An answer from ${business}`,
        text: `${agent.name} of ${business} has answered you:\n\n${text}\n\n— — —\nGo on with the conversation here: ${link}\nPlease do not reply to this e-mail: replies to this address are not read.\n`,
      }
}

export const letterOfInvitation = (name: string, link: string, language: Language, house: House): Written =>
  language === 'fa'
    ? {
        subject: `دعوت به میز پشتیبانی ${house.businessName.fa}`,
        text: `سلام ${name}،\n\nبرای کار در پشتیبانی ${house.businessName.fa} دعوت شده‌اید. با این پیوند گذرواژه‌تان را بسازید؛ یک بار کار می‌کند و تا هفت روز معتبر است:\n\n${link}\n`,
      }
    : {
        subject: `Invitation to the support desk of ${house.businessName.en}`,
        text: `Hello ${name},\n\nyou are invited to the support desk of ${house.businessName.en}. Choose your password with this link; it works once, for seven days:\n\n${link}\n`,
      }

export const letterOfReset = (link: string, language: Language, house: House): Written =>
  language === 'fa'
    ? {
        subject: `گذرواژهٔ تازه برای ${house.businessName.fa}`,
        text: `با این پیوند گذرواژهٔ تازه‌ای بسازید؛ یک بار کار می‌کند و یک ساعت معتبر است:\n\n${link}\n\nاگر شما نخواسته‌اید، کاری لازم نیست: گذرواژه‌تان همان است که بود.\n`,
      }
    : {
        subject: `A new password for ${house.businessName.en}`,
        text: `Choose a new password with this link; it works once, for an hour:\n\n${link}\n\nIf you did not ask for it, there is nothing to do: your password is unchanged.\n`,
      }
