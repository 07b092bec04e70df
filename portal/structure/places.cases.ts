/** A piece of a page, and what the report's outline has to say of it, without the main element around it. */
export interface PlaceCase {
  name: string
  html: string
  lines: string[]
}

const prompt = 'Drag your files here (.pdf) or <a href="#">browse your file(s)..</a>'

export const placeCases: readonly PlaceCase[] = [
  {
    name: 'a label that nobody knows yet, over a drop box',
    html: `<div><label>Sample solution kit <button aria-label="More information"><i></i></button></label><div>${prompt}</div></div>`,
    lines: [
      'div',
      ' label · “Sample solution kit”',
      '  button aria-label · [action] text',
      ' div · [file prompt]',
      '  a · [file prompt]',
    ],
  },
  {
    name: 'the same over a file',
    html: '<div><label>Sample solution kit</label><div><a href="#">Sample solution kit</a><span>Uploaded</span><button>Remove</button></div></div>',
    lines: [
      'div',
      ' label · text, 12 to 20 characters',
      ' div',
      '  a · [action] text',
      '  span · text',
      '  button · [remove]',
    ],
  },
  {
    name: 'a caption in no label, and its drop-down',
    html: '<div>Solution kind</div><select><option>Solution kit</option></select>',
    lines: ['div · “Solution kind”', 'select · [select]'],
  },
  {
    name: 'a text that stands before nothing',
    html: '<div>Solution kind</div><p>Fill in the form.</p>',
    lines: ['div · text, 12 to 20 characters', 'p · text, 12 to 20 characters'],
  },
  {
    name: 'chips beside an input',
    html: '<div style="border: 1px solid"><span>Solution kit</span><span>Sales kit</span><input role="combobox" aria-label="Solution kind"></div>',
    lines: [
      'div',
      ' span · text, 12 to 20 characters',
      ' span · text, 8 to 11 characters',
      ' input role=combobox aria-label · named “Solution kind” · [select, drawn]',
    ],
  },
  {
    name: 'options of a group',
    html: '<fieldset><legend>Solution kind</legend><label><input type="radio" checked>Sales kit</label><label><input type="radio">Document kit</label></fieldset>',
    lines: ['fieldset', ' legend · “Solution kind”', ' label · text (and again)', '  input type=radio · [radio]'],
  },
  {
    name: 'drawn options',
    html: '<div role="radiogroup" aria-label="Solution kind"><div role="radio" aria-checked="true">Sales kit</div></div>',
    lines: [
      'div role=radiogroup aria-label · named “Solution kind”',
      ' div role=radio aria-checked · text · [radio, drawn]',
    ],
  },
  {
    name: 'a table: words of its first row only, rows and cells once',
    html: `<table><tr><th>Name</th><th>Job Title</th><th>Ada</th></tr>${'<tr><th scope="row">Contact</th><td>Sales</td><td><label>Kit</label></td></tr>'.repeat(3)}</table>`,
    lines: [
      'table',
      ' tbody',
      '  tr',
      '   th · “Name”',
      '   th · “Job Title”',
      '   th · text, 1 to 3 characters',
      '  tr (and again)',
      '   th scope=row · text',
      '   td · text',
      '   td',
      '    label · text',
    ],
  },
  {
    name: 'a table without a row of headings',
    html: '<table><tr><td>Name</td><td>Sales</td></tr></table>',
    lines: ['table', ' tbody', '  tr', '   td · text (and again)'],
  },
  {
    name: 'a list: only labels that are known',
    html: '<ul><li><h4>Sales contact</h4></li><li><label>Customer one-pager</label></li></ul>',
    lines: ['ul', ' h4 · text, 12 to 20 characters', ' label · “Customer one-pager” = one-pager'],
  },
  {
    name: 'the name of an offer before the bar, and alone',
    html: '<h1>Solution kit | Solution form</h1><h1>Solution kit</h1><h2>Sales kit | Documents</h2>',
    lines: [
      'h1 · text | “Solution form”',
      'h1 · text, 12 to 20 characters',
      'h2 · text | “Documents” = part documents',
    ],
  },
  {
    name: 'a title that may be the name of an offer',
    html: '<h1>Sales kit</h1><h2>Sales kit</h2>',
    lines: ['h1 · text, 8 to 11 characters', 'h2 · “Sales kit”'],
  },
  {
    name: 'the words of a tick box in a line of their own',
    html: '<section><input type="checkbox"><div>Sales kit</div></section><select></select>',
    lines: ['section', ' input type=checkbox · [checkbox]', ' div · text', 'select · [select]'],
  },
  {
    name: 'a host with an open root, a slot and its own label',
    html: '<v6_he-select label="Solution kind" title="Sales kit"><template shadowroot="open"><slot name="x"></slot><input role="combobox"></template><span slot="label">Solution kind</span></v6_he-select>',
    lines: ['v6_he-select #open · named “Solution kind” · [select, drawn]', ' span slot=label · “Solution kind”'],
  },
  {
    name: 'a closed root and what lies in its slot',
    html: '<x-field><template shadowroot="closed"><slot></slot></template><label>Solution kind</label></x-field>',
    lines: ['x-field #closed', ' slot', '  label · “Solution kind”'],
  },
  {
    name: 'attributes: what the standards know, and no values',
    html: '<input id="Ada" class="Ada" name="Ada" title="Ada" placeholder="Ada" value="Ada" data-ada="Ada" aria-ada="Ada" aria-description="Ada" aria-valuetext="Ada" aria-required="Ada" type="Ada" role="Ada" required>',
    lines: ['input type aria-required required aria-description aria-valuetext · [other]'],
  },
  {
    name: 'a menu',
    html: '<nav><ul><li><a href="#">Solution kit</a></li></ul></nav>',
    lines: ['nav (menu, left out)'],
  },
  {
    name: 'what nobody sees',
    html: '<div hidden><label>Solution kind</label></div><script>Ada</script><div role="tooltip">Ada</div>',
    lines: [],
  },
  {
    name: 'a known text beside other things',
    html: '<div>Contacts <table><tr><td>Ada</td></tr></table></div>',
    lines: ['div · “Contacts” = contacts', ' table', '  tbody', '   tr', '    td · text'],
  },
]
