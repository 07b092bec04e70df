import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { libraries } from './library/names.mjs'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

export default defineConfig({
  root: here('.'),
  base: '/',
  build: {
    outDir: '../.output/practice',
    emptyOutDir: true,
    // The server's content security policy forbids data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [here('index.html'), ...libraries.map(name => here(`library/${name}/index.html`))],
      // Ant Design marks its modules for React's server components, which mean nothing here.
      checks: { moduleLevelDirective: false },
    },
    // The libraries come whole, and nobody waits for them over a network.
    chunkSizeWarningLimit: 5000,
  },
})
