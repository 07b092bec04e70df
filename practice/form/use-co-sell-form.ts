import { useState } from 'preact/hooks'
import type { CoSell, DocumentSlot } from '../model'
import { currentSetup } from '../setup/current-setup'
import { useKeptFocus } from '../trouble/keep-focus'
import { useArrivals } from '../trouble/late-part'
import type { FormParts } from './form-parts'
import type { AreaFocus } from './solution-areas'
import { useContactsImport } from './use-contacts-import'
import { useUploads } from './use-uploads'

interface CoSellForm {
  parts: FormParts
  /** Another number is another form in the document, with the same values. */
  renewal: number
  rebuild: (focus: AreaFocus) => void
}

/** What is entered and not yet saved, and when the form is built anew. It lives as long as the page. */
export function useCoSellForm(saved: CoSell): CoSellForm {
  const { renew, late } = currentSetup()
  const [coSell, setCoSell] = useState(saved)
  const [generation, setGeneration] = useState(0)
  const [areaFocus, setAreaFocus] = useState<AreaFocus>(null)
  const [renewal, setRenewal] = useState(0)
  const keepFocus = useKeptFocus(renewal)
  const arrived = useArrivals(late)

  const renewAll = () => {
    if (!renew) return
    keepFocus()
    setAreaFocus(null)
    setRenewal(now => now + 1)
  }
  const change = (part: Partial<CoSell>) => {
    setCoSell(now => ({ ...now, ...part }))
    renewAll()
  }
  const addDocument = (slot: DocumentSlot, name: string) => {
    setCoSell(now => {
      const others = slot === 'other' ? now.documents[slot].filter(one => one !== name) : []
      return { ...now, documents: { ...now.documents, [slot]: [...others, name] } }
    })
    renewAll()
  }
  const rebuild = (focus: AreaFocus) => {
    setAreaFocus(focus)
    setGeneration(now => now + 1)
  }
  const uploads = useUploads(addDocument)
  const contactsImport = useContactsImport(contacts => change({ contacts }))
  const onRebuild: FormParts['onRebuild'] = (part, focus) => {
    change(part)
    rebuild(focus)
  }
  return {
    parts: { coSell, uploads, contactsImport, areaFocus, generation, arrived, onChange: change, onRebuild },
    renewal,
    rebuild,
  }
}
