// npm run bench -- NAME [rounds]: runs one bench, or says which there are.
import { runNamed } from '../run-named.js'

runNamed(import.meta.dirname, 'bench', {
  store: 'durable commits a second, and how awake the program stays',
  understanding: 'finding the right entry, beside others, on development sets',
})
