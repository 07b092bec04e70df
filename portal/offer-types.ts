import type { OfferType } from '@/rules'
import { labelWords } from './label-text'

/**
 * Offer types as the portal has worded them, newest wording last.
 * Sources: Partner Center screens of 2021 and 2022; azure-docs "Co-sell option in Partner Center" 05/12/2020, "Configure co-sell" 3/17/2021 and 01/11/2022.
 */
const wordings: Record<OfferType, readonly string[]> = {
  saas: ['Software as a Service', 'Software as a Service (SaaS)', 'SaaS'],
  'azure-application': ['Azure Application', 'Azure Applications'],
  'azure-vm': ['Azure Virtual Machine', 'Virtual Machine'],
  'azure-container': ['Azure Container', 'Container'],
  'iot-edge-module': ['IoT Edge module'],
  'dynamics-365-customer-engagement': [
    'Dynamics 365 for Customer Engagement',
    'Dynamics 365 for Customer Engagement & PowerApps',
    'Dynamics 365 for Customer Engagement & Power Apps',
    'Dynamics 365 for Customer Engagement and PowerApps',
    'Dynamics 365 for Customer Engagement and Power Apps',
    'Dynamics 365 apps on Dataverse and Power Apps',
  ],
  'dynamics-365-operations': [
    'Dynamics 365 for Operations',
    'Dynamics 365 for Finance and Operations',
    'Dynamics 365 Operations Apps',
  ],
  'dynamics-365-business-central': ['Dynamics 365 for Business Central', 'Dynamics 365 Business Central'],
  'power-bi-app': ['Power BI Service App', 'Power BI App'],
  'consulting-service': ['Consulting service', 'Consulting services'],
  'managed-service': ['Managed service', 'Managed services'],
  'office-add-in': [
    'Office add-in',
    'Microsoft 365 add-in',
    'Outlook add-in',
    'Excel add-in',
    'Word add-in',
    'PowerPoint add-in',
    'Teams app',
    'SharePoint solution',
  ],
}

const byWords = new Map<string, OfferType>(
  Object.entries(wordings).flatMap(([type, texts]) =>
    texts.map((text): [string, OfferType] => [labelWords(text), type as OfferType]),
  ),
)

/** The offer type that a text names as a whole, undefined for any other text. */
export const offerTypeOf = (text: string): OfferType | undefined => byWords.get(labelWords(text))

/** "Lab Azure Application" parted into the words before the type and the type, null when it does not end with one. */
export function splitOfferType(text: string): { before: string; typeLabel: string } | null {
  const words = text.split(/\s+/)
  for (let at = 1; at < words.length; at += 1) {
    const typeLabel = words.slice(at).join(' ')
    if (offerTypeOf(typeLabel)) return { before: words.slice(0, at).join(' '), typeLabel }
  }
  return null
}
