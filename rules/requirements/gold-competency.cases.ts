import type { Facts } from '../facts'
import type { CaseTable } from './case-table'

const service: Facts = { form: { solutionType: 'service' } }
const has = (answer: boolean) => ({ organisation: { goldCompetency: answer } })
const consulting = { type: 'consulting-service' } as const

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'a service that has it',
        facts: { ...service, ...has(true) },
        outcome: 'met',
        finding: { level: 'required', basis: 'answer' },
      },
      { name: 'a service without it', facts: { ...service, ...has(false) }, outcome: 'unmet' },
      {
        name: 'a designation does not stand in for it yet',
        facts: { ...service, organisation: { solutionsPartnerDesignation: true } },
        outcome: 'unknown',
      },
      {
        name: 'a service, not answered',
        facts: service,
        outcome: 'unknown',
        says: 'unknown',
        finding: { asks: ['organisation.goldCompetency'] },
      },
      {
        name: 'a managed service without it',
        facts: { form: { solutionType: 'managed-service' }, ...has(false) },
        outcome: 'unmet',
      },
      { name: 'a consulting offer, no solution type', facts: { offer: consulting, ...has(false) }, outcome: 'unmet' },
      { name: 'a managed service offer', facts: { offer: { type: 'managed-service' } }, outcome: 'unknown' },
      {
        name: 'IP on the form, yet a consulting offer',
        facts: { offer: consulting, form: { solutionType: 'ip' }, ...has(false) },
        outcome: 'unmet',
      },
      {
        name: 'a service on the form, yet a SaaS offer',
        facts: { offer: { type: 'saas' }, ...service, ...has(false) },
        outcome: 'unmet',
      },
      {
        name: 'IP',
        facts: { offer: { type: 'saas' }, form: { solutionType: 'ip' }, ...has(false) },
        outcome: 'not-applicable',
        finding: { asks: [], basis: 'page' },
      },
      { name: 'a device, offer type not read', facts: { form: { solutionType: 'device' } }, outcome: 'not-applicable' },
      {
        name: 'no solution type selected',
        facts: { offer: { type: 'saas' }, form: { solutionType: null } },
        outcome: 'unknown',
        says: 'unknown_applies',
        finding: { asks: ['organisation.goldCompetency'], fix: { key: 'req_gold_competency_fix_applies' } },
      },
      { name: 'solution type not read, without it', facts: has(false), outcome: 'unknown', says: 'unknown_applies' },
      { name: 'solution type not read, with it', facts: has(true), outcome: 'met' },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown_applies' },
    ],
  },
]
