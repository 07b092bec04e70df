import {
  type Answer,
  assess,
  chooseEdition,
  defaultPreferences,
  editionFor,
  type FactPath,
  type Facts,
  type FormMarks,
  type FormSnapshot,
  fieldIds,
  type Readings,
  withAnswers,
} from '@/rules'
import type { Health } from './health'
import type { PanelProps } from './panel'

/** For tests and for looking at the panel: one offer, filled in by half. */
export const today = '2026-11-23'
export const now = Date.parse('2026-11-23T14:02:12Z')

/** What the form of 2020 shows of its year. */
export const form2020: FormMarks = { home: 'offer-tab', labels: {}, mostAreas: 3 }

const found = <Value>(value: Value) => ({ state: 'found' as const, value })

export const readings: Readings = {
  platforms: found(['Microsoft Azure', 'Office 365']),
  segments: found([]),
  'solution-type': found('IP (application)'),
  'solution-areas': found([{ area: 'Azure', subAreas: [] }]),
  'one-pager': found([]),
  'presentation-deck': found([]),
  'case-study': found(['fabrikam-case-study.pdf']),
  'customer-wins': found([]),
  'channel-pitch-deck': found([]),
  'architecture-diagram': found([]),
  'other-documents': found([]),
  'landing-page': found('https://contoso.com/field-service'),
  contacts: found({ count: 3, rows: null }),
}

export const snapshot = (changed: Partial<Readings> = {}): FormSnapshot => ({
  offer: { id: '1b2c', alias: 'Contoso Field Service', typeLabel: 'Software as a Service', type: 'saas' },
  readAt: '2026-11-23T14:02:00.000Z',
  language: 'en',
  marks: form2020,
  readings: { ...readings, ...changed },
})

const contact = (name: string, country: string) => ({
  name,
  email: `${name.toLowerCase()}@contoso.com`,
  jobTitle: 'Sales',
  role: 'Partner sales',
  countries: [country],
  states: [],
})

export const facts: Facts = {
  offer: { id: '1b2c', alias: 'Contoso Field Service', type: 'saas' },
  form: {
    platforms: ['Microsoft Azure', 'Office 365'],
    segments: [],
    solutionType: 'ip',
    solutionAreas: [{ area: 'Azure', subAreas: [] }],
    documents: {
      'one-pager': [],
      'presentation-deck': [],
      'case-study': [{ name: 'fabrikam-case-study.pdf' }],
      'other-documents': [],
    },
    landingPageUrl: 'https://contoso.com/field-service',
    contacts: [contact('Anna', 'DE'), contact('Bob', 'US'), contact('Cleo', 'US')],
  },
}

export const answers: Answer[] = [
  { fact: 'offer.meetsPublishingRequirements', value: true, answeredOn: '2026-11-12' },
  { fact: 'offer.eligibleCountries', value: ['DE', 'PL', 'US'], answeredOn: '2026-11-12' },
]

export const judge = (given: Answer[] = answers, known: Facts = facts) =>
  assess(withAnswers(known, given), editionFor('2020-05'), today)

export const byFact = (given: Answer[]): ReadonlyMap<FactPath, Answer> =>
  new Map(given.map(answer => [answer.fact, answer]))

export const health = (changed: Partial<Health> = {}): Health => ({
  found: fieldIds.length,
  missing: [],
  ambiguous: [],
  notReady: [],
  total: fieldIds.length,
  enough: true,
  ...changed,
})

const nothing = () => {}

/** All that the panel is given, for the form in front, read as a whole. */
export const panelProps = (changed: Partial<PanelProps> = {}): PanelProps => ({
  view: 'checklist',
  offer: snapshot().offer,
  snapshot: snapshot(),
  health: health(),
  loading: false,
  assessment: judge(),
  readAt: snapshot().readAt,
  choice: chooseEdition(form2020),
  preferences: defaultPreferences,
  portalWords: [],
  stale: new Set(),
  answers: byFact(answers),
  today,
  now,
  reachable: new Set(fieldIds),
  pointable: new Set(),
  pointing: null,
  repairs: [],
  draft: { state: 'kept', at: '2026-11-23T14:02:00.000Z' },
  versions: 6,
  lastVersionAt: '2026-11-23T14:02:00.000Z',
  rescue: null,
  storage: null,
  wasConnected: true,
  pinned: false,
  announcement: '',
  onAnswer: nothing,
  onWithdraw: nothing,
  supposed: null,
  onSuppose: nothing,
  onPin: nothing,
  onCompareEditions: nothing,
  onStructureReport: nothing,
  onAnswerAge: nothing,
  onShowField: nothing,
  onPoint: nothing,
  onPointStop: nothing,
  onPointKeep: nothing,
  onPointForget: nothing,
  onOpenOptions: nothing,
  onShowFields: nothing,
  onShowVersions: nothing,
  onCompare: nothing,
  onDismissRescue: nothing,
  onShowLast: nothing,
  onOpenPartnerCenter: nothing,
  onOpenOffer: nothing,
  onReloadPage: nothing,
  onReadAgain: nothing,
  onSaveAgain: nothing,
  ...changed,
})
