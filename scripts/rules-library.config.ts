import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The rules as one plain JavaScript module that any Node from 20 on, or any browser, can import. See rules/README.md. */
export default defineConfig({
  root: fileURLToPath(new URL('../rules', import.meta.url)),
  publicDir: false,
  logLevel: 'warn',
  build: {
    lib: { entry: 'index.ts', formats: ['es'], fileName: () => 'index.js' },
    outDir: '../.output/rules',
    emptyOutDir: true,
    target: 'es2023',
    minify: false,
  },
})
