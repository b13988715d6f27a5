// Other ways to ask the same.
import { Lines } from './lines.js'
import { words } from './words.js'

type Ways = { variants: string[]; write: (variants: string[]) => void; lang: 'fa' | 'en' }

export function Variants({ variants, write, lang }: Ways) {
  const w = words()
  return (
    <Lines
      lines={variants}
      write={write}
      lang={lang}
      legend={variants.length > 0 ? w.variantsCount(variants.length) : w.variants}
      hint={w.variantsHint}
      add={w.addVariant}
      name={w.variant}
      remove={w.removeVariant}
    />
  )
}
