import { fieldCatalogue } from '../field-catalogue'
import { shownLabel } from '../label-text'

/*
 * The words of which a label may be made that the catalogue does not know. A structure report repeats such a label only when every
 * word of it stands here or in the catalogue, so no name, address or figure can get into one. Names of people, companies, places and
 * products have no place in this list, nor the texts of options: what somebody chose is a value.
 */
const listed = `
a about accept accepted account accounts achieve across action actions active add added additional advice after agreement align alignment aligns
all allow also amount an and annual answer any applicable apply approval are areas as asset assets assign at attach attached attachment
attachments audience availability available award awards
based before below benefit benefits billing blog both box brief briefing briefs brochure brochures browse build building built
business button by
calculator call card catalog catalogue categories category certificate certification certifications channel check checklist choose
city co-brand co-branded co-sell code collateral column comma comments companion company compete competitive complete completed comply
condition confirm connect contact contacts content contents contract copy countries country cost create criteria currency current customer
customers
data datasheet date day days deal deals deck decks default define delivery demo demos deployment describe description design designed detail
details develop developed diagram diagrams digital direct discount do document documentation documents does download drag draft drop
e-mail each eligible eligibility email enable end enter evidence example examples existing expected explain extend extends external
faq features fee field fields file files fill first fit flow flyer flyers focus follow following for form format forms from full
function
general geography give go-to-market goal group guidance guide guides
has have headline help here highlight highlights homepage how
icon id identify if image images implementation in incentive include includes including indicate industries industry infographic information
input instructions integrate integrated integrates integration into introduction is it items
job join
key kind kit
label landing language languages last launch layout leads learn legal letter level license licensing limit line link links list listing lists
local logo logos long
main maintain make manage market marketplace markets material materials max maximum media meet message
messaging metadata method minimum model more motion multiple must
name names needed new next no note notes notice number
objection objections of offer offered offering offerings offers on one one-page one-pager one-pagers only open opportunities opportunity
optional options or order organisation organization other our out outcome outcomes overview own
package page pager pages paper part per phase phone picture pitch plan plans platform platforms play plays please portal
positioning poster potential prepare presentation presentations price pricing primary print privacy procedure process product products profile
program programme programs project promotion proof proposal proposition prospect provide provided province provinces public publication publish published
publisher purchase purpose
qualification qualify question questions quote
range ready reason recommended record reference references referral referrals regarding region regions related release report reports request
require required requirement requirements resource resources response responsible result results return review role roles rules
sales sample scenario scenarios scope screen screenshot screenshots script second secondary section sector sectors see segment segments select
selected sell selling send sent share sheet sheets short should show site size slide slides social solution solutions specify
stage standard start state states statement status step steps stories story strategy sub sub-area sub-areas subarea subareas submit
subject subsection success such suited summary supplemental supplementary support supported supporting supports
table tag tagline target targeted targeting targets template templates terms territories territory testimonial testimonials text that
the their these this three through tied time title to tool topic total training transaction two type types
under unique up update updated upload uploaded url use used user users uses using
validation value verifiable version vertical verticals video videos view vision visit
want way we web webpage website what when where which who why will win wins with within workload workloads
year years you your zip
`

/** Words that are written with capitals wherever they stand. */
const capitals = ['Microsoft', 'URL', 'URLs', 'CSV', 'PDF', 'FAQ', 'ID', 'IP', 'CSP', 'GTM']

/** Letters, blanks and the few marks of a label. No digits but a limit's, no quotation marks, no "@", no slash beside a colon. */
const shape = /^[A-Za-z][A-Za-z '’\-/,:&?()]*$/
const limit = /\((?:max(?:imum)?\.? ?\d{1,2}|\d{1,2} max(?:imum)?)\)/gi
const longest = 120

const words = new Set([...listed.split(/\s+/), ...capitals.map(lower), ...fieldCatalogue.flatMap(wordsOfEntry)])
words.delete('')
const proper = new Set(capitals)

function lower(text: string): string {
  return text.toLowerCase()
}

function wordsOfEntry({ labels, rowLabels }: (typeof fieldCatalogue)[number]): string[] {
  return [...labels, ...(rowLabels?.area ?? []), ...(rowLabels?.subAreas ?? [])].flatMap(({ text }) =>
    wordsIn(text.toLowerCase()),
  )
}

function wordsIn(text: string): string[] {
  return text.match(/[A-Za-z]+(?:[-'’][A-Za-z]+)*/g) ?? []
}

/**
 * A label's words where they are nothing but the plain words of a form, without marks; null for anything else. Written as a sentence is:
 * a capital in the middle is a name's. `anyCase`: column headings are written either way.
 */
export function plainWording(text: string, anyCase = false): string | null {
  if (text.length > longest) return null
  const shown = shownLabel(text)
  const bare = shown.replace(limit, '').trim()
  if (!shape.test(bare)) return null
  const isPlain = wordsIn(bare).every((word, place) => {
    if (!words.has(word.toLowerCase()) && !parts(word).every(part => words.has(part.toLowerCase()))) return false
    return anyCase || place === 0 || proper.has(word) || word === word.toLowerCase()
  })
  return isPlain ? shown : null
}

const parts = (word: string) => word.split('-')
