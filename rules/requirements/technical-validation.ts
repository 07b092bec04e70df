import type { Source } from '../assessment'
import type { Facts } from '../facts'
import { azureIpTypes, ofType } from '../offer-families'
import type { Requirement, Verdict } from '../requirement'

/**
 * Microsoft's technical validation: more than 50 percent of the infrastructure uses repeatable IP code on Azure. A transactable virtual
 * machine or Azure application passes by default, from February 2021 to 2022.
 */
export const technicalValidation = (source: Source): Requirement => ({
  id: 'technical-validation',
  status: 'azure-ip-incentivized',
  level: 'required',
  scope: 'offer',
  asks: ['offer.technicalValidationPassed', 'offer.transactable'],
  replaces: 'azure-infrastructure',
  whyArgs: [{ percent: 50 }],
  source,
  appliesTo: facts => ofType(facts, azureIpTypes),
  check: judgeValidation,
})

function judgeValidation(facts: Facts): Verdict {
  const passed = facts.offer?.technicalValidationPassed
  const mayPassByDefault = ofType(facts, ['azure-vm', 'azure-application']) === 'yes'
  const isBilled = facts.offer?.plansPricedAboveZero !== false && facts.offer?.transactable
  if (passed === true) return { outcome: 'met', asks: ['offer.technicalValidationPassed'] }
  if (mayPassByDefault && isBilled === true) return { outcome: 'met', variant: 'default' }
  if (mayPassByDefault && isBilled === undefined)
    return { outcome: 'unknown', variant: 'default', asks: ['offer.transactable', 'offer.technicalValidationPassed'] }
  return { outcome: passed === false ? 'unmet' : 'unknown', asks: ['offer.technicalValidationPassed'] }
}
