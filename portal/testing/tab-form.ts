/*
 * The form of the offer's tab as its pictures of 2021 show it, with the broken label links that saved pages of the same
 * portal have: labels that are tied to nothing, ids used twice, inputs that bear `for`. For tests only.
 */

export interface TabForm {
  platforms?: readonly string[]
  segments?: readonly string[]
  solutionType?: string
  areas?: readonly { area: string; subAreas: readonly string[] }[]
  documents?: Partial<Record<string, readonly string[]>>
  url?: string
  contacts?: string
}

export const offerGuid = '347ac5b5-6a89-44c8-84e0-1f191c172346'
export const offerUrl = new URL(
  `https://partner.microsoft.com/en-us/dashboard/commercial-marketplace/offers/${offerGuid}/slug`,
)

const required = '. <u>Required</u>.'
const info = '<button type="button" aria-label="More information"><i></i></button>'

const boxes = (name: string, texts: readonly string[], checked: readonly string[] = []) =>
  texts
    .map(
      text =>
        `<div class="cell"><input type="checkbox" id="${name}" ${checked.includes(text) ? 'checked' : ''}><span>${text}</span></div>`,
    )
    .join('')

export const select = (options: readonly string[], chosen: readonly string[] = [], attributes = '') =>
  `<select ${attributes}>${options.map(text => `<option ${chosen.includes(text) ? 'selected' : ''}>${text}</option>`).join('')}</select>`

export const slotNames = [
  'Customer one-pager',
  'Customer presentation',
  'Customer case study',
  'Verifiable customer wins (optional)',
  'Channel pitch deck (optional)',
  'Reference architecture diagrams',
  'Other documents',
] as const

const areaNames = ['', 'Azure', 'Business applications', 'Modern work & security']
const subAreaNames = ['Advanced security', 'Blockchain', 'Teamwork']

export const areaRow = ({ area, subAreas }: { area: string; subAreas: readonly string[] }) =>
  `<div class="row"><div><label id="area">Solution area</label>${select(areaNames, [area], 'for="area"')}</div>
   <div><label id="sub">Solution sub-areas</label>${select(subAreaNames, subAreas, 'multiple')}</div><a>Remove</a></div>`

export const slot = (name: string, files: readonly string[] = []) =>
  `<div><label>${name} ${info}</label><div class="box">${files
    .map(file => `<div class="file"><a href="#f">${file}</a><span>Uploaded</span><button>Remove</button></div>`)
    .join('')}${
    files.length === 0
      ? '<span>Drag your files here (.pdf, .pptx) or </span><a>browse your file(s)..</a><input type="file" name="fileuploader" style="display:none">'
      : ''
  }</div></div>`

export const listingSection = (form: TabForm) => `
  <h3>Listing</h3>
  <div><label for="nowhere">Select one or more Microsoft platforms that your offer extends or integrates with${required}</label>
    <div class="grid">${boxes('platform', ['Microsoft Azure', 'Microsoft Dynamics 365', 'Microsoft SQL Server', 'Office 365', 'Windows 10'], form.platforms)}</div></div>
  <div><label for="segment">Select one or more segments that aligns with the size of your target customer${required}</label>
    <div class="grid">${boxes('segment', ['Corporate', 'Enterprise', 'SMB'], form.segments)}</div></div>
  <div><label id="type">Select a solution type${required} ${info}</label>
    ${select(['', 'Device (hardware)', 'IP (application)', 'Managed service', 'Service'], [form.solutionType ?? ''], 'for="type"')}</div>
  <div><div>Add solution area (Max 3)${required}</div>
    <p>Choose up to three solution areas to define the scenarios your solution is designed to address. For each solution area you must also select one or two solution sub-areas.</p>
    ${(form.areas ?? []).map(areaRow).join('')}
    <a href="#add">+ Add solution area (Max 3). <u>Required</u>.</a></div>`

export const documentsSection = (form: TabForm) => `
  <h2>Documents</h2>
  <p>The collateral you provide is available to Microsoft sales teams. Templates are provided within the information icons.</p>
  ${slotNames.map(name => slot(name, form.documents?.[name])).join('')}
  <div><label id="contact">External reference URL</label><input for="contact" value="${form.url ?? ''}"></div>`

export const contactLinks = `<a href="#t">Download contacts template (.csv)</a> <a href="#i">Import contacts (.csv)</a><input type="file" style="display:none">`

export const contactsSection = (form: TabForm) => `<h2>Contacts</h2>${contactLinks}${form.contacts ?? ''}`

export const offerMenu = (alias: string, type: string) => `
  <aside><div><img src="" alt=""><strong>${alias}</strong><div>${type}</div><button aria-label="Switch offer"></button></div>
  <nav><ul><li><a href="#o">Offer overview</a></li><li><a href="#s">Offer setup</a></li><li><a href="#p">Properties</a></li>
  <li><a href="#c">Co-sell with Microsoft</a></li><li><a href="#r">Resell through CSPs</a></li></ul></nav><div>Offer ID: lab</div></aside>`

export const tabPage = (form: TabForm = {}, title = '<h1>Co-sell with Microsoft</h1>') => `
  <header>Microsoft Partner Center <input type="search" placeholder="Search"></header>
  ${offerMenu('Lab', 'Azure Application')}
  <main><div>${title}<button disabled>Save draft</button><button>Review and publish</button></div>
  <div>Changes complete, not published</div>
  <p>Entry on this page is optional. <a href="#l">Learn more about the co-sell with Microsoft program.</a></p>
  ${listingSection(form)}${documentsSection(form)}${contactsSection(form)}
  <button disabled>Save draft</button><button>Review and publish</button></main>`

export const contactTable = (rows: readonly (readonly string[])[]) =>
  `<table><thead><tr><th>Name *</th><th>Email *</th><th>Job title</th><th>Role</th><th>Countries/Regions</th><th>States/Provinces</th></tr></thead>
   <tbody>${rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`
