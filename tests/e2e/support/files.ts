import { fileURLToPath } from 'node:url'

const practiceFile = (name: string) => fileURLToPath(new URL(`../../../practice/fixtures/${name}`, import.meta.url))

/** Files that a person has at hand, real ones. */
export const onePager = practiceFile('one-pager.pdf')
export const deck = practiceFile('deck.pptx')
/** Sales contacts for DE, AT, CH, PL and US, and one of another role for all. */
export const contacts = practiceFile('contacts.csv')
/** The same with the semicolons of a regional Excel, which the portal refuses. */
export const contactsSemicolon = practiceFile('contacts-semicolon.csv')

/** A small file with any name. */
export const fileNamed = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n') })
