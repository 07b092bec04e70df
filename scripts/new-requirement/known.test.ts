import { expect, it } from 'vitest'
import { answerableFacts, documentKinds, editions, fieldIds, offerTypes, questionFor, statusIds } from '@/rules'
import { root } from '../project.mjs'
import { choiceFields, readKnown } from './known.mjs'

it('reads from the text of the rules what the rules themselves say', () => {
  const { fields, ...known } = readKnown(root)
  expect(known).toEqual({
    statuses: [...statusIds],
    levels: ['required', 'optional', 'advice'],
    scopes: ['form', 'offer', 'organisation'],
    documentKinds: [...documentKinds],
    offerTypes: [...offerTypes],
    facts: answerableFacts,
    yesNoFacts: answerableFacts.filter(fact => questionFor(fact).input === 'yes-no'),
    editions: editions.map(({ id }) => id),
  })
  expect(fields.toSorted()).toEqual([...fieldIds].sort())
  expect(fields).toEqual(expect.arrayContaining(choiceFields))
})
