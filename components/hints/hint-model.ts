import type { Assessment, FieldId } from '@/rules'

/** Where one field stands in the page. */
export interface HintPlace {
  /** The marker follows its end. */
  label: Element
  /** The focus within any of them means that the field has the focus. */
  controls: HTMLElement[]
  focusTarget: HTMLElement
}

/** What the hints show of one form. */
export interface HintModel {
  places: ReadonlyMap<FieldId, HintPlace>
  assessment: Assessment
  /** `enough`: so much of the form was recognised that hints can be trusted; otherwise they fall silent. */
  health: { found: number; total: number; enough: boolean }
  /** The band that calls the form complete, which is said of publishing. */
  publishBand: Element | null
  /** The side panel shows this page: it says more than the pill. */
  panelOpen: boolean
}

export interface HintActions {
  /** Called within the user's gesture. */
  openPanel(): void
  /** Scroll to a field and focus it. */
  showField(field: FieldId): void
}
