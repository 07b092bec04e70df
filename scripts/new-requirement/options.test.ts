import { describe, expect, it } from 'vitest'
import { root } from '../project.mjs'
import { readKnown } from './known.mjs'
import { readOptions } from './options.mjs'

const known = readKnown(root)
const read = (...words: string[]) => readOptions(words, known)
const common = ['--status', 'co-sell-ready', '--level', 'required']
const onForm = [...common, '--scope', 'form', '--field', 'case-study']
const asked = [...common, '--scope', 'organisation', '--fact', 'organisation.isvSuccess']

describe('readOptions', () => {
  it('takes a rule on the form that no edition has yet', () => {
    expect(read('case-study', ...onForm)).toEqual({
      id: 'case-study',
      status: 'co-sell-ready',
      level: 'required',
      scope: 'form',
      field: 'case-study',
      types: [],
      editions: [],
      section: '',
    })
  })

  it('takes a rule on an answer, and puts types and editions in their own order, each once', () => {
    const lists = ['--types', 'azure-vm, saas,saas', '--editions=2026-08,2023-08', '--section', ' Co-sell ready ']
    expect(read('support-plan', ...asked, ...lists)).toMatchObject({
      fact: 'organisation.isvSuccess',
      types: ['saas', 'azure-vm'],
      editions: ['2023-08', '2026-08'],
      section: 'Co-sell ready',
    })
  })

  it('gives nothing but help when that is asked for', () => expect(read('--help')).toBeNull())

  it.each([
    'Case',
    'case_study',
    'case--study',
    '-case',
    'case-',
    '1st-case',
    '../case',
    'a/b',
    'a\\b',
    '.',
    '',
    'ä',
    'a b',
    '__proto__',
    'a'.repeat(51),
  ])('refuses the id %j', id =>
    expect(() => read(...onForm, '--', id)).toThrow(`"${id}" is no id: up to 50 small letters`),
  )

  it.each(['class', 'of-type', 'must-be-true', 'tables'])(
    'refuses the id %j, whose function would mean something else',
    id => {
      expect(() => read(id, ...onForm)).toThrow(`"${id}" cannot be an id`)
    },
  )

  it.each<[words: string[], message: string]>([
    [onForm, "Say the new requirement's id."],
    [['one', 'two', ...onForm], 'One id at a time: "one" and "two" were given.'],
    [['one', '--colour', 'red'], "Unknown option '--colour'"],
    [['one'], '--scope is missing. It is one of: form, offer, organisation.'],
    [['one', '--scope', 'page'], '--scope cannot be "page".'],
    [['one', ...onForm, '--status', 'ready'], '--status cannot be "ready". It is one of: not-ready,'],
    [['one', ...onForm, '--level', 'must'], '--level cannot be "must". It is one of: required, optional, advice.'],
    [['one', ...common, '--scope', 'form'], '--field is missing. It is one of: platforms, segments, one-pager,'],
    [['one', ...common, '--scope', 'form', '--field', 'logo'], '--field cannot be "logo".'],
    [['one', ...common, '--scope', 'form', '--field', 'contacts'], 'The scaffold has no check for the field contacts.'],
    [['one', ...onForm, '--fact', 'offer.transactable'], '--fact goes with scope offer or organisation'],
    [['one', ...asked, '--field', 'one-pager'], '--field goes with scope form'],
    [['one', ...common, '--scope', 'offer'], '--fact is missing.'],
    [['one', ...common, '--scope', 'offer', '--fact', 'offer.colour'], '--fact cannot be "offer.colour".'],
    [['one', ...common, '--scope', 'offer', '--fact', 'offer.billedRevenueUsd'], 'not answered by yes or no'],
    [['one', ...onForm, '--types', 'saas,pear'], '--types cannot be "pear".'],
    [['one', ...onForm, '--types', known.offerTypes.join()], '--types names every offer type.'],
    [['one', ...onForm, '--editions', '2024-01', '--section', 'A'], '--editions cannot be "2024-01".'],
    [['one', ...onForm, '--editions', '../2023-08', '--section', 'A'], '--editions cannot be "../2023-08".'],
    [['one', ...onForm, '--editions', '2023-08'], '--editions needs --section'],
    [['one', ...onForm, '--editions', '2023-08', '--section', ' '], '--editions needs --section'],
    [['one', ...onForm, '--section', 'A'], '--section goes with --editions.'],
    [['one', ...onForm, '--editions', '2023-08', '--section', 'a\nb'], '--section takes one line of plain text.'],
  ])('refuses %j', (words, message) => expect(() => read(...words)).toThrow(message))
})
