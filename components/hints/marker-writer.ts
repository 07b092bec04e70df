import type { Point } from './box'
import { commonWay, nowhere } from './carry'
import type { MarkerPlace } from './place-marker'
import type { PlaceWriter } from './place-writer'

/** Where a marker belongs now. */
export interface PlacedMarker {
  element: HTMLElement
  place: MarkerPlace
  /** Where its label's line begins, in sight or not. */
  line: Point | null
}

/** A marker as it was written: within what carries it, and the line's place there. */
interface Written extends Point {
  fit: string
  line: Point
}

/**
 * Writes markers' places. While the page scrolls, what holds all markers is moved as most of their labels moved: one change of
 * style for all. A marker by itself is written only where that leaves it a pixel or more beside its place.
 */
export function createMarkerWriter(writer: PlaceWriter) {
  const written = new WeakMap<HTMLElement, Written>()
  let carried = nowhere

  function carry(carrier: HTMLElement | null, way: Point): void {
    carried = way
    if (carrier) writer.styles(carrier, { transform: `translate(${way.x}px, ${way.y}px)` })
  }

  function write({ element, place, line }: PlacedMarker, near: (distance: number) => boolean): void {
    writer.shown(element, place.shown)
    if (!place.shown || !line) return
    const { fit } = place
    const { x, y } = within(place)
    const before = written.get(element)
    if (before?.fit === fit && near(x - before.x) && near(y - before.y)) return
    written.set(element, { x, y, fit, line: within(line) })
    element.style.transform = `translate(${x}px, ${y}px)`
    element.dataset.fit = fit
  }

  /** As a place within what carries the markers. */
  const within = ({ x, y }: Point): Point => ({ x: x - carried.x, y: y - carried.y })

  /** How far the label went since its marker was written. */
  function wayOf({ element, place, line }: PlacedMarker): Point[] {
    const before = written.get(element)
    return before && line && place.shown ? [{ x: line.x - before.line.x, y: line.y - before.line.y }] : []
  }

  return {
    /** Each marker at its whole pixel. */
    place(carrier: HTMLElement | null, markers: readonly PlacedMarker[]): void {
      carry(carrier, nowhere)
      for (const marker of markers) write(marker, distance => distance === 0)
    },
    /** All of them along with their labels. */
    follow(carrier: HTMLElement | null, markers: readonly PlacedMarker[]): void {
      carry(carrier, commonWay(markers.flatMap(wayOf)) ?? carried)
      for (const marker of markers) write(marker, distance => Math.abs(distance) < 1)
    },
  }
}
