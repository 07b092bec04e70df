import { type FieldId, fieldIds, fieldState } from '@/rules'
import { Card } from './card'
import type { CardState } from './card-state'
import { nextOpenField } from './field-findings'
import type { HintActions, HintModel } from './hint-model'
import { BandMarker, Marker } from './marker'
import { Pill } from './pill'

interface LayerProps {
  model: HintModel
  card: CardState
  actions: HintActions
  onMarker(field: FieldId): void
  onClose(): void
}

/** All that is shown over one form. Where each part stands is written by the placing, not here. */
export function Layer({ model, card, actions, onMarker, onClose }: LayerProps) {
  const { assessment, places, health, publishBand, panelOpen } = model
  const fields = health.enough ? fieldIds.filter(field => places.has(field)) : []
  const open = card.open?.field
  const next = nextOpenField(fields, assessment, open ?? card.focused)
  return (
    <>
      <div class="markers">
        {publishBand && health.enough && <BandMarker key="band" />}
        {fields.map(field => {
          const state = fieldState(field, assessment)
          return (
            // Another state is another element, because an element's width is measured once.
            <Marker
              key={`${field} ${state}`}
              field={field}
              state={state}
              open={field === open}
              onPress={() => onMarker(field)}
            />
          )
        })}
      </div>
      {open && fields.includes(open) && (
        <Card key={`card ${open}`} field={open} assessment={assessment} onClose={onClose} />
      )}
      {!panelOpen && (
        <Pill
          key="pill"
          model={model}
          onNext={next && (() => actions.showField(next))}
          onOpenPanel={actions.openPanel}
        />
      )}
    </>
  )
}
