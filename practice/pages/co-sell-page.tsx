import { useState } from 'preact/hooks'
import { Contacts } from '../form/contacts'
import { Documents } from '../form/documents'
import { Intro } from '../form/intro'
import { Listing } from '../form/listing'
import type { AreaFocus } from '../form/solution-areas'
import { StaleCopy } from '../form/stale-copy'
import { useUploads } from '../form/use-uploads'
import type { CoSell } from '../model'
import { navigate } from '../navigation'
import { announceSave } from '../notices'
import type { Offer } from '../offers'
import { offerPath } from '../routes'
import { FormButtons, PageFrame } from '../shell/page-frame'
import { recordOf, saveCoSell } from '../store'

/** The co-sell tab. What is entered lives here and is gone with the page; only Save draft stores it. */
export const CoSellPage = ({ offer }: { offer: Offer }) => {
  const saved = recordOf(offer).coSell
  const [coSell, setCoSell] = useState(saved)
  // A number more builds whole sections anew, as the portal does: new nodes, new ids.
  const [generation, setGeneration] = useState(0)
  const [areaFocus, setAreaFocus] = useState<AreaFocus>(null)
  const uploads = useUploads((slot, name) =>
    setCoSell(now => {
      const others = slot === 'other' ? now.documents[slot].filter(one => one !== name) : []
      return { ...now, documents: { ...now.documents, [slot]: [...others, name] } }
    }),
  )

  const change = (part: Partial<CoSell>) => setCoSell(now => ({ ...now, ...part }))
  const rebuild = (focus: AreaFocus) => {
    setAreaFocus(focus)
    setGeneration(now => now + 1)
  }
  const clean = JSON.stringify(coSell) === JSON.stringify(saved)
  const save = () => {
    announceSave(saveCoSell(offer, coSell))
    rebuild(null)
  }
  const review = () => navigate(offerPath(offer.guid, 'review'))

  return (
    <PageFrame
      title="Co-sell with Microsoft"
      // Every field is optional for publishing, so the portal calls even an empty page complete.
      complete
      commands={[
        { icon: 'save', label: 'Save draft', disabled: clean, onPress: save },
        { icon: 'publish', label: 'Review and publish', onPress: review },
      ]}
    >
      <StaleCopy />
      <Intro />
      <Listing
        key={`listing-${generation}`}
        coSell={coSell}
        areaFocus={areaFocus}
        onChange={change}
        onRebuild={(part, focus) => {
          change(part)
          rebuild(focus)
        }}
      />
      <Documents key={`documents-${generation}`} coSell={coSell} uploads={uploads} onChange={change} />
      <Contacts contacts={coSell.contacts} onChange={contacts => change({ contacts })} />
      <FormButtons clean={clean} onSave={save} onReview={review} />
    </PageFrame>
  )
}
