import type { Facts, OfferFacts, OfferType } from '../facts'
import type { Case, CaseTable } from './case-table'

const offer = (type: OfferType, more: OfferFacts = {}): Facts => ({ offer: { type, ...more } })
const passByDefault: OfferType[] = ['azure-vm', 'azure-application']
const others: OfferType[] = ['saas', 'azure-container', 'iot-edge-module']
const neverAzureIp: OfferType[] = ['dynamics-365-operations', 'power-bi-app', 'consulting-service', 'office-add-in']

const answered: Case[] = [
  {
    name: 'passed',
    facts: offer('saas', { technicalValidationPassed: true }),
    outcome: 'met',
    says: 'met',
    finding: { level: 'required', basis: 'answer' },
  },
  {
    name: 'not passed',
    facts: offer('saas', { technicalValidationPassed: false }),
    outcome: 'unmet',
    finding: { basis: 'answer', asks: ['offer.technicalValidationPassed'] },
  },
  {
    name: 'not answered',
    facts: offer('saas'),
    outcome: 'unknown',
    says: 'unknown',
    finding: { basis: 'page', asks: ['offer.technicalValidationPassed'] },
  },
  {
    name: 'not answered, though nearly all is on Azure',
    facts: offer('saas', { infrastructureOnAzurePercent: 99, repeatableIpOnAzurePercent: 99 }),
    outcome: 'unknown',
  },
]

const byDefault: Case[] = [
  ...passByDefault.flatMap((type): Case[] => [
    {
      name: `${type}, transactable`,
      facts: offer(type, { transactable: true }),
      outcome: 'met',
      says: 'met_default',
      finding: { basis: 'answer' },
    },
    {
      name: `${type}, not transactable`,
      facts: offer(type, { transactable: false }),
      outcome: 'unknown',
      says: 'unknown',
      finding: { asks: ['offer.technicalValidationPassed'] },
    },
    {
      name: `${type}, transactable not known`,
      facts: offer(type),
      outcome: 'unknown',
      says: 'unknown_default',
      finding: { asks: ['offer.transactable', 'offer.technicalValidationPassed'] },
    },
  ]),
  {
    name: 'a virtual machine that passed, not transactable',
    facts: offer('azure-vm', { technicalValidationPassed: true, transactable: false }),
    outcome: 'met',
    says: 'met',
  },
  {
    name: 'a virtual machine that did not pass, not transactable',
    facts: offer('azure-vm', { technicalValidationPassed: false, transactable: false }),
    outcome: 'unmet',
  },
  {
    name: 'a transactable virtual machine, of which somebody says that it did not pass',
    facts: offer('azure-vm', { technicalValidationPassed: false, transactable: true }),
    outcome: 'met',
    says: 'met_default',
  },
  {
    name: 'a virtual machine without a price: it is not transactable, whatever is said',
    facts: offer('azure-vm', { plansPricedAboveZero: false, transactable: true }),
    outcome: 'unknown',
    says: 'unknown',
  },
  ...others.map(
    (type): Case => ({
      name: `${type}, transactable: no pass by default`,
      facts: offer(type, { transactable: true }),
      outcome: 'unknown',
      says: 'unknown',
    }),
  ),
]

const appliesTo: Case[] = [
  ...neverAzureIp.map(
    (type): Case => ({
      name: type,
      facts: offer(type, { technicalValidationPassed: false }),
      outcome: 'not-applicable',
    }),
  ),
  {
    name: 'offer type not read, passed',
    facts: { offer: { technicalValidationPassed: true, transactable: true } },
    outcome: 'unknown',
    says: 'unknown_applies',
    finding: { asks: [] },
  },
  {
    name: 'an offer type of which nobody has heard',
    facts: offer('azure-vm-2' as OfferType, { transactable: true }),
    outcome: 'unknown',
    says: 'unknown_applies',
  },
  { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
]

export const tables: CaseTable[] = [{ cases: [...answered, ...byDefault, ...appliesTo] }]
