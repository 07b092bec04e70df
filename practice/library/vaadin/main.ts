import '@vaadin/button'
import '@vaadin/checkbox-group'
import '@vaadin/grid'
import '@vaadin/grid/vaadin-grid-column.js'
import '@vaadin/multi-select-combo-box'
import '@vaadin/select'
import '@vaadin/text-field'
import '@vaadin/upload'
import { html, render } from 'lit'
import { formState } from '../form-state'
import { framedPage } from '../frame'
import { contacts } from './contacts'
import { documents } from './documents'
import { listing } from './listing'
import { truth } from './truth'

const { offer, coSell, place } = framedPage('vaadin')

formState(offer, coSell, state =>
  render(
    html`
      <vaadin-button theme="primary" @click=${state.save}>Save draft</vaadin-button>
      <vaadin-button>Review and publish</vaadin-button>
      ${listing(state)} ${documents(state)} ${contacts(state)}
    `,
    place,
  ),
)
window.practiceTruth = truth
