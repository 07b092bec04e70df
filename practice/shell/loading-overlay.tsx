import { isLoading } from '../navigation'

/** Never leaves the document: once loaded it only turns transparent, as the portal's does. */
export const LoadingOverlay = () => (
  <div class={isLoading.value ? 'loading-overlay is-loading' : 'loading-overlay'} aria-hidden={!isLoading.value}>
    <span class="loading-overlay__dots">
      <i />
      <i />
      <i />
    </span>
  </div>
)
