/*
 * What is timed, in one place: the bench bundles it into one module, as the extension's own build does. Left to vitest's module runner,
 * every call from one file to another would go through a getter and be slowed by it.
 */
export { assess, assessOffer } from '@/rules'
export { differences } from './differences'
export { fullestEdition } from './fullest-edition'
export { peerEngine, rulesFor, runPeer } from './peer/engine'
export { plainPath } from './peer/plain-path'
