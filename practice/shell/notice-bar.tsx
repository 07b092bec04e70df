import { notice } from '../notices'

export const NoticeBar = () =>
  notice.value && (
    <div role="alert" class={`alert alert-${notice.value.tone} notice-bar`}>
      {notice.value.text}
    </div>
  )
