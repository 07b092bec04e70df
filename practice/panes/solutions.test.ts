import { beforeEach, describe, expect, it, vi } from 'vitest'
import { claimsDesk, fieldService, routePlanner, siteInspection } from '../offers'
import { recordOf, resetPractice } from '../store'
import { fieldsOf } from './shown'
import { openedContents, type SolutionContents } from './solution-model'
import { savePane, solutionOf, submitSolution } from './solutions'

const kept = new Map<string, string>()
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
})

const filled = solutionOf(claimsDesk)!.contents
const stored = (): SolutionContents => solutionOf(siteInspection)!.contents

beforeEach(resetPractice)

describe('solutions', () => {
  it('belong to live offers only', () => {
    expect(solutionOf(fieldService)).toBeUndefined()
    expect(savePane(fieldService, 'Listing', filled)).toBe(false)
  })

  it('a pane saves its own fields and no others, and leaves the tab alone', () => {
    expect(savePane(siteInspection, 'Documents', filled)).toBe(true)
    expect(fieldsOf('Documents', stored())).toEqual(fieldsOf('Documents', filled))
    expect(stored().contacts).toEqual([])
    expect(stored().solutionType).toBe('')
    expect(recordOf(siteInspection).coSell.documents['one-pager']).toEqual([])
  })

  it('are under review once submitted, and not before all mandatory fields are saved', () => {
    savePane(siteInspection, 'Listing', filled)
    savePane(siteInspection, 'Documents', filled)
    submitSolution(siteInspection)
    expect(solutionOf(siteInspection)?.underReview).toBe(false)
    savePane(siteInspection, 'Contacts', filled)
    submitSolution(siteInspection)
    expect(solutionOf(siteInspection)?.underReview).toBe(true)
    expect(solutionOf(siteInspection)?.status).toBe('in-market')
    expect(solutionOf(routePlanner)?.underReview).toBe(false)
  })
})

describe('what a pane shows', () => {
  it('an empty one: one row to choose in, and no list of contacts', () => {
    const contents = openedContents(stored())
    expect(fieldsOf('Listing', contents)['solution-areas']).toEqual([{ area: '', subAreas: [] }])
    expect(fieldsOf('Contacts', contents)).toEqual({ contacts: null })
  })

  it('a filled one: its own fields by the fixed marks', () => {
    expect(fieldsOf('Contacts', filled)).toEqual({ contacts: 2 })
    expect(fieldsOf('Documents', filled)['presentation-deck']).toEqual(['claims-desk-presentation.pptx'])
    expect(Object.keys(fieldsOf('Documents', filled))).toHaveLength(8)
    expect(Object.keys(fieldsOf('Listing', filled))).toEqual(['platforms', 'solution-type', 'solution-areas'])
  })
})
