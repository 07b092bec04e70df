import { html, render } from 'lit'
import { formState } from '../form-state'
import { framedPage } from '../frame'
import './components'
import { contacts } from './contacts'
import { documents } from './documents'
import { listing } from './listing'
import { truth } from './truth'

const { offer, coSell, place } = framedPage('ui5')

formState(offer, coSell, state =>
  render(
    html`
      <ui5-button design="Emphasized" @click=${state.save}>Save draft</ui5-button>
      <ui5-button>Review and publish</ui5-button>
      ${listing(state)} ${documents(state)} ${contacts(state)}
    `,
    place,
  ),
)
window.practiceTruth = truth
