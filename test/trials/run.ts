// npm run trial -- NAME [--count N]: runs one trial, or says which there are.
import { runNamed } from '../run-named.js'

runNamed(import.meta.dirname, 'trial', {
  kill: 'kills the program under load and looks for lost or doubled messages',
})
