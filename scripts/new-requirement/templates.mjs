import { choiceFields } from './known.mjs'
import { functionName, keyPrefix, quoted } from './names.mjs'
import { placeholder } from './placeholder.mjs'

/** @typedef {import('./options.mjs').NewRequirement} NewRequirement */

/**
 * @typedef {object} Check
 * @property {string} verdict the function of rules/verdicts.ts
 * @property {string} group where its fact stands: `form`
 * @property {string} reads the rest of the way: `documents?.['case-study']`
 * @property {string} says what has to hold, in words
 * @property {(what: 'met' | 'unmet') => string} facts for the cases, without their group
 */

/**
 * What the requirement's check looks at.
 * @param {NewRequirement} requirement
 * @returns {Check}
 */
function checkOf({ field, fact }) {
  if (fact !== undefined) {
    const [group = '', name = ''] = fact.split('.')
    return {
      verdict: 'mustBeTrue',
      group,
      reads: name,
      says: `The fact \`${fact}\` is true.`,
      facts: what => `${name}: ${what === 'met'}`,
    }
  }
  if (field !== undefined && choiceFields.includes(field))
    return {
      verdict: 'mustBeChosen',
      group: 'form',
      reads: field,
      says: `At least one is selected in the field \`${field}\`.`,
      facts: what => `${field}: ${what === 'met' ? "['Contoso']" : '[]'}`,
    }
  return {
    verdict: 'mustHoldFile',
    group: 'form',
    reads: `documents?.['${field}']`,
    says: `A file is in the slot \`${field}\`.`,
    facts: what => `documents: { '${field}': ${what === 'met' ? "[{ name: 'contoso.pdf' }]" : '[]'} }`,
  }
}

/**
 * The text of `<id>.ts`.
 * @param {NewRequirement} requirement
 */
export function requirementFile(requirement) {
  const { id, status, level, scope, field, fact, types } = requirement
  const { verdict, group, reads, says } = checkOf(requirement)
  const asked = types.length > 0
  return lines(
    "import type { Source } from '../assessment'",
    asked && "import { ofType } from '../offer-families'",
    "import type { Requirement } from '../requirement'",
    `import { ${verdict} } from '../verdicts'`,
    '',
    `/** ${says}${asked ? ` Asked of ${types.join(', ')} only.` : ''} */`,
    `export const ${functionName(id)} = (source: Source): Requirement => ({`,
    `  id: '${id}',`,
    `  status: '${status}',`,
    `  level: '${level}',`,
    `  scope: '${scope}',`,
    field !== undefined && `  field: '${field}',`,
    `  asks: [${fact === undefined ? '' : `'${fact}'`}],`,
    '  source,',
    asked && `  appliesTo: facts => ofType(facts, [${types.map(quoted).join(', ')}]),`,
    `  check: ({ ${group} }) => ${verdict}(${group}?.${reads}),`,
    '})',
  )
}

/**
 * The text of `<id>.cases.ts`: one case of each outcome.
 * @param {NewRequirement} requirement
 * @param {readonly string[]} offerTypes all there are
 */
export function casesFile(requirement, offerTypes) {
  const { types } = requirement
  const { group, facts } = checkOf(requirement)
  const [asked] = types
  const other = offerTypes.find(type => !types.includes(type))
  /** @type {(type: string | undefined, rest?: string) => string} */
  const factsWith = (type, rest) => {
    const offer = [type && `type: '${type}'`, group === 'offer' && rest].filter(Boolean)
    const groups = [
      offer.length > 0 && `offer: { ${offer.join(', ')} }`,
      group !== 'offer' && rest !== undefined && `${group}: { ${rest} }`,
    ].filter(Boolean)
    return groups.length > 0 ? `{ ${groups.join(', ')} }` : '{}'
  }
  const row = (/** @type {string} */ name, /** @type {string} */ known, /** @type {string} */ outcome, says = '') =>
    `      { name: '${name}', facts: ${known}, outcome: '${outcome}'${says && `, says: '${says}'`} },`
  return lines(
    "import type { CaseTable } from './case-table'",
    '',
    'export const tables: CaseTable[] = [',
    '  {',
    '    cases: [',
    row('met', factsWith(asked, facts('met')), 'met'),
    row('unmet', factsWith(asked, facts('unmet')), 'unmet'),
    asked !== undefined && row('not known', factsWith(asked), 'unknown', 'unknown'),
    asked !== undefined && row('another offer type', factsWith(other, facts('unmet')), 'not-applicable'),
    row('nothing known at all', '{}', 'unknown', asked === undefined ? '' : 'unknown_applies'),
    '    ],',
    '  },',
    ']',
  )
}

/**
 * The messages that the requirement needs, each to be written.
 * @param {NewRequirement} requirement
 * @returns {Record<string, { message: string }>}
 */
export function messagesOf({ id, status, scope, types }) {
  const asked = types.length > 0
  // As rules/judge.ts has it: what everybody may take can be settled without knowing whether it is asked.
  const shared = status === 'not-ready' || status === 'co-sell-ready'
  /** @type {[part: string, hint: string | false][]} */
  const parts = [
    ['name', 'Its name, two or three words'],
    ['why', 'Why it is asked.'],
    ['met', 'What was found when it is met'],
    ['unmet', 'What is wrong when it is unmet'],
    ['fix', 'What to do when it is unmet.'],
    [
      'unknown',
      scope === 'form' ? 'What was not read on the form' : 'The question that settles it, as a whole sentence?',
    ],
    ['not_applicable', asked && 'Of whom it is asked, told to those of whom it is not'],
    ['unknown_applies', asked && 'Is it asked of this offer, as a whole question?'],
    ['fix_applies', asked && shared && 'What to do while that is not known.'],
  ]
  return Object.fromEntries(
    parts.flatMap(([part, hint]) =>
      hint === false ? [] : [[`${keyPrefix(id)}_${part}`, { message: `${placeholder} ${hint}` }]],
    ),
  )
}

/** @param {(string | false)[]} all */
const lines = (...all) => `${all.filter(line => line !== false).join('\n')}\n`
