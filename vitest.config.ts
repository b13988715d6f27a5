import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

execFileSync(process.execPath, ['dist/src/bin/keep.js'], { cwd: import.meta.dirname, stdio: 'inherit' })

// Tests run the compiled program (dist), so that what is tested is what runs: workers, Lua files and paths included.
export default defineConfig({
  test: {
    root: 'dist',
    include: ['test/**/*.test.js'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: 'forks',
    maxWorkers: availableParallelism() + 1, // most of them wait for a browser, a socket or a disk
    reporters: ['default'],
  },
})
