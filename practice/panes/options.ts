import { subAreasByArea } from '../options'

/** What the panes offer where it differs from the offer's tab. */

/** In the order of the pane. */
export const panePlatforms = [
  'Microsoft Azure',
  'Microsoft Dynamics 365',
  'Microsoft SQL Server',
  'Windows 10',
  'Office 365',
] as const

export const maxPaneAreas = 5
export const maxPlays = 5

/** One more than may be chosen, so that the limit can be met. All but the seen ones are invented, as on the tab. */
const morePlays: Readonly<Record<string, string>> = {
  Azure: 'Migrate and modernize your estate',
  'Business applications': 'Service resiliency',
  'Modern work & security': 'Threat protection',
}

export const paneAreas = Object.keys(subAreasByArea)

export const playsOf = (area: string): string[] => {
  const more = morePlays[area]
  return [...(subAreasByArea[area] ?? []), ...(more ? [more] : [])]
}

/** The picture of the pane words the same field in two ways, by area. */
export const playsLabel = (area: string): string =>
  area === 'Business applications' ? 'Solution sub area (Max 5)*' : 'Sales play (Max 5)*'
