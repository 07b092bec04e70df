import type { CDPSession, Page } from '@playwright/test'

/** The one element that the extension adds to a page. */
export const hostName = 'cosell-checklist-hints'

/** A place in the window, px. */
export type Place = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>

/** The hint layer of a page. Its shadow tree is closed to the page's scripts; DevTools sees it. */
export interface HintLayer {
  /** What each marker says, by field id. */
  markers(): Promise<Record<string, string>>
  /** What the pill says aloud; undefined when there is none. */
  pill(): Promise<string | undefined>
  /** The text of the open card; undefined when none is open. */
  card(): Promise<string | undefined>
  /** Whether all of the open card stands within the window. */
  cardIsWhole(): Promise<boolean>
  /** Where the markers that are shown stand, by field id. */
  places(): Promise<Record<string, Place>>
  /** Where the open card stands; undefined when none is seen. */
  cardPlace(): Promise<Place | undefined>
  /**
   * How far each marker that is shown strays from its place in the page, px, while the window is scrolled: looked at after each of so
   * many frames.
   * @param frame the name of a frame that scrolls instead of the window
   */
  straying(frames: number, frame?: string): Promise<{ scrolled: number; stray: Record<string, number> }>
  /** All that the layer says. */
  text(): Promise<string>
  /** Presses the part of the pill that opens the side panel, with a real mouse. */
  pressPanelButton(): Promise<void>
  /** Presses the button that closes the notice of a lost connection. */
  pressNoticeButton(): Promise<void>
  /**
   * Runs an action of the page and tells after how many frames a marker says something else than before. The page's own clock
   * counts, so the speed of this test does not.
   */
  framesUntilChange(field: string, act: () => void): Promise<number>
}

/** A function that runs in the page, on the shadow root. `act` is another function of the page that it may call. */
type InPage<Result, Argument> = (root: ShadowRoot, argument: Argument, act: () => void) => Result

export async function hintLayerOf(page: Page): Promise<HintLayer> {
  const session = await page.context().newCDPSession(page)
  const run = async <Result, Argument>(
    action: InPage<Result, Argument>,
    argument?: Argument,
    act: () => void = () => {},
  ): Promise<Awaited<Result>> => {
    await page.locator(hostName).waitFor({ state: 'attached' })
    const objectId = await shadowRootOf(session)
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `async function (argument) { return await (${action})(this, argument, ${act}) }`,
      arguments: [{ value: argument }],
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  const press = async (selector: string) => {
    const { x, y } = await run((root, wanted) => {
      const button = [...root.querySelectorAll(wanted)].find(one => one.checkVisibility({ visibilityProperty: true }))
      const box = button?.getBoundingClientRect() ?? new DOMRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, selector)
    await page.mouse.click(x, y)
  }

  return {
    markers: () =>
      run(root => {
        const markers = root.querySelectorAll('[data-marker]')
        return Object.fromEntries(
          Array.from(markers, marker => [
            marker.getAttribute('data-marker') ?? '',
            marker.querySelector('.marker__word')?.textContent ?? '',
          ]),
        )
      }),
    pill: () => run(root => root.querySelector('[data-pill] button')?.getAttribute('aria-label') ?? undefined),
    card: () => run(root => root.querySelector('.hint-card')?.textContent ?? undefined),
    cardIsWhole: () =>
      run(root => {
        const box = root.querySelector('.hint-card')?.getBoundingClientRect()
        return !!box && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth
      }),
    places: () =>
      run(root => {
        const shown = [...root.querySelectorAll<HTMLElement>('[data-marker]')].filter(marker =>
          marker.checkVisibility({ visibilityProperty: true }),
        )
        return Object.fromEntries(
          shown.map(marker => [marker.dataset.marker ?? '', marker.getBoundingClientRect().toJSON() as Place]),
        )
      }),
    cardPlace: () =>
      run(root => {
        const card = root.querySelector('.hint-card')
        const isSeen = card?.checkVisibility({ visibilityProperty: true })
        return isSeen ? (card?.getBoundingClientRect().toJSON() as Place) : undefined
      }),
    straying: (frames, frame = '') =>
      run(
        async (root, { many, name }) => {
          const scroller = document.querySelector<HTMLIFrameElement>(`iframe[name="${name}"]`)?.contentWindow ?? window
          const seen: Record<string, number[]> = {}
          const tops: number[] = []
          for (let frame = 0; frame < many; frame++) {
            await new Promise(resolve => requestAnimationFrame(resolve))
            const drawn = scroller.scrollY
            await new Promise(resolve => setTimeout(resolve))
            // What the wheel has done since is not drawn yet.
            if (scroller.scrollY !== drawn) continue
            tops.push(drawn)
            for (const marker of root.querySelectorAll<HTMLElement>('[data-marker]')) {
              if (!marker.checkVisibility({ visibilityProperty: true })) continue
              const field = marker.dataset.marker ?? ''
              seen[field] = [...(seen[field] ?? []), marker.getBoundingClientRect().top + drawn]
            }
          }
          const width = (values: number[]) => Math.max(...values) - Math.min(...values)
          const stray = Object.fromEntries(Object.entries(seen).map(([field, places]) => [field, width(places)]))
          return { scrolled: width(tops), stray }
        },
        { many: frames, name: frame },
      ),
    text: () => run(root => root.textContent ?? ''),
    pressPanelButton: () => press('[data-pill] .pill button:last-of-type'),
    pressNoticeButton: () => press('.pill--notice button'),
    framesUntilChange: (field, act) =>
      run(
        async (root, wanted, change) => {
          const word = () => root.querySelector(`[data-marker="${wanted}"] .marker__word`)?.textContent
          const before = word()
          const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
          await frame()
          change()
          for (let frames = 0; frames < 120; frames++) {
            if (word() !== before) return frames
            await frame()
          }
          return Number.POSITIVE_INFINITY
        },
        field,
        act,
      ),
  }
}

async function shadowRootOf(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.getElementsByTagName('${hostName}')[0]`,
  })
  if (!result.objectId) throw new Error('There is no hint layer in this page.')
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true, depth: 1 })
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId
  if (backendNodeId === undefined) throw new Error('The hint layer has no shadow tree.')
  const { object } = await session.send('DOM.resolveNode', { backendNodeId })
  if (!object.objectId) throw new Error('The hint layer cannot be reached.')
  return object.objectId
}
