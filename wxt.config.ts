import { defineConfig } from 'wxt'

/** The portal's own host, the only one this extension may touch. */
const portal = 'https://partner.microsoft.com/*'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    build: {
      // Named, so that light-dark() and the like reach the browser as they are written.
      target: ['chrome133', 'firefox142'],
      // Vite's stand-in for old browsers would bring a fetch into the package.
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: '__MSG_app_short_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    minimum_chrome_version: '133',
    permissions: browser === 'firefox' ? [] : ['sidePanel'],
    host_permissions: [portal],
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
