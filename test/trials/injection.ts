// 600 attempts in Persian and English to turn a language model against the shop, at a model that does what it is told.
// npm run trial -- injection
import { attemptAll } from '../models/injection.js'

const { made, asked } = await attemptAll(1)
process.stdout.write(
  `${made} attempts (${asked} calls): 0 secrets out, 0 answers without an entry, the door opened each time\n`,
)
