import { offerGuid, offerMenu, tabPage } from '../testing/tab-form'

const base = 'https://partner.microsoft.com'
const offer = `${base}/en-us/dashboard/commercial-marketplace/offers/${offerGuid}`
const frame = (content: string) => `${offerMenu('Lab', 'Azure Application')}<main>${content}</main>`
const headings = '<h3>Listing</h3><h2>Documents</h2><h2>Contacts</h2>'
const slot = (name: string) =>
  `<div><label>${name}</label><div>Drag your files here or <a>browse your file(s)</a></div></div>`
const lab = { alias: 'Lab', typeLabel: 'Azure Application' }

export interface PageCase {
  name: string
  html: string
  url: string
  page: object
}

/** Pages that are the form. */
export const formPages: readonly PageCase[] = [
  {
    name: 'the tab of 2021',
    html: tabPage(),
    url: `${offer}/cosell`,
    page: { kind: 'co-sell', offerId: offerGuid, heading: 'Co-sell with Microsoft', ...lab },
  },
  {
    name: 'the tab under a name nobody has seen',
    html: tabPage(),
    url: `${base}/dashboard/v2/marketplace-offers/commercial-marketplace/offers/${offerGuid.toUpperCase()}/somethingelse?x=1`,
    page: { kind: 'co-sell', offerId: offerGuid, heading: 'Co-sell with Microsoft', ...lab },
  },
  {
    name: 'the tab of 2022 with name and type in the title row',
    html: `<nav><a href="#">Offer overview</a><a href="#">Co-sell with Microsoft</a></nav><main>
      <div><h1><b>ocpgtm</b> | Co-sell with Microsoft</h1><span>Software as a Service</span><button>Save draft</button></div>
      <h3>Listing</h3><label>Select a solution type. <u>Required</u>.</label><select><option></option></select></main>`,
    url: `${offer}/x`,
    page: {
      kind: 'co-sell',
      offerId: offerGuid,
      heading: 'Co-sell with Microsoft',
      alias: 'ocpgtm',
      typeLabel: 'Software as a Service',
    },
  },
  {
    name: 'a title with the type inside the heading and no GUID in the address',
    html: `<main><h1>Fleet | Live | Co-sell with Microsoft <small>Power BI App</small></h1>${slot('Customer one-pager')}</main>`,
    url: `${base}/dashboard/referrals/v2/cosell`,
    page: {
      kind: 'co-sell',
      offerId: 'Fleet | Live',
      heading: 'Co-sell with Microsoft',
      alias: 'Fleet | Live',
      typeLabel: 'Power BI App',
    },
  },
  {
    name: 'a heading made by role',
    html: frame(`<div role="heading" aria-level="1">Co-sell with Microsoft</div>${slot('Customer one-pager')}`),
    url: `${offer}/x`,
    page: { kind: 'co-sell', offerId: offerGuid, heading: 'Co-sell with Microsoft', ...lab },
  },
  {
    name: 'another title over two sections and two fields',
    html: frame(`<h1>Co-selling</h1>${headings}${slot('Customer one-pager')}${slot('Customer case study')}`),
    url: `${offer}/x`,
    page: { kind: 'co-sell', offerId: offerGuid, heading: 'Co-selling', ...lab },
  },
  {
    name: 'no title at all over two sections and two fields',
    html: frame(`<div>Documents</div>${slot('Customer one-pager')}${slot('Customer case study')}<div>Contacts</div>`),
    url: `${offer}/x`,
    page: { kind: 'co-sell', offerId: offerGuid, ...lab },
  },
  {
    name: 'the title while the form is still loading',
    html: frame('<h1>Co-sell with Microsoft</h1><div class="loading-overlay" style="opacity: 1"></div>'),
    url: `${offer}/x`,
    page: { kind: 'co-sell', offerId: offerGuid, heading: 'Co-sell with Microsoft', ...lab },
  },
  {
    name: 'a form inside open components',
    html: `<he-shell><template shadowroot="open"><slot name="aside"></slot><main><slot></slot></main></template>
      <app-root><template shadowroot="open"><h1>Co-sell with Microsoft</h1>${slot('Customer one-pager')}</template></app-root></he-shell>`,
    url: `${offer}/x`,
    page: { kind: 'co-sell', offerId: offerGuid, heading: 'Co-sell with Microsoft' },
  },
]

/** Pages that speak of co-sell, or nearly are the form, and are not it. */
export const otherPages: readonly PageCase[] = [
  {
    name: 'Offer overview with the Marketplace Programs table',
    html: frame(`<h1>Offer overview</h1><h2>Marketplace Programs</h2><table><tr><th>Name</th><th>Status</th></tr>
      <tr><td>Co-sell with Microsoft <i></i></td><td>Not Co-sell ready. <a href="#">Learn more</a></td></tr></table>
      <h2>Co-sell with Microsoft</h2><p>Tell Microsoft sellers about it.</p><a href="#">Get started</a>`),
    url: `${offer}/overview`,
    page: { kind: 'offer', offerId: offerGuid, heading: 'Offer overview', ...lab },
  },
  {
    name: 'Offer overview of 2022, still loading',
    html: `<main><h1>Contoso dynamics | Offer overview</h1><span>Dynamics 365 for Operations</span><div aria-busy="true"></div>
      <h2>Co-sell with Microsoft</h2></main>`,
    url: `${offer}/overview`,
    page: { kind: 'offer', offerId: offerGuid, alias: 'Contoso dynamics', typeLabel: 'Dynamics 365 for Operations' },
  },
  {
    name: 'Review and publish with its Co-sell row',
    html: frame(`<h1>Review and publish</h1><table><tr><td><a href="#">Co-sell</a></td><td>0 documents, 0 co-sell contacts</td>
      <td>Complete</td></tr></table><h2>Notes for certification</h2><textarea></textarea>`),
    url: `${offer}/review`,
    page: { kind: 'offer', offerId: offerGuid, heading: 'Review and publish', ...lab },
  },
  {
    name: 'Properties with co-sell in its menu',
    html: frame('<h1>Properties</h1><label>Category</label><select><option>Analytics</option></select>'),
    url: `${offer}/properties`,
    page: { kind: 'offer', offerId: offerGuid, heading: 'Properties', ...lab },
  },
  {
    name: 'Offer listing with documents and contacts of its own',
    html: frame(`<h1>Offer listing</h1><h2>Documents</h2><label>Name</label><input><div>Drag your packages here or <a>browse your file(s)</a></div>
      <h2>Contacts</h2><label>Support contact</label><input>`),
    url: `${offer}/listing`,
    page: { kind: 'offer', offerId: offerGuid, heading: 'Offer listing', ...lab },
  },
  {
    name: 'an article about co-sell',
    html: `<main><h1>Co-sell with Microsoft</h1>${headings}<ul><li>Customer one-pager</li><li>Customer case study</li></ul>
      <p>Fill in the <b>Contacts</b> section.</p></main>`,
    url: `${base}/en-us/dashboard/learn/co-sell`,
    page: { kind: 'portal', heading: 'Co-sell with Microsoft' },
  },
  {
    name: 'an article about co-sell at an offer, still loading its pictures',
    html: `<main><h1>About co-sell</h1><h2>Co-sell with Microsoft</h2>${headings}<p aria-busy="true">Customer one-pager</p></main>`,
    url: `${offer}/help`,
    page: { kind: 'offer', offerId: offerGuid, heading: 'About co-sell' },
  },
  {
    name: 'the list of offers',
    html: `<main><h1>Overview</h1><table><tr><th>Offer alias</th><th>Azure IP Co-sell</th></tr>
      <tr><td><a href="#">Lab</a></td><td>No</td></tr></table><input type="search"></main>`,
    url: `${base}/en-us/dashboard/commercial-marketplace/overview`,
    page: { kind: 'portal', heading: 'Overview' },
  },
  {
    name: 'a hidden copy of the form',
    html: `${frame('<h1>Technical configuration</h1>')}<div style="display: none">${tabPage()}</div>`,
    url: `${offer}/technicalconfiguration`,
    page: { kind: 'offer', offerId: offerGuid, heading: 'Technical configuration', ...lab },
  },
  {
    name: 'a transparent copy of the form',
    html: `${frame('<h1>Technical configuration</h1>')}<div style="opacity: 0">${tabPage()}</div>`,
    url: `${offer}/technicalconfiguration`,
    page: { kind: 'offer', offerId: offerGuid, heading: 'Technical configuration', ...lab },
  },
  {
    name: 'a blank page while it loads',
    html: '',
    url: `${offer}/cosell`,
    page: { kind: 'offer', offerId: offerGuid },
  },
  {
    name: 'a blank page of no offer',
    html: '<div class="skeleton"></div>',
    url: `${base}/dashboard/home`,
    page: { kind: 'portal' },
  },
  {
    name: 'the title alone, with nothing that loads',
    html: frame('<h1>Co-sell with Microsoft</h1>'),
    url: `${offer}/cosell`,
    page: { kind: 'offer', offerId: offerGuid, heading: 'Co-sell with Microsoft', ...lab },
  },
  {
    name: 'a page of the form that belongs to no offer',
    html: `<main><h1>Co-sell with Microsoft</h1>${slot('Customer one-pager')}</main>`,
    url: `${base}/dashboard/somewhere`,
    page: { kind: 'portal', heading: 'Co-sell with Microsoft' },
  },
  {
    name: 'the page of a lapsed session',
    html: "<main><h1>We can't find that page</h1><button>Sign in</button></main>",
    url: `${base}/en-us/dashboard/product/NotFound?locationHref=%2Fdashboard%2Fcommercial-marketplace%2Foffers%2F${offerGuid}`,
    page: { kind: 'signed-out', heading: "We can't find that page" },
  },
  {
    name: 'a sign-in page under the offer’s own address',
    html: '<main><h1>Sign in</h1><input type="email"></main>',
    url: `${offer}/cosell`,
    page: { kind: 'signed-out', heading: 'Sign in' },
  },
]
