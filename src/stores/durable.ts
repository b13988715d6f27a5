// Makes the operating system write down what it has promised to: a file's bytes, and its name in the folder.
import { closeSync, fsyncSync, openSync } from 'node:fs'

export function flushFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** After a rename: without it a power cut may bring the old name back. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return // it has no such thing, and refuses to open a folder
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
