import { describe, expect, it } from 'vitest'
import { offerTypes } from '@/rules'
import { offerTypeOf, splitOfferType } from './offer-types'

describe('offerTypeOf', () => {
  it.each([
    ['Software as a Service', 'saas'],
    ['software as a\u00A0service', 'saas'],
    ['Azure Application', 'azure-application'],
    ['Azure Virtual Machine', 'azure-vm'],
    ['Virtual Machine', 'azure-vm'],
    ['Azure Container', 'azure-container'],
    ['Container', 'azure-container'],
    ['IoT Edge Module', 'iot-edge-module'],
    ['Dynamics 365 for Customer Engagement & PowerApps', 'dynamics-365-customer-engagement'],
    ['Dynamics 365 apps on Dataverse and Power Apps', 'dynamics-365-customer-engagement'],
    ['Dynamics 365 for Operations', 'dynamics-365-operations'],
    ['Dynamics 365 Operations Apps', 'dynamics-365-operations'],
    ['Dynamics 365 Business Central', 'dynamics-365-business-central'],
    ['Power BI App', 'power-bi-app'],
    ['Power BI Service App', 'power-bi-app'],
    ['Consulting Service', 'consulting-service'],
    ['Managed Service', 'managed-service'],
    ['Office Add-in', 'office-add-in'],
  ])('%s is %s', (text, type) => {
    expect(offerTypeOf(text)).toBe(type)
    expect(offerTypes).toContain(type)
  })

  it.each(['', 'Service', 'Azure', 'Power BI visual', 'My Azure Application', 'Lab', 'constructor'])(
    '%j is none',
    text => expect(offerTypeOf(text)).toBeUndefined(),
  )
})

describe('splitOfferType', () => {
  it('parts an alias from the type that follows it', () => {
    expect(splitOfferType('Lab Azure Application')).toEqual({ before: 'Lab', typeLabel: 'Azure Application' })
    expect(splitOfferType('Contoso Azure Virtual Machine')).toEqual({
      before: 'Contoso',
      typeLabel: 'Azure Virtual Machine',
    })
  })
  it('takes nothing that has no alias before the type, or no type', () => {
    expect(splitOfferType('Azure Application')).toBeNull()
    expect(splitOfferType('Contoso dynamics')).toBeNull()
  })
})
