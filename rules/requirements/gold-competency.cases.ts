import type { Facts } from '../facts'
import type { Case, CaseTable } from './case-table'

const service: Facts = { form: { solutionType: 'service' } }
const has = (answer: boolean) => ({ organisation: { goldCompetency: answer } })
const consulting = { type: 'consulting-service' } as const

const saasService: Facts = { offer: { type: 'saas' }, ...service }
const managed = { type: 'managed-service' } as const

/** A consulting offer is a service by every edition's words. */
const everywhere: Case[] = [
  {
    name: 'a consulting offer that has it',
    facts: { offer: consulting, ...service, ...has(true) },
    outcome: 'met',
    finding: { level: 'required', basis: 'answer' },
  },
  { name: 'a consulting offer without it', facts: { offer: consulting, ...has(false) }, outcome: 'unmet' },
  {
    name: 'IP on the form, yet a consulting offer',
    facts: { offer: consulting, form: { solutionType: 'ip' }, ...has(false) },
    outcome: 'unmet',
  },
  {
    name: 'a designation does not stand in for it yet',
    facts: { offer: consulting, ...service, organisation: { solutionsPartnerDesignation: true } },
    outcome: 'unknown',
  },
  {
    name: 'a consulting offer, not answered',
    facts: { offer: consulting },
    outcome: 'unknown',
    says: 'unknown',
    finding: { asks: ['organisation.goldCompetency'] },
  },
  {
    name: 'IP',
    facts: { offer: { type: 'saas' }, form: { solutionType: 'ip' }, ...has(false) },
    outcome: 'not-applicable',
    finding: { asks: [], basis: 'page' },
  },
  { name: 'nothing known but that the organisation has it', facts: has(true), outcome: 'met' },
  { name: 'nothing known but that it lacks it', facts: has(false), outcome: 'unknown', says: 'unknown_applies' },
  { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
]

/** May 2020 and 2021 on: the form's solution type tells a service, too. */
const bySolutionType: Case[] = [
  { name: 'a service on the form, yet a SaaS offer', facts: { ...saasService, ...has(false) }, outcome: 'unmet' },
  { name: 'a device, offer type not read', facts: { form: { solutionType: 'device' } }, outcome: 'not-applicable' },
  {
    name: 'no solution type selected',
    facts: { offer: { type: 'saas' }, form: { solutionType: null } },
    outcome: 'unknown',
    says: 'unknown_applies',
    finding: { asks: ['organisation.goldCompetency'], fix: { key: 'req_gold_competency_fix_applies' } },
  },
]

/** September and October 2020: consulting services, by the offer's type alone. */
const byOfferType: Case[] = [
  {
    name: 'a service on the form, yet a SaaS offer',
    facts: { ...saasService, ...has(false) },
    outcome: 'not-applicable',
  },
  { name: 'a managed service offer', facts: { offer: managed, ...has(false) }, outcome: 'not-applicable' },
  {
    name: 'a service, offer type not read',
    facts: { ...service, ...has(false) },
    outcome: 'unknown',
    says: 'unknown_applies',
  },
]

const managedServices = (outcome: 'unmet' | 'unknown'): Case[] => [
  { name: 'a managed service offer without it', facts: { offer: managed, ...has(false) }, outcome },
  {
    name: 'a managed service on the form without it',
    facts: { form: { solutionType: 'managed-service' }, ...has(false) },
    outcome,
  },
  { name: 'a managed service offer that has it', facts: { offer: managed, ...has(true) }, outcome: 'met' },
]

export const tables: CaseTable[] = [
  { cases: everywhere },
  { until: '2020-05', cases: [...bySolutionType, ...managedServices('unmet')] },
  { since: '2020-09', until: '2020-10', cases: byOfferType },
  // The pages of 2021 name the solution type Service; whether a managed service counts is not said.
  { since: '2021-02', cases: [...bySolutionType, ...managedServices('unknown')] },
]
