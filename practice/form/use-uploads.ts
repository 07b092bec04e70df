import { useEffect, useRef, useState } from 'preact/hooks'
import type { DocumentSlot } from '../model'
import { documentTypes, maxOtherDocuments } from '../options'

export interface Upload {
  name: string
  state: 'uploading' | 'processing' | 'done'
}

type Slots<Value> = Partial<Record<DocumentSlot, Value>>

export interface Uploads {
  running: Slots<Upload[]>
  errors: Slots<string>
  /** Takes as many files as the slot has room for. */
  add: (slot: DocumentSlot, files: Iterable<File>, present: number) => void
  /** Forgets an upload, running or done, and the slot's error. */
  forget: (slot: DocumentSlot, name: string) => void
}

const uploadMilliseconds = 700
const processMilliseconds = 400

/**
 * Imitates uploads: a file goes through its states by the clock and then becomes part of the form, by name only.
 * @param done called once per file, when it belongs to the form
 */
export function useUploads(done: (slot: DocumentSlot, name: string) => void): Uploads {
  const [running, setRunning] = useState<Slots<Upload[]>>({})
  const [errors, setErrors] = useState<Slots<string>>({})
  const latestDone = useRef(done)
  latestDone.current = done
  const timers = useRef(new Map<Upload, ReturnType<typeof setTimeout>>())
  useEffect(
    () => () => {
      for (const timer of timers.current.values()) clearTimeout(timer)
    },
    [],
  )

  const change = (slot: DocumentSlot, next: (now: Upload[]) => Upload[]) =>
    setRunning(now => ({ ...now, [slot]: next(now[slot] ?? []) }))

  const start = (slot: DocumentSlot, upload: Upload) => {
    const advance = (from: Upload, state: Upload['state'], wait: number, then: (to: Upload) => void) => {
      const timer = setTimeout(() => {
        timers.current.delete(from)
        const to = { ...from, state }
        change(slot, now => now.map(one => (one === from ? to : one)))
        then(to)
      }, wait)
      timers.current.set(from, timer)
    }
    change(slot, now => [...(slot === 'other' ? now : []), upload])
    advance(upload, 'processing', uploadMilliseconds, processing =>
      advance(processing, 'done', processMilliseconds, () => latestDone.current(slot, upload.name)),
    )
  }

  const drop = (slot: DocumentSlot, matches: (upload: Upload) => boolean) => {
    for (const upload of running[slot] ?? []) if (matches(upload)) clearTimeout(timers.current.get(upload))
    change(slot, now => now.filter(upload => !matches(upload)))
  }

  return {
    running,
    errors,
    add(slot, files, present) {
      const wanted = Array.from(files)
      const known = wanted.filter(({ name }) => hasKnownType(name))
      const pending = (running[slot] ?? []).filter(({ state }) => state !== 'done').length
      const room = slot === 'other' ? maxOtherDocuments - present - pending : 1
      const error =
        known.length < wanted.length
          ? 'This file type is not supported.'
          : known.length > room
            ? `You can upload up to ${slot === 'other' ? 'five files' : 'one file'}.`
            : ''
      setErrors(now => ({ ...now, [slot]: error }))
      const taken = known.slice(0, Math.max(0, room))
      if (slot !== 'other' && taken.length > 0) drop(slot, () => true)
      for (const { name } of taken) start(slot, { name, state: 'uploading' })
    },
    forget(slot, name) {
      drop(slot, upload => upload.name === name)
      setErrors(now => ({ ...now, [slot]: '' }))
    },
  }
}

const hasKnownType = (name: string): boolean => documentTypes.some(type => name.toLowerCase().endsWith(`.${type}`))
