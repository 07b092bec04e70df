/*
 * German wording, from Microsoft's documentation in German of 2020 and 2021. No screen of the portal in German is known.
 */

export interface GermanWord {
  /** As the form says it in English, in any year. */
  english: string
  german: string
  /** Edition of the German documentation that people translated. */
  source: 'de-2010' | 'de-2109'
  /** Where the documentation's English differs from the form's: what was translated, or what was changed here. */
  note?: string
}

const people = (source: GermanWord['source'], english: string, german: string, note?: string): GermanWord => ({
  english,
  german,
  source,
  ...(note && { note }),
})

const platforms = 'translates the field name "Microsoft platforms"'
const segments = 'translates the field name "Segments"'
const solutionType = 'translates "Select a solution type"'
const number = 'the documentation has "(max. 5)"'
const optional = 'translates the name without "(optional)"'
const plural = 'translates the singular'

/** Wordings that people translated. The skin shows these in German and no others. */
export const translatedByPeople: readonly GermanWord[] = [
  people('de-2109', 'Co-sell with Microsoft', 'Co-Selling mit Microsoft'),
  people('de-2109', 'Listing', 'Listing', 'left in English by the translators'),
  people(
    'de-2109',
    'Choose the Microsoft platforms that your offer is built with, extends, or integrates with.',
    'Microsoft-Plattformen.',
    platforms,
  ),
  people(
    'de-2109',
    'Select one or more Microsoft platforms that your offer extends or integrates with.',
    'Microsoft-Plattformen.',
    platforms,
  ),
  people(
    'de-2109',
    'Select one or more Microsoft platforms that your offer is built with, extends, or integrates with.',
    'Microsoft-Plattformen.',
    platforms,
  ),
  people('de-2109', 'Select market segments that your offer is targeting.', 'Segmente.', segments),
  people(
    'de-2109',
    'Select one or more segments that aligns with the size of your target customer.',
    'Segmente.',
    segments,
  ),
  people('de-2109', 'Select one or more market segments that your offer is targeting.', 'Segmente.', segments),
  people('de-2109', 'Select a solution type for your offer.', 'Lösungstyp auswählen.', solutionType),
  people('de-2109', 'Select a solution type.', 'Lösungstyp auswählen.', solutionType),
  people('de-2109', 'Add solution area (3 Max)', 'Lösungsbereich hinzufügen (max. 3)', number),
  people('de-2109', 'Add solution area (Max 3).', 'Lösungsbereich hinzufügen (max. 3).', number),
  people('de-2109', 'Add solution area (5 Max)', 'Lösungsbereich hinzufügen (max. 5)'),
  people('de-2109', 'Solution area', 'Lösungsbereich'),
  people('de-2109', 'Solution sub-area', 'Teilbereich der Lösung'),
  people('de-2109', 'Documents', 'Dokumente'),
  people('de-2010', 'Customer one-pager', 'Kundeninformationsblatt'),
  people('de-2010', 'Customer presentation', 'Kundenpräsentation'),
  people('de-2109', 'Solution/offer one-pager', 'Einseitiges Lösungs-/Angebotsdokument'),
  people('de-2109', 'Solution/offer pitch deck', 'Lösungs-/Angebotspräsentation'),
  people('de-2109', 'Customer case study', 'Kundenfallstudie'),
  people('de-2109', 'Verifiable customer wins (optional)', 'Überprüfbare Kundengewinne (optional)', optional),
  people('de-2109', 'Channel pitch deck (optional)', 'Kanalpräsentation (optional)', optional),
  people('de-2109', 'Reference architecture diagrams', 'Referenzarchitekturdiagramm', plural),
  people('de-2109', 'Reference architecture diagram', 'Referenzarchitekturdiagramm'),
  people('de-2109', 'Other documents', 'Andere Dokumente'),
  people('de-2109', 'browse your file(s)', 'durchsuchen Sie Ihre Datei(en)'),
  people('de-2109', 'Product landing page', 'Landing Page des Produkts'),
  people('de-2109', 'Contacts', 'Kontakte'),
  people('de-2109', 'Download contacts template (.csv)', 'Kontaktvorlage herunterladen (CSV)'),
  people('de-2109', 'Import contacts (.csv)', 'Kontakte importieren (CSV)'),
  people('de-2109', 'Name', 'Name'),
  people('de-2109', 'Email', 'E-Mail-Adresse'),
  people('de-2109', 'Job title', 'Position'),
  people('de-2109', 'Role', 'Rolle'),
  people('de-2109', 'Countries/Regions', 'Länder/Regionen'),
  people('de-2109', 'States/Provinces', 'Bundesländer/Kantone'),
  people('de-2109', 'Save draft', 'Entwurf speichern'),
  people('de-2109', 'Review and publish', 'Überprüfen und veröffentlichen'),
]

/**
 * Wordings that no known page has in German. They stay English, as on a portal that is translated in part. A machine has
 * translated none of the German ones.
 */
export const leftInEnglish: readonly string[] = [
  'External reference URL',
  'Export contacts (.csv)',
  'Remove',
  'Select one or two solution sub-areas.',
  'Select one to five solution sub-areas.',
  'Choose up to three solution areas to define the scenarios your solution is designed to address. For each solution area you must also select one or two solution sub-areas.',
  'Choose up to five solution areas to define the scenarios your solution is designed to address. For each solution area you must also select up to five solution sub-areas.',
]
