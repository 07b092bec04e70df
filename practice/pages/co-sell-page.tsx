import { type ComponentType, Fragment } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { FormParts } from '../form/form-parts'
import { Intro } from '../form/intro'
import { NativeForm } from '../form/native-form'
import { StaleCopy } from '../form/stale-copy'
import { useCoSellForm } from '../form/use-co-sell-form'
import { bareButtons, closedButtons } from '../harmony-form/harmony-buttons'
import { BareHarmonyForm, ClosedHarmonyForm } from '../harmony-form/harmony-form'
import { navigate } from '../navigation'
import { announceSave } from '../notices'
import type { Offer } from '../offers'
import { offerPath } from '../routes'
import { currentSetup } from '../setup/current-setup'
import type { Skin } from '../setup/setup'
import { type Command, FormButtons, type FormButtonsProps, PageFrame } from '../shell/page-frame'
import { hideForm, showForm } from '../shown-form'
import { recordOf, saveCoSell } from '../store'
import { Twins } from '../trouble/twins'
import { formWords } from '../words/form-words'

interface SkinParts {
  Form: ComponentType<FormParts>
  FormButtons: ComponentType<FormButtonsProps>
  CommandButton?: ComponentType<Command>
}

const skinParts: Readonly<Record<Skin, SkinParts>> = {
  native: { Form: NativeForm, FormButtons },
  german: { Form: NativeForm, FormButtons },
  harmony: { Form: BareHarmonyForm, ...bareButtons },
  'harmony-closed': { Form: ClosedHarmonyForm, ...closedButtons },
}

/** The co-sell tab. What is entered lives here and is gone with the page; only Save draft stores it. */
export const CoSellPage = ({ offer }: { offer: Offer }) => {
  const saved = recordOf(offer).coSell
  const { parts, renewal, rebuild } = useCoSellForm(saved)
  const { skin, wording, twins } = currentSetup()
  const { Form, FormButtons: Buttons, ...title } = skinParts[skin]
  const words = formWords()
  useLayoutEffect(() => showForm(parts))
  useLayoutEffect(() => hideForm, [])

  const clean = JSON.stringify(parts.coSell) === JSON.stringify(saved)
  const save = () => {
    announceSave(saveCoSell(offer, parts.coSell))
    rebuild(null)
  }
  const review = () => navigate(offerPath(offer.guid, 'review'))

  return (
    <PageFrame
      {...title}
      title={words.title}
      // Every field is optional for publishing, so the portal calls even an empty page complete.
      complete
      commands={[
        { icon: 'save', label: words.saveDraft, disabled: clean, onPress: save },
        { icon: 'publish', label: words.reviewAndPublish, onPress: review },
      ]}
    >
      {twins && <Twins key={`twins-${skin}-${wording}`} Form={Form} />}
      <Fragment key={`${skin}-${wording}-${renewal}`}>
        <StaleCopy />
        <Intro />
        <Form {...parts} />
        <Buttons clean={clean} onSave={save} onReview={review} />
      </Fragment>
    </PageFrame>
  )
}
