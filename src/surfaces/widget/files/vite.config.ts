// Builds hamdel-files.js beside hamdel.js.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at('.'),
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: at('../../../../dist/surfaces/widget'),
    emptyOutDir: false,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    lib: { entry: at('index.ts'), formats: ['es'], fileName: () => 'hamdel-files.js' },
  },
})
