import type { Source } from '../assessment'
import { azureIpTypes, ofType } from '../offer-families'
import type { Requirement } from '../requirement'
import { mustBeTrue } from '../verdicts'

/** The solution is primarily platformed on Azure, as Microsoft's technical validation finds. From 2023 on, without a percentage. */
export const azurePlatform = (source: Source): Requirement => ({
  id: 'azure-platform',
  status: 'azure-ip-incentivized',
  level: 'required',
  scope: 'offer',
  asks: ['offer.technicalValidationPassed'],
  replaces: 'technical-validation',
  source,
  appliesTo: facts => ofType(facts, azureIpTypes),
  check: ({ offer }) => mustBeTrue(offer?.technicalValidationPassed),
})
