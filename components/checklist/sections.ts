import { type Finding, partOf } from '@/rules'

/** Message key of the part of the form, or of the matter, that a finding is about. */
export function sectionKey({ field, scope }: Finding): string {
  if (field) return `section_${partOf(field)}`
  return scope === 'organisation' ? 'section_organisation' : 'section_offer'
}
