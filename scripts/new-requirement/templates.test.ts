import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../project.mjs'
import { readKnown } from './known.mjs'
import { readOptions } from './options.mjs'
import { messagesOf, requirementFile } from './templates.mjs'

const guide = readFileSync(path.join(root, 'docs/adding-a-requirement.md'), 'utf8')

describe('docs/adding-a-requirement.md', () => {
  const [, command = ''] = /npm run new:requirement -- (case-study .*\n.*)\n/.exec(guide) ?? []
  const words = [...command.replace('\\\n', '').matchAll(/'([^']*)'|\S+/g)].map(([word, inQuotes]) => inQuotes ?? word)
  const requirement = readOptions(words, readKnown(root))!

  it('shows a command that is understood', () => {
    expect(requirement).toMatchObject({ id: 'case-study', types: ['saas', 'azure-application'] })
    expect(requirement.section).toBe('Azure IP co-sell eligible')
  })

  it('shows the file that comes of it', () => {
    const text = requirementFile(requirement)
    expect(guide).toContain(text.slice(text.indexOf('/**')).replace(/^(?=.)/gm, '    '))
  })

  it('names every part of the messages', () => {
    const all = messagesOf({ ...requirement, status: 'co-sell-ready' })
    expect(Object.keys(all)).toHaveLength(9)
    for (const key of Object.keys(all)) expect(guide).toContain(`\n| \`${key.replace('req_case_study_', '')}\` |`)
  })
})
