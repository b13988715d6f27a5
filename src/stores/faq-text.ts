// The files of the faq folder as text, for whoever has them from elsewhere than a disk.
import type { FaqFiles } from '../ports-outside.js'
import { parseFaqFile } from './faq-file.js'
import { fileOf, renderFaqFile } from './faq-write.js'

export const faqFiles: FaqFiles = {
  parse: parseFaqFile,
  render: draft => ({ name: fileOf(draft), text: renderFaqFile(draft, null) }),
}
