import { defineConfig } from 'wxt'

/** The portal's own host, the only one this extension may touch. */
const portal = 'https://partner.microsoft.com/*'

/** Scripts that the content script loads into a page when they are needed. Each is one file, for it could not reach a second. */
const lateScripts = ['form', 'on-request']

/** dom-accessibility-api brings stand-ins for what every browser of today has, into a script that each page of the portal loads. */
const natives: Record<string, string> = { SetLike: 'Set', 'array.from': 'Array.from.bind(Array)' }
const nativeForPolyfill = {
  name: 'native-for-polyfill',
  load(id: string) {
    const [, polyfill] = /dom-accessibility-api\/dist\/polyfills\/(.+)\.mjs$/.exec(id) ?? []
    const native = polyfill && natives[polyfill]
    return native ? `export default ${native}` : undefined
  },
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: ({ command }) => ({
    plugins: [nativeForPolyfill],
    build: {
      // Named, so that light-dark() and the like reach the browser as they are written.
      target: ['chrome133', 'firefox142'],
      // Vite's stand-in for old browsers would bring a fetch into the package.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // What a script does not use of these rooms need not be in it: to read a form is neither to judge nor to write it.
        treeshake: { moduleSideEffects: [{ test: /\/(?:rules|portal)\//, sideEffects: false }] },
        // Late scripts too, which Vite takes for a library that somebody else is going to build in.
        ...(command === 'build' && { output: { minify: true, comments: false } }),
      },
    },
  }),
  hooks: {
    // As modules, so that import() gives what they export.
    'vite:build:extendConfig': ([entrypoint], { build }) => {
      if (entrypoint && lateScripts.includes(entrypoint.name) && build?.lib) build.lib.formats = ['es']
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: '__MSG_app_short_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    minimum_chrome_version: '133',
    permissions: browser === 'firefox' ? [] : ['sidePanel'],
    host_permissions: [portal],
    web_accessible_resources: [
      {
        resources: lateScripts.map(name => `${name}.js`),
        matches: [portal],
        // An address that only the content script is told, new in every session: no page can find out by it that we are there.
        // Firefox has none for each session but one for each installation, which it tells no page either.
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_title: '__MSG_app_name__',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'cosell-checklist@example.org',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
