import { describe, expect, it } from 'vitest'
import { shownDocuments } from './shown-documents'

describe('shownDocuments', () => {
  it('shows a file of an earlier visit without a state', () => {
    expect(shownDocuments('one-pager', ['a.pdf'], [])).toEqual({
      documents: [{ name: 'a.pdf', state: 'saved' }],
      open: false,
    })
    expect(shownDocuments('one-pager', [], [])).toEqual({ documents: [], open: true })
  })

  it('shows a new file instead of the old one, and once it is there as uploaded', () => {
    const uploading = [{ name: 'b.pdf', state: 'uploading' }] as const
    expect(shownDocuments('one-pager', ['a.pdf'], uploading).documents).toEqual(uploading)
    expect(shownDocuments('one-pager', ['b.pdf'], [{ name: 'b.pdf', state: 'done' }]).documents).toEqual([
      { name: 'b.pdf', state: 'done' },
    ])
  })

  it('adds to other documents until five are there', () => {
    const names = ['1', '2', '3', '4']
    expect(shownDocuments('other', names, []).open).toBe(true)
    const full = shownDocuments('other', names, [{ name: '5', state: 'processing' }])
    expect(full.documents.map(({ name }) => name)).toEqual([...names, '5'])
    expect(full.open).toBe(false)
  })
})
