import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const repository = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(repository, '.output', 'bench')

/** Bundles `subjects.ts` into one module and imports that. Packages stay outside. */
export async function bundledSubjects(): Promise<typeof import('./subjects')> {
  await build({
    root: repository,
    publicDir: false,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': repository.replace(/\/$/, '') } },
    build: {
      ssr: path.join(repository, 'bench', 'subjects.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'subjects.js' } },
    },
  })
  return import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'subjects.js')).href)
}
