import { PageFrame } from '../shell/page-frame'

/** A page about co-sell that is not the form: the same headings, and nothing to fill in. */
export const Article = () => (
  <PageFrame title="About co-sell">
    <article class="article">
      <h2>Co-sell with Microsoft</h2>
      <p>
        A publisher can ask Microsoft sales teams to take part in selling an offer. What they need to know about it is
        entered on one page of the offer, in three parts.
      </p>
      <h3>Listing</h3>
      <p>
        Select one or more Microsoft platforms that your offer extends or integrates with, one or more segments, and a
        solution type. Then add solution areas, each with its sub-areas.
      </p>
      <h2>Documents</h2>
      <p>Among the documents are:</p>
      <ul>
        <li>Customer one-pager</li>
        <li>Customer presentation</li>
        <li>Customer case study</li>
        <li>Verifiable customer wins</li>
        <li>Channel pitch deck</li>
        <li>Reference architecture diagrams</li>
      </ul>
      <h2>Contacts</h2>
      <p>
        Contacts are not typed in one by one. Download the template, fill it in with a spreadsheet, and import it. An
        import replaces the whole list.
      </p>
    </article>
  </PageFrame>
)
