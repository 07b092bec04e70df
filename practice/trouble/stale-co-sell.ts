import type { CoSell } from '../model'

/** What a hidden copy of the form holds: another value in every field. The number tells copies apart. */
export const staleCoSell = (number: number): CoSell => ({
  platforms: ['Microsoft SQL Server', 'Windows 10'],
  segments: ['SMB'],
  solutionType: 'Device (hardware)',
  areas: [{ area: 'Modern work & security', subAreas: ['Teamwork', 'Surface devices'] }],
  documents: {
    'one-pager': [`copy-${number}-one-pager.pdf`],
    presentation: [`copy-${number}-presentation.pptx`],
    'case-study': [`copy-${number}-case-study.docx`],
    'customer-wins': [`copy-${number}-wins.pdf`],
    'channel-pitch-deck': [`copy-${number}-channel.pptx`],
    'architecture-diagrams': [`copy-${number}-architecture.png`],
    other: [`copy-${number}-other.pdf`, `copy-${number}-film.mp4`],
  },
  referenceUrl: `https://www.contoso.com/copy-${number}`,
  contacts: [
    {
      name: `Old Copy ${'I'.repeat(number)}`,
      email: `copy-${number}@contoso.com`,
      jobTitle: 'Former sales lead',
      role: 'Partner sales',
      countries: ['FR'],
      states: [],
    },
  ],
})
