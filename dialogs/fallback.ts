// Nothing fits: say so honestly and offer a person.
import type { Language, Option } from '../src/domain/activity.js'
import { MEANS } from '../src/understanding/course-signs.js'
import { phrase } from './phrases/say.js'
import type { Action, Turn } from './turn.js'

export const fallback = ({ reading: { language }, said }: Turn): Action[] => [
  {
    type: 'say',
    text: phrase('fallback', language, said),
    language,
    spoken: 'fallback',
    options: offerOptions(language),
    ...{ rule: 'no-entry', evidence: [MEANS.missesNow[language]] },
  },
]

export const offerOptions = (language: Language): Option[] =>
  [phrase('optionYes', language, []), phrase('optionNo', language, [])].map(title => ({ title, text: title }))
