import { isLoading } from '../navigation'

/** Whether this is the portal within its own frame, which shows a page without the menus around it. */
export const isInFrame = window.parent !== window

/** The co-sell tab in a frame of the same origin, as portals embed one app in another. A new visit loads it anew. */
export const FormFrame = () =>
  !isLoading.value && <iframe class="form-frame" name="co-sell-form" title="Co-sell" src={location.pathname} />
