/** What the drop-downs and lists of the co-sell page offer. Texts as shown in 2021; sub-areas beyond those seen are invented. */

export const platforms = [
  'Microsoft Azure',
  'Microsoft Dynamics 365',
  'Microsoft SQL Server',
  'Office 365',
  'Windows 10',
] as const

export const segments = ['Corporate', 'Enterprise', 'SMB'] as const

export const solutionTypes = ['Device (hardware)', 'IP (application)', 'Managed service', 'Service'] as const

export const subAreasByArea: Readonly<Record<string, readonly string[]>> = {
  Azure: [
    'Advanced security',
    'Application modernization',
    'Blockchain',
    'Data and analytics',
    'Infrastructure migration',
  ],
  'Business applications': [
    'Customer service',
    'Field operations',
    'Finance management',
    'Generate value with proactive insights',
    'Sales productivity',
  ],
  'Modern work & security': [
    'Device management',
    'Identity and access management',
    'Information protection',
    'Surface devices',
    'Teamwork',
  ],
}

/** Until 2021; the words of a year say how many it takes. */
export const maxAreas = 3
export const maxSubAreas = 2
export const maxOtherDocuments = 5

/** File types that the documentation of 2021 lists. */
export const documentTypes = ['pdf', 'ppt', 'pptx', 'doc', 'docx', 'xls', 'xlsx', 'jpg', 'png', 'mp4'] as const

export const contactRoles = [
  'Partner marketing',
  'Partner sales',
  'Partner technical sales',
  'Partner customer success manager',
] as const
