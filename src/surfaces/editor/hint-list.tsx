// How an answer reads, with the corrections that one press makes.
import { Button } from '../console/button.js'
import { hintsOf } from './hints.js'
import { words } from './words-hints.js'

type Of = { answer: string; lang: 'fa' | 'en'; write: (answer: string) => void }

export function Hints({ answer, lang, write }: Of) {
  const w = words()
  const found = hintsOf(answer, lang)
  if (found.length === 0) return null
  return (
    <ul class="hints" aria-label={`${w.hints} (${lang})`}>
      {found.map(({ hint, words: said, mended }) => (
        <li key={hint}>
          <span>{w.say[hint](said)}</span>
          {mended !== undefined && (
            <Button kind="quiet" press={() => write(mended)}>
              {w.mend}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
