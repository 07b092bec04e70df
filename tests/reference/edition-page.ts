import { dateText, text, write } from '@/platform/text'
import {
  type Edition,
  type Fee,
  fieldName,
  offerTypeName,
  offerTypes,
  questionFor,
  type Requirement,
  requirementName,
  type Source,
  strengthName,
} from '@/rules'
import { messageKey } from '@/rules/message-key'

/**
 * The page of docs/rules/ on one edition, as Markdown: its statuses, every requirement with its id, level, scope, offer types and
 * source, and its benefits. It says nothing but what the rules and their message texts hold. Pure, in the language of the texts.
 */
export function editionPage(edition: Edition): string {
  const { id, published, caution, notes, fee, source, statuses, requirements, benefits, formOfferTypes } = edition
  return [
    `# Edition ${id}`,
    '<!-- Generated from rules/ by `npm run docs`. -->',
    `Rules as published on ${dateText(published)}: ${sourceText(source)}.`,
    `> ${write(caution)}`,
    ...(notes.length > 0 ? [notes.map(note => `- ${write(note)}`).join('\n')] : []),
    `Offer types whose offers showed the form: ${formOfferTypes.map(type => write(offerTypeName(type))).join(', ')}.`,
    '## Statuses',
    table(
      ['Status', 'Id', 'Required'],
      statuses.map(({ id: status, name }) => [
        write(name),
        code(status),
        idsOf(requirements.filter(({ status: towards, level }) => towards === status && level === 'required')),
      ]),
    ),
    ...oneStatus(statuses),
    '## Requirements',
    table(
      ['Id', 'Requirement', 'Counts towards', 'Level', 'Scope', 'Applies to', 'Source'],
      requirements.map(requirement => [
        `[${code(requirement.id)}](#${requirement.id})`,
        write(requirementName(requirement.id)),
        code(requirement.status),
        requirement.level,
        requirement.scope,
        appliesTo(requirement),
        dateText(requirement.source.date),
      ]),
    ),
    ...requirements.flatMap(requirementSection),
    '## Benefits',
    feeText(fee),
    table(
      ['Benefit', 'With status', 'Offer types', 'Not said for', 'Source'],
      benefits.map(({ title, condition, status, offerTypes: types, unclearFor, source: where }) => [
        `**${write(title)}** ${write(condition)}`,
        code(status),
        typeNames(types),
        typeNames(unclearFor),
        withNote(where),
      ]),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

/** What one requirement looks at, why it is asked, and what its source leaves open. */
function requirementSection({
  id,
  field,
  alternatives = [],
  asks,
  wording,
  source,
  whyArgs = [],
}: Requirement): string[] {
  const fields = [...(field ? [field] : []), ...alternatives].map(name => write(fieldName(name)))
  const lines = [
    text(messageKey(id, 'why', wording), ...whyArgs),
    fields.length > 0 && `Read on the form: ${fields.join(', ')}.`,
    asks.length > 0 && `Asked of a person: ${asks.map(fact => write(questionFor(fact).label)).join(' ')}`,
    `Source: ${sourceText(source)}.`,
    source.note && `Note: ${write(source.note)}`,
  ]
  return [
    `### ${id}`,
    lines
      .filter(line => line !== false && line !== undefined)
      .map(line => `- ${line}`)
      .join('\n'),
  ]
}

/** The offer types that are asked, found by asking the rule itself; a type that does not settle it alone is said to depend. */
function appliesTo({ appliesTo: applies }: Requirement): string {
  if (!applies) return 'every offer'
  const answers = offerTypes.map(type => ({ type, answer: applies({ offer: { type } }) }))
  const named = typeNames(answers.filter(({ answer }) => answer === 'yes').map(({ type }) => type))
  return answers.some(({ answer }) => answer === 'unknown') ? `${named}; others by what else is known` : named
}

const typeNames = (types: readonly (typeof offerTypes)[number][]) =>
  types.length > 0 ? types.map(type => write(offerTypeName(type))).join(', ') : '–'

/** Where the edition prints one status that two roads lead to. */
function oneStatus(statuses: Edition['statuses']): string[] {
  const shared = statuses.find(status => status.oneStatusByTwoRoads)?.oneStatusByTwoRoads
  return shared ? [text('head_one_status', write(shared))] : []
}

/** What the marketplace keeps, and what a status makes of that. */
const feeText = ({ percent, reduced, source }: Fee) =>
  `The marketplace’s fee: ${percent} % of billed sales${reduced ? `, ${reduced.percent} % with \`${reduced.status}\`` : ''}. ${withNote(source)}`

const idsOf = (requirements: readonly Requirement[]) =>
  requirements.length > 0 ? requirements.map(({ id }) => code(id)).join(', ') : '–'

const sourceText = ({ title, date, section, strength }: Source) =>
  `${title}, ${dateText(date)}, ${section} (${write(strengthName(strength))})`

const withNote = (source: Source) => `${sourceText(source)}${source.note ? `. ${write(source.note)}` : ''}`

const code = (id: string) => `\`${id}\``

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell).join(' | ')} |`).join('\n')

const cell = (content: string) => content.replaceAll('|', '\\|').replaceAll('\n', ' ')
