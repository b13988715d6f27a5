// What an import would break: each test by name, and the reason that is kept when it goes live all the same.
import type { CheckResult } from '../../http/contract-checks.js'
import { Field } from '../console/field.js'
import { Notice } from '../console/notice.js'
import { words } from './words-pages.js'
import { words as publishWords } from './words-publish.js'

export type Wrong = CheckResult['newlyWrong']
const SHOWN = 20

/** What a refusal tells of tests that would break; null: it was refused for something else. */
export const wrongIn = (told: unknown): Wrong | null =>
  typeof told === 'object' && told !== null && 'blocked' in told ? (told.blocked as CheckResult).newlyWrong : null

export const LEAST_REASON = 3 // letters

type Props = { wrong: Wrong; override: string; write: (override: string) => void }

export function BlockedImport({ wrong, override, write }: Props) {
  const w = words()
  return (
    <>
      <Notice kind="bad">
        <p>{w.wouldBreak(wrong.length)}</p>
        <ul>
          {wrong.slice(0, SHOWN).map(({ entryId, kind, text }) => (
            <li key={`${entryId} ${kind} ${text}`}>
              <a href={`#entry=${encodeURIComponent(entryId)}`}>{entryId}</a>: <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
        {wrong.length > SHOWN && <p>{w.andMore(wrong.length - SHOWN)}</p>}
      </Notice>
      <Field label={publishWords().override} value={override} write={write} maxLength={500} />
    </>
  )
}
