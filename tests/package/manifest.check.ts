import { describe, expect, it } from 'vitest'
import { manifest, packageFile, packageFiles } from './built-package'

const portal = ['https://partner.microsoft.com/*']

describe('manifest', () => {
  it('asks for the side panel and for the portal, and for nothing else', () => {
    expect(manifest.permissions).toEqual(['sidePanel'])
    expect(manifest.host_permissions).toEqual(portal)
    for (const key of ['optional_permissions', 'optional_host_permissions', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key)
    }
  })

  it('runs in the portal only, in one content script', () => {
    expect(manifest.content_scripts).toHaveLength(1)
    expect(manifest.content_scripts[0].matches).toEqual(portal)
    expect(manifest.content_scripts[0]).not.toHaveProperty('all_frames')
    expect(manifest.content_scripts[0]).not.toHaveProperty('world')
    expect(manifest.content_scripts[0]).not.toHaveProperty('css')
  })

  it('shows no file of ours to any page, but two to the content script, under an address that no page knows', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['form.js', 'on-request.js'], matches: portal, use_dynamic_url: true },
    ])
    expect(manifest).not.toHaveProperty('sandbox')
  })

  it('forbids its own pages everything but their own files', () => {
    const directives = manifest.content_security_policy.extension_pages.split(';').map((part: string) => part.trim())
    expect(directives.sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].sort(),
    )
  })

  it('is version 3 and names its pages', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.side_panel.default_path).toBe('sidepanel.html')
    expect(manifest.action.default_popup).toBe('popup.html')
    expect(packageFile('sidepanel.html').text).toContain('<html')
    expect(packageFile('popup.html').text).toContain('<html')
  })

  it.each(['16', '32', '48', '128'])('has an icon of %s pixels', size => {
    const { content } = packageFile(manifest.icons[size])
    expect(content.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    // The header chunk comes first: width and height stand in bytes 16 to 23.
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([Number(size), Number(size)])
  })

  it('takes its name and description from the default language', () => {
    expect(manifest.default_locale).toBe('en')
    const messages = JSON.parse(packageFile('_locales/en/messages.json').text)
    const keys = [manifest.name, manifest.short_name, manifest.description, manifest.action.default_title]
    for (const key of keys) expect(messages[/^__MSG_(\w+)__$/.exec(key)?.[1] ?? '']?.message).toBeTruthy()
    // Limits of the web stores.
    expect(messages.app_name.message.length).toBeLessThanOrEqual(75)
    expect(messages.app_description.message.length).toBeLessThanOrEqual(132)
  })

  it('holds no source map, test or left-over', () => {
    const known = /\.(?:js|html|css|png|svg|json)$/
    expect(packageFiles.map(({ path }) => path).filter(path => !known.test(path))).toEqual([])
  })
})
