import { createApp } from 'vue'
import { createVuetify } from 'vuetify'
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg'
import 'vuetify/styles'
import { framedPage } from '../frame'
import { coSellForm } from './co-sell-form'
import { truth } from './truth'

const { offer, coSell, place } = framedPage('vuetify')
createApp(coSellForm(offer, coSell))
  .use(createVuetify({ icons: { defaultSet: 'mdi', aliases, sets: { mdi } } }))
  .mount(place)
window.practiceTruth = truth
