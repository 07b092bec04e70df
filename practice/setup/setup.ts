/** How the practice copy shows itself: which DOM the co-sell form is drawn with, of which year its words are, and what goes wrong. */

export const skins = ['native', 'harmony', 'harmony-closed', 'german'] as const
export type Skin = (typeof skins)[number]

export const wordings = ['2020', '2021', '2022'] as const
export type Wording = (typeof wordings)[number]

/** What can be switched on besides, each with every skin. The keys are also the names in the address. */
export const troubles = {
  slow: 'Slow loading',
  late: 'Parts arrive late',
  renew: 'New nodes on every edit',
  twins: 'Hidden twins',
  stuck: 'Stuck overlay',
  toast: 'Stale toast',
  renamed: 'Renamed fields',
  framed: 'Form in a frame',
} as const
export type Trouble = keyof typeof troubles
export const troubleNames = Object.keys(troubles) as Trouble[]

export interface Setup extends Record<Trouble, boolean> {
  skin: Skin
  wording: Wording
}

/** The page as it always was. */
export const usualSetup: Setup = {
  skin: 'native',
  wording: '2021',
  slow: false,
  late: false,
  renew: false,
  twins: false,
  stuck: false,
  toast: false,
  renamed: false,
  framed: false,
}

/** What of an unknown value is a choice of setup; the rest is left out. */
export function knownSetup(value: unknown): Partial<Setup> {
  if (typeof value !== 'object' || value === null) return {}
  const given = value as Record<string, unknown>
  const skin = skins.find(name => name === given.skin)
  const wording = wordings.find(year => year === given.wording)
  const switches = troubleNames.filter(name => typeof given[name] === 'boolean').map(name => [name, given[name]])
  return { ...(skin && { skin }), ...(wording && { wording }), ...Object.fromEntries(switches) }
}

/** What an address chooses, in its query or after its hash: `?skin=harmony&twins=1`. `0` and `false` switch off. */
export function setupIn(address: URL): Partial<Setup> {
  const chosen: Record<string, unknown> = {}
  for (const parameters of [new URLSearchParams(address.hash.slice(1)), address.searchParams]) {
    for (const [name, value] of parameters) {
      chosen[name] = Object.hasOwn(troubles, name) ? !['0', 'false'].includes(value) : value
    }
  }
  return knownSetup(chosen)
}

/** The address without its choices; everything else of it stays as it is. */
export function withoutSetup(address: URL): URL {
  const rest = new URL(address)
  const hash = new URLSearchParams(rest.hash.slice(1))
  const given = Object.keys(usualSetup)
  for (const name of given) if (rest.searchParams.has(name)) rest.searchParams.delete(name)
  if (!given.some(name => hash.has(name))) return rest
  for (const name of given) hash.delete(name)
  rest.hash = hash.toString()
  return rest
}
