// Builds hamdel-files.js beside hamdel.js.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { inPlace } from '../fixed-tokens.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at('.'),
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    { name: 'fixed-tokens', enforce: 'pre', transform: (css, id) => (/\.css\b/.test(id) ? inPlace(css) : undefined) },
  ],
  build: {
    outDir: at('../../../../dist/surfaces/widget'),
    emptyOutDir: false,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    lib: { entry: at('index.ts'), formats: ['es'], fileName: () => 'hamdel-files.js' },
  },
})
