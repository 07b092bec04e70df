/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { framedPage } from '../frame'
import { CoSellForm } from './co-sell-form'
import { truth } from './truth'

const { offer, coSell, place } = framedPage('antd')
createRoot(place).render(<CoSellForm offer={offer} saved={coSell} />)
window.practiceTruth = truth
