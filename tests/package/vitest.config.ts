import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Checks of the built package. They need `npm run build` first, so `npm run unit` leaves them out. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/package/**/*.check.ts'] },
})
