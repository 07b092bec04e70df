// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { readPage } from '../read-page'
import { structureReport } from '../structure/structure-report'
import { frameWith } from '../testing/frame'
import { nodesOf, setPage } from '../testing/set-page'
import { offerGuid, tabPage } from '../testing/tab-form'
import { outlineOf } from './walk'

const url = new URL(`https://partner.microsoft.com/dashboard/commercial-marketplace/offers/${offerGuid}/cosell`)
const filled = tabPage({
  platforms: ['Office 365'],
  segments: ['SMB'],
  solutionType: 'Service',
  url: 'https://www.contoso.com',
})
const words = () => outlineOf(document).items.flatMap(({ kind, text }) => (kind === 'text' ? [text] : []))
const values = () => {
  const { form } = readPage(document, url, new Date('2026-11-23T10:00:00Z'))
  return (
    form &&
    Object.fromEntries(
      Object.entries(form.snapshot.readings).map(([field, { state, ...rest }]) => [
        field,
        state === 'found' ? rest : state,
      ]),
    )
  )
}

beforeEach(() => setPage('<nav></nav>'))

describe('a frame', () => {
  it('is read where it stands', () => {
    const frame = frameWith('<p>inside</p>')
    document.body.append('before', frame.element, 'behind')
    expect(words()).toEqual(['before', 'inside', 'behind'])
  })

  it('in a frame is read too', () => {
    const inner = frameWith('<p>innermost</p>')
    const outer = frameWith('<p>inside</p>')
    outer.document.body.append(inner.element)
    document.body.append(outer.element)
    expect(words()).toEqual(['inside', 'innermost'])
  })

  it.each<[string, (frame: HTMLElement) => void]>([
    ['that is not displayed', frame => frame.style.setProperty('display', 'none')],
    ['that is invisible', frame => frame.style.setProperty('visibility', 'hidden')],
    ['that is transparent', frame => frame.style.setProperty('opacity', '0')],
    ['of no size', frame => frame.style.setProperty('height', '0px')],
    ['of one pixel', frame => frame.style.setProperty('width', '1px')],
  ])('%s is passed by', (_, hide) => {
    const frame = frameWith('<p>inside</p>')
    hide(frame.element)
    document.body.append(frame.element)
    expect(words()).toEqual([])
  })

  it('of another origin, or one that shows nothing yet, is passed by', () => {
    document.body.append('before', frameWith(null).element, 'behind')
    expect(words()).toEqual(['before', 'behind'])
  })

  it('that still loads is at work', () => {
    const frame = frameWith('<p>inside</p>')
    document.body.append(frame.element)
    expect(outlineOf(document).busy).toBe(false)
    Object.defineProperty(frame.document, 'readyState', { value: 'loading' })
    expect(outlineOf(document).busy).toBe(true)
  })
})

describe('the form', () => {
  it('is read in a frame as without one', () => {
    setPage(filled)
    const expected = values()
    expect(expected).toMatchObject({ 'solution-type': { value: 'Service' }, platforms: { value: ['Office 365'] } })
    setPage('<header>Partner Center</header>')
    document.body.append(frameWith(filled).element)
    expect(values()).toEqual(expected)
  })

  it('is told of in the structure report as without a frame', () => {
    const fieldsIn = (html: Node[]) => {
      document.body.replaceChildren(...html)
      return JSON.parse(structureReport(document, url, '1')).fields
    }
    const plain = fieldsIn(nodesOf(filled))
    expect(plain).toHaveLength(13)
    expect(fieldsIn([frameWith(filled).element])).toEqual(plain)
  })

  it('is claimed nowhere when a frame of another origin may hold it', () => {
    setPage('<main><h1>Co-sell with Microsoft</h1></main>')
    document.body.append(frameWith(null).element)
    expect(values()).toBeNull()
  })
})
