import { signal } from '@preact/signals'
import { knownSetup, type Setup, setupIn, usualSetup, withoutSetup } from './setup'

/*
 * Two places keep a setup. What the address chooses holds for this tab, through every reload and every page of the portal;
 * what the menu chooses holds for all tabs. The tab's own choice comes first.
 */

const key = 'practice-setup'
const ofTheTab = () => sessionStorage
const ofAllTabs = () => localStorage

const current = signal<Setup>(usualSetup)

/** Read in a component, it draws the component anew when the setup changes. */
export const currentSetup = (): Setup => current.value

/** Takes over what the address chooses, if anything. */
export function takeSetupOfAddress(): void {
  write(ofTheTab, { ...read(ofTheTab), ...setupIn(new URL(location.href)) })
  current.value = { ...usualSetup, ...read(ofAllTabs), ...read(ofTheTab) }
}

/** A choice in the menu: from now on nothing in the address or of this tab speaks against it. */
export function chooseSetup(part: Partial<Setup>): void {
  const rest = withoutSetup(new URL(location.href))
  if (rest.href !== location.href) history.replaceState(history.state, '', rest)
  const ownChoices = Object.entries(read(ofTheTab)).filter(([name]) => !Object.hasOwn(part, name))
  write(ofTheTab, Object.fromEntries(ownChoices))
  write(ofAllTabs, { ...read(ofAllTabs), ...part })
  current.value = { ...current.value, ...part }
}

function read(place: () => Storage): Partial<Setup> {
  try {
    return knownSetup(JSON.parse(place().getItem(key) ?? 'null'))
  } catch {
    return {}
  }
}

/** Where nothing can be kept, a choice lasts until the next reload. */
function write(place: () => Storage, value: Partial<Setup>): void {
  try {
    place().setItem(key, JSON.stringify(value))
  } catch {}
}
