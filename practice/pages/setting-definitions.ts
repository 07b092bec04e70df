import type { SettingValues } from '../model'

/** The plain forms of an offer, as data. They are there to be complete or not, and not to be taken for the co-sell page. */
export interface Setting {
  name: string
  kind: 'text' | 'select' | 'radio' | 'checks'
  label: string
  required?: boolean
  /** What there is to choose from; none for text. */
  options?: readonly string[]
  help?: string
}

export interface SettingsDefinition {
  title: string
  remark?: string
  intro: string
  settings: readonly Setting[]
}

export type SettingsSlug = 'setup' | 'properties' | 'availability' | 'cspreselleraudience'

const categories = [
  'Analytics',
  'Compute',
  'Developer tools',
  'Internet of Things',
  'IT & management tools',
  'Security',
  'Web',
]

export const settingsPages: Readonly<Record<SettingsSlug, SettingsDefinition>> = {
  setup: {
    title: 'Offer setup',
    intro: 'Choose how potential customers interact with your listing and where their details are sent.',
    settings: [
      {
        name: 'selling',
        kind: 'radio',
        label: 'Would you like to sell through Microsoft?',
        required: true,
        options: ['Yes', 'No'],
      },
      { name: 'options', kind: 'checks', label: 'Test drive', options: ['Enable a test drive'] },
      {
        name: 'leads',
        kind: 'select',
        label: 'Lead destination',
        options: ['Azure table', 'Dynamics 365 Customer Engagement', 'HTTPS endpoint', 'Marketo', 'Salesforce'],
        help: 'Connect a customer relationship management system to receive leads.',
      },
    ],
  },
  properties: {
    title: 'Properties',
    intro:
      'Define the categories used to group your offer in the marketplaces, and the legal contracts that support it.',
    settings: [
      { name: 'category', kind: 'select', label: 'Primary category', required: true, options: categories },
      { name: 'secondaryCategory', kind: 'select', label: 'Secondary category', options: categories },
      {
        name: 'industries',
        kind: 'checks',
        label: 'Select one or more industries that your offer serves.',
        options: [
          'Agriculture',
          'Distribution',
          'Education',
          'Financial services',
          'Government',
          'Healthcare',
          'Manufacturing',
          'Professional services',
        ],
      },
      { name: 'version', kind: 'text', label: 'App version' },
      {
        name: 'contract',
        kind: 'checks',
        label: 'Legal',
        required: true,
        options: ['Use the Standard Contract for the commercial marketplace'],
      },
    ],
  },
  availability: {
    title: 'Preview Audience',
    intro:
      'When you publish or update an offer, we will create a preview version accessible to only the audience that you specify here. This audience will be able to see and verify the details of your offer before it goes live. Enter Azure Subscription IDs below to include people in your preview audience.',
    settings: [
      { name: 'subscription', kind: 'text', label: 'Azure Subscription ID', required: true },
      { name: 'description', kind: 'text', label: 'Description' },
    ],
  },
  cspreselleraudience: {
    title: 'Resell through CSPs',
    remark: 'Please ensure that the corresponding VMs associated with this offer are also opted in to the CSP channel.',
    intro:
      'You can expand the reach of your offer by making it available to partners in the Cloud Solution Providers (CSP) program. This allows resellers to sell your offer to their customers and create bundled solutions.',
    settings: [
      {
        name: 'resellTo',
        kind: 'radio',
        label: 'Make my offer available for resell to',
        required: true,
        options: [
          'Any partner in the CSP program',
          'Specific partners in the CSP program I select',
          'No partners in the CSP program',
        ],
      },
    ],
  },
}

export const isSettingsSlug = (slug: string): slug is SettingsSlug => Object.hasOwn(settingsPages, slug)

export const isComplete = (slug: SettingsSlug, values: SettingValues = {}): boolean =>
  settingsPages[slug].settings.every(({ name, required }) => !required || (values[name] ?? '').length > 0)
