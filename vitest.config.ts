import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

execFileSync(process.execPath, ['dist/src/bin/keep.js'], { cwd: import.meta.dirname, stdio: 'inherit' })

// Tests run the compiled program (dist), so that what is tested is what runs: workers, Lua files and paths included.
export default defineConfig({
  test: {
    root: 'dist',
    include: ['test/**/*.test.js'],
    // No test is late: whoever runs this may share the machine with others. What never comes is still said.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    server: { deps: { external: [/\/dist\/(src|dialogs)\//] } }, // the program is loaded by Node alone, as it runs
    maxWorkers: availableParallelism() + 2, // most of them wait for a browser, a socket or a disk
    reporters: ['default'],
  },
})
