import { storage } from '@/components/icon/shapes'
import { text } from '@/platform/text'
import { Message } from './message'

/** The form was not written to, for what it held could not be kept first. */
export function RestoreRefused({ fault }: { fault: 'full' | 'refused' }) {
  return (
    <Message icon={storage} trouble title={text('restore_refused_store')}>
      <p>{text(`storage_${fault}`)}</p>
      <p>{text('restore_refused_store_why')}</p>
    </Message>
  )
}
