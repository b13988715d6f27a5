// Builds the desk and the editor into dist/surfaces; the widget has its own build beside it.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('../../dist/surfaces'),
    emptyOutDir: false,
    target: ['chrome120', 'firefox115', 'safari16.4'], // the first that know :dir(); older ones would get a guess by language
    assetsInlineLimit: 0, // the content security policy allows no data: fonts
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { desk: here('desk/index.html'), editor: here('editor/index.html'), lead: here('lead/index.html') },
    },
  },
})
