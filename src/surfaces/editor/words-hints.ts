// What is said of how an answer is written.
import { inBoth } from '../console/language.js'

const fa = {
  hints: 'نگاهی به نوشته',
  mend: 'درست کن',
  say: {
    half_space: () => 'جای نیم‌فاصله، فاصله آمده است.',
    digits: () => 'رقم‌ها از زبان دیگری است.',
    letters: () => '«ي» و «ك» عربی در متن است.',
    vague_time: (words: string) => `«${words}» زمان نیست؛ بنویسید کی یا تا چند روز.`,
    blame: (words: string) => `«${words}» مشتری را مقصر می‌کند؛ بگویید حالا چه می‌شود کرد.`,
    long: () => 'پاسخ بلند است؛ مشتری روی گوشی می‌خواند. کوتاهش کنید یا گام‌به‌گام بنویسید.',
    long_sentence: (words: string) => `این جمله بلند است: ${words}…`,
  },
}

const en: typeof fa = {
  hints: 'How it reads',
  mend: 'Correct it',
  say: {
    half_space: () => 'A space stands where a half-space belongs.',
    digits: () => 'The digits are those of another language.',
    letters: () => 'There are Arabic letters in the Persian text.',
    vague_time: words => `“${words}” is no time; say when, or within how many days.`,
    blame: words => `“${words}” puts the blame on the customer; say what can be done now.`,
    long: () => 'This is long for a phone; shorten it, or write it as steps.',
    long_sentence: words => `This sentence is long: ${words}…`,
  },
}

export const words = inBoth(fa, en)
