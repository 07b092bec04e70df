import { documentKinds, type FieldId, type Finding } from '@/rules'

/** Message key of the part of the form, or of the matter, that a finding is about. */
export function sectionKey({ field, scope }: Finding): string {
  if (field) return `section_${sectionOf(field)}`
  return scope === 'organisation' ? 'section_organisation' : 'section_offer'
}

function sectionOf(field: FieldId): 'listing' | 'documents' | 'contacts' {
  if (field === 'contacts') return 'contacts'
  const documents: readonly FieldId[] = [...documentKinds, 'landing-page']
  return documents.includes(field) ? 'documents' : 'listing'
}
