import type { ComponentType } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { FormParts } from '../form/form-parts'
import { deepElements } from '../harmony/roots'
import { staleCoSell } from './stale-co-sell'

/** The ways in which a copy is not seen. */
const hidings = ['gone', 'invisible', 'off-screen'] as const

const nothing = (): void => {}
const copyOf = (number: number): FormParts => ({
  coSell: staleCoSell(number),
  uploads: { running: {}, errors: {}, add: nothing, forget: nothing },
  contactsImport: { message: null, load: nothing },
  areaFocus: null,
  generation: 0,
  arrived: 3,
  onChange: nothing,
  onRebuild: nothing,
})

/** Copies of the whole form before it, with other values, that nobody sees and the keyboard passes by. */
export const Twins = ({ Form }: { Form: ComponentType<FormParts> }) => (
  <>
    {hidings.map((hiding, index) => (
      <Twin key={hiding} Form={Form} hiding={hiding} number={index + 1} />
    ))}
  </>
)

interface TwinProps {
  Form: ComponentType<FormParts>
  hiding: (typeof hidings)[number]
  number: number
}

const Twin = ({ Form, hiding, number }: TwinProps) => {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    for (const element of deepElements(box.current ?? document.createElement('div'))) {
      // On the host of a root this takes everything in the root off the keyboard's way.
      if (element.localName.includes('-') || element.matches('a, button, input, select')) {
        element.setAttribute('tabindex', '-1')
      }
    }
  })
  return (
    <div ref={box} class={`form-twin form-twin--${hiding}`} aria-hidden={hiding === 'off-screen' ? true : undefined}>
      <Form {...copyOf(number)} />
    </div>
  )
}
