import { describe, expect, it } from 'vitest'
import { wordings } from '../setup/setup'
import { wordsOf } from './form-words'
import { leftInEnglish, translatedByPeople } from './german'

describe('wordsOf', () => {
  it.each(wordings)('knows of every word of %s whether people translated it', wording => {
    const known = [...translatedByPeople.map(({ english }) => english), ...leftInEnglish]
    const unknown = Object.values(wordsOf('native', wording)).filter(text => !known.includes(text))
    expect(unknown).toEqual([])
    expect(new Set(known).size).toBe(known.length)
  })

  it('has no two fields of one name', () => {
    for (const wording of wordings) {
      const words = Object.values(wordsOf('german', wording))
      expect(new Set(words).size).toBe(words.length)
    }
  })

  it('says the same in every skin but the German one', () => {
    expect(wordsOf('harmony-closed', '2022')).toEqual(wordsOf('native', '2022'))
    expect(wordsOf('german', '2022')).toMatchObject({
      'one-pager': 'Einseitiges Lösungs-/Angebotsdokument',
      referenceUrl: 'Landing Page des Produkts',
      exportContacts: 'Export contacts (.csv)',
    })
    expect(wordsOf('german', '2021').referenceUrl).toBe('External reference URL')
  })
})
