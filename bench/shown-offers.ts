import { type Answer, answerableFacts, defaultPreferences, type Facts, type Judging, type ShownOffer } from '@/rules'
import { factAt } from '@/rules/fact-at'
import { markSamples } from '@/rules/test-facts'
import { corpus, today } from './corpus'
import { fullestEdition } from './fullest-edition'

/** An offer as the product meets it: what the page shows, and apart from that what a person has answered. */
export interface ToJudge {
  shown: ShownOffer
  judging: Judging
}

/** The corpus with all that a person can answer taken out of the facts and given as answers, pinned to the fullest edition. */
export const shownOffers: readonly ToJudge[] = corpus.map((facts, index) => ({
  shown: { facts: withoutAnswerable(facts), marks: markSamples[index % markSamples.length] },
  judging: { answers: answersIn(facts), preferences: { ...defaultPreferences, pins: { all: fullestEdition.id } } },
}))

function answersIn(facts: Facts): Answer[] {
  return answerableFacts.flatMap(fact => {
    const value = factAt(facts, fact)
    return value === undefined ? [] : [{ fact, value: value as Answer['value'], answeredOn: today }]
  })
}

function withoutAnswerable({ offer, form }: Facts): Facts {
  const { id, alias, type } = offer ?? {}
  return {
    offer: { ...(id !== undefined && { id }), ...(alias !== undefined && { alias }), ...(type && { type }) },
    ...(form && { form }),
  }
}
