// The entry in one language, in its own direction.
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { words as common } from '../console/words.js'
import type { SideForm } from './form.js'
import { Hints } from './hint-list.js'
import { ModelVariants } from './model-variants.js'
import { Variants } from './variants.js'
import { words } from './words.js'

type OneSide = {
  lang: 'fa' | 'en'
  side: SideForm
  write: (side: SideForm) => void
  questionProblem: string | undefined
  answerProblem: string | undefined
  attend: () => void
}

export function Side({ lang, side, write, questionProblem, answerProblem, attend }: OneSide) {
  const w = words()
  return (
    <section class="side" aria-label={common()[lang]} onFocusCapture={attend}>
      <h2>{common()[lang]}</h2>
      <Area
        label={w.question}
        hint={w.questionHint}
        lang={lang}
        value={side.question}
        max={300}
        problem={questionProblem}
        write={question => write({ ...side, question: question.replace(/\s{0,40}\n\s{0,40}/g, ' ') })}
      />
      <Area
        label={w.answer}
        hint={w.answerHint}
        lang={lang}
        value={side.answer}
        max={20_000}
        tall
        problem={answerProblem}
        write={answer => write({ ...side, answer })}
      />
      <Hints answer={side.answer} lang={lang} write={answer => write({ ...side, answer })} />
      <Variants variants={side.variants} lang={lang} write={variants => write({ ...side, variants })} />
      <ModelVariants side={side} lang={lang} write={write} />
    </section>
  )
}

type Text = {
  label: string
  hint: string
  lang: 'fa' | 'en'
  value: string
  max: number
  tall?: boolean
  problem: string | undefined
  write: (value: string) => void
}

function Area({ label, hint, lang, value, max, tall = false, problem, write }: Text) {
  const id = useId()
  const node = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (!node.current) return
    node.current.style.height = 'auto'
    node.current.style.height = `${node.current.scrollHeight + 2}px`
  }, [value])
  return (
    <div class={`field ${tall ? 'tall' : ''}`}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={node}
        class="input"
        lang={lang}
        dir={lang === 'fa' ? 'rtl' : 'ltr'}
        rows={tall ? 8 : 1}
        maxLength={max}
        value={value}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem ? 'true' : 'false'}
        onInput={event => write(event.currentTarget.value)}
      />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  )
}
