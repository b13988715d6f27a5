// Builds hamdel.js, and lays the fonts and the sample shop beside it.
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { inPlace } from './fixed-tokens.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const OUT = '../../../dist/surfaces'
const FONTS = '../../../node_modules/@fontsource-variable/vazirmatn/files'
const LIGHT_DARK = 1 << 20 // lightningcss's Features.LightDark: nothing here says light-dark(), so no variables for it

export default defineConfig({
  root: at('.'),
  publicDir: false,
  logLevel: 'warn',
  css: { lightningcss: { exclude: LIGHT_DARK } },
  build: {
    outDir: at(`${OUT}/widget`),
    emptyOutDir: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    lib: { entry: at('index.ts'), formats: ['iife'], name: 'hamdelWidget', fileName: () => 'hamdel.js' },
  },
  plugins: [
    {
      name: 'host-alone', // of the page's own root the widget says nothing
      enforce: 'pre',
      transform: (code, id) =>
        /\.css\b/.test(id) ? inPlace(code).replace(/:root[^{,]*,\s*(?=:host)/g, '') : undefined,
    },
    {
      name: 'lay-beside',
      writeBundle() {
        for (const script of ['arabic', 'latin'])
          cpSync(at(`${FONTS}/vazirmatn-${script}-wght-normal.woff2`), at(`${OUT}/fonts/vazirmatn-${script}.woff2`))
        cpSync(at('../shop'), at(`${OUT}/shop`), { recursive: true })
      },
    },
  ],
})
