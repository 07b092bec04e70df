import { describe, expect, it } from 'vitest'
import { type PanelView, type Situation, viewOf } from './view'

const form: Situation = {
  tab: 'portal',
  link: 'open',
  page: 'co-sell',
  loading: false,
  readWhole: true,
  enough: true,
  pinned: false,
  lastReading: true,
  wantsLast: false,
  firstRun: false,
}

describe('viewOf', () => {
  it.each<[string, Partial<Situation>, PanelView]>([
    ['the form, read', {}, 'checklist'],
    ['nothing known of the tab yet', { tab: 'unknown', page: null }, 'starting'],
    ['another site', { tab: 'elsewhere', page: null }, 'no-form'],
    ['another site, before any offer was read', { tab: 'elsewhere', page: null, firstRun: true }, 'first-run'],
    ['another site never steps back to a reading', { tab: 'elsewhere', page: null, wantsLast: true }, 'no-form'],
    ['a portal tab that has not answered yet', { link: 'connecting', page: null }, 'starting'],
    ['a portal page of no offer', { page: 'portal' }, 'portal-page'],
    ['a portal page of no offer on the first run', { page: 'portal', firstRun: true }, 'first-run'],
    ['signed out', { page: 'signed-out' }, 'signed-out'],
    ['another page of the offer', { page: 'offer' }, 'offer-page'],
    ['another page, last reading wanted', { page: 'offer', wantsLast: true }, 'last-reading'],
    [
      'another page, last reading wanted and none kept',
      { page: 'offer', wantsLast: true, lastReading: false },
      'offer-page',
    ],
    ['the form while it loads', { loading: true, readWhole: false, enough: false }, 'loading'],
    ['the form before anything of it was read', { readWhole: false }, 'loading'],
    ['the form loading again', { loading: true, enough: false }, 'checklist'],
    ['the form, hardly recognised', { enough: false }, 'too-little'],
    ['hardly recognised, last reading wanted', { enough: false, wantsLast: true }, 'last-reading'],
    ['nobody answers in the tab', { link: 'lost', page: null }, 'connection-lost'],
    ['the connection broke', { link: 'lost' }, 'connection-lost'],
    ['the connection is being made again', { link: 'connecting' }, 'checklist'],
    ['one offer, its form in a tab', { pinned: true }, 'checklist'],
    ['one offer, no tab shows it', { pinned: true, tab: 'elsewhere', page: null }, 'last-reading'],
    ['one offer, its tab shows another page', { pinned: true, page: 'offer' }, 'last-reading'],
    ['one offer, its tab is dead', { pinned: true, link: 'lost' }, 'last-reading'],
    ['one offer, never read', { pinned: true, tab: 'elsewhere', page: null, lastReading: false }, 'unknown-offer'],
    ['one offer, tabs not looked at yet', { pinned: true, tab: 'unknown', page: null }, 'last-reading'],
    ['one offer, its tab has not answered yet', { pinned: true, link: 'connecting', page: null }, 'last-reading'],
    ['one offer, nothing known yet', { pinned: true, tab: 'unknown', page: null, lastReading: false }, 'starting'],
  ])('%s', (_, change, view) => expect(viewOf({ ...form, ...change })).toBe(view))
})
