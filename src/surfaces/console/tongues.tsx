// In which languages a colleague answers customers, one box a language.
import type { Spoken } from '../../domain/person.js'
import { Boxes } from './boxes.js'
import { words as common } from './words.js'

const BOTH: Spoken[] = ['fa', 'en']

type Choice = { label: string; chosen: Spoken[]; choose: (languages: Spoken[]) => void; locked?: boolean }

/** Who speaks neither answers nobody. */
export const Tongues = (choice: Choice) => <Boxes {...choice} all={BOTH} name={one => common()[one]} />
