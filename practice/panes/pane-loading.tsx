/** As over the whole page: it stays in the document and only turns transparent. */
export const PaneLoading = ({ loading }: { loading: boolean }) => (
  <div class={loading ? 'loading-overlay is-loading' : 'loading-overlay'} aria-hidden={!loading}>
    <span class="loading-overlay__dots">
      <i />
      <i />
      <i />
    </span>
  </div>
)
