// Words that say little about the matter; they still count a little.
import { stem } from './stem.js'

const WEAK = new Set(
  `را به از با برای که این ان من ما شما تو و یا هم در تا یک است نیست بود شد کرد چه چطور کجا کی چند چرا ایا اگر سلام لطفا باید توانست خواست داشت
i you a an the is are do can how what where when my me to of in on for it and or please want would will hi hello be have`
    .split(/\s+/)
    .map(stem),
)
const WEAK_WEIGHT = 0.3

export const weightOf = (stem: string): number => (WEAK.has(stem) ? WEAK_WEIGHT : 1)
