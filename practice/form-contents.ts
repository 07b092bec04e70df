/** What a person sees in the form, field by field, in the words of the extension's fixed marks. */
export interface FormContents {
  platforms: string[]
  segments: string[]
  'solution-type': string
  'solution-areas': { area: string; subAreas: string[] }[]
  'one-pager': string[]
  'presentation-deck': string[]
  'case-study': string[]
  'customer-wins': string[]
  'channel-pitch-deck': string[]
  'architecture-diagram': string[]
  'other-documents': string[]
  'landing-page': string
  /** null while the page shows no table of them. */
  contacts: number | null
}
