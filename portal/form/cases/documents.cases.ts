import { ambiguous, type FieldCase, found, missing, notReady } from './field-case'

const prompt = 'Drag your files here (.pdf) or <a href="#">browse your file(s)..</a>'
const input = '<input type="file" style="display: none">'
const file = (name: string, status = '') =>
  `<div><a href="#">${name}</a><span>${status}</span><button>Remove</button></div>`
const caption = (text: string) => `<label>${text} <button aria-label="More information"><i></i></button></label>`
const pager = (name: string, html: string, reading: FieldCase['reading']): FieldCase => ({
  name,
  field: 'one-pager',
  html,
  reading,
})
const wrapped = (box: string, text = 'Customer one-pager') => `<div>${caption(text)}<div class="box">${box}</div></div>`
const next = wrapped(prompt, 'Customer case study')

/** Each holds a character that Windows refuses. */
const oddNames = ['plan: 2020.pdf', 'why?.pdf', 'the "new" deck.pptx', 'a<b>c.docx', 'us|them.pdf', 'a*b.pdf']
const escaped = (name: string) => name.replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const slots = [
  ['one-pager', 'Customer one-pager'],
  ['presentation-deck', 'Customer presentation'],
  ['case-study', 'Customer case study'],
  ['architecture-diagram', 'Current state reference architecture diagram'],
  ['other-documents', 'Other documents'],
] as const
const helpTexts = [
  'Recommended file types: *.pdf, *.doc',
  'File types: .pdf, .docx',
  'Use .pdf or .docx',
  'Allowed: *.pdf',
  '*.pdf',
  'Example: deck.pdf',
  'Which one? See guide.pdf',
]

export const documentCases: readonly FieldCase[] = [
  pager('an empty box', wrapped(prompt + input), found([])),
  pager('an empty box whose prompt is one button', wrapped(`${input}<button>Upload</button>`), found([])),
  pager(
    'an empty box whose prompt is a label of its input',
    wrapped(
      `<label for="f">Drag your files here or browse your files</label><input id="f" type="file" style="display: none">`,
    ),
    found([]),
  ),
  pager('an input that the browser draws', wrapped('<input type="file">'), found([])),
  pager('a transparent input over an empty box', wrapped(`<input type="file" style="opacity: 0">${prompt}`), found([])),
  pager('a hidden input and nothing to see', wrapped(input), found([])),
  pager('a hidden input behind an unknown word', wrapped(`<span>onepager</span><button></button>${input}`), missing),
  pager(
    'a hidden input before an unknown word',
    wrapped(`${input}<span>onepager</span><button></button>`),
    ambiguous(1),
  ),
  pager('a file as a link', wrapped(file('Lab one-pager.pdf')), found(['Lab one-pager.pdf'])),
  pager(
    'a file as plain text with its size and state',
    wrapped(
      '<div><span>deck.final.pdf</span><span>1.2 MB</span><span>Uploaded</span><a>Delete</a><a>Show details</a></div>',
    ),
    found(['deck.final.pdf']),
  ),
  pager('a file with its size in the same text', wrapped(file('deck.pdf (340 KB)')), found(['deck.pdf'])),
  pager(
    'a file in a picture’s alt text',
    wrapped('<div><img src="" alt="Customer one-pager my deck.pdf"><button>Delete</button></div>'),
    found(['my deck.pdf']),
  ),
  pager(
    'a file cut short on the screen',
    wrapped('<div><a href="#" title="A very long name of a file.pdf">A very lon…</a><button>Remove</button></div>'),
    found(['A very long name of a file.pdf']),
  ),
  pager(
    'a file without an ending',
    wrapped('<div><a href="#">README</a><button>Remove</button></div>'),
    found(['README']),
  ),
  pager(
    'a Remove that names its file',
    wrapped('<a href="#">deck.pdf</a><button aria-label="Remove deck.pdf"><i></i></button>'),
    found(['deck.pdf']),
  ),
  pager(
    'a file named after a command',
    wrapped('<a href="#">plan.pdf</a><button aria-label="Delete plan.pdf"></button>'),
    found(['plan.pdf']),
  ),
  pager('a file and no way to remove it', wrapped('<a href="#">deck.pdf</a>'), found(['deck.pdf'])),
  pager(
    'a file whose template link stands above',
    `<div>${caption('Customer one-pager')}<p>Please use the provided <a>Customer one-pager template.docx</a></p><div>${file('mine.pdf')}</div></div>`,
    found(['mine.pdf']),
  ),
  pager(
    'an empty box whose template link is a file',
    `<div>${caption('Customer one-pager')}<p><a>one-pager.docx</a></p><div>${prompt}</div></div>`,
    found([]),
  ),
  pager(
    'an empty box with templates above',
    `<div>${caption('Customer one-pager')}<p><a>Microsoft Office 365 one-pager template</a></p><div>${prompt}</div></div>`,
    found([]),
  ),
  pager(
    'odd names stay text',
    wrapped(file('&lt;img src=x onerror=alert(1)&gt;.pdf').replace('&lt;img src=x', 'img')),
    found(['img onerror=alert(1)>.pdf']),
  ),
  pager('a file that is still on its way', wrapped(file('deck.pdf', 'Uploading 40%')), notReady),
  pager('a file that is being processed', wrapped(file('deck.pdf', 'Processing...')), notReady),
  pager('a file that failed', wrapped(file('deck.pdf', 'Upload failed. Try again.')), found([])),
  pager('a file whose name says failed', wrapped(file('why-it-failed.pdf')), found(['why-it-failed.pdf'])),
  pager(
    'caption, link and button side by side',
    `${caption('Customer one-pager')}<a href="#">deck.pdf</a><span>1 MB</span><button>Remove</button>${caption('Customer case study')}${prompt}`,
    found(['deck.pdf']),
  ),
  pager(
    'caption and prompt side by side, filled slot behind',
    `${caption('Customer one-pager')}${prompt}${caption('Customer case study')}<a>case.pdf</a><button>Remove</button>`,
    found([]),
  ),
  pager(
    'an unknown slot behind, in a container of its own',
    `${wrapped(prompt)}${wrapped(file('video.mp4'), 'Demo video')}`,
    found([]),
  ),
  pager(
    'an unknown slot behind, in the same container',
    `<div><p>Customer one-pager</p><div>${prompt}</div><p>Demo video</p><div>${file('video.mp4')}</div></div>`,
    ambiguous(1),
  ),
  pager(
    'an unknown slot in the same box',
    `<div><p>Customer one-pager</p><div><div>${prompt}</div><div>Demo video</div><div>${prompt}</div></div></div>`,
    ambiguous(1),
  ),
  pager('a caption over nothing', `<p>Customer one-pager</p>${next}`, missing),
  pager(
    'a list of names over the form',
    `<ul><li>Customer one-pager</li><li>Customer case study</li></ul><h2>Documents</h2>${wrapped(file('deck.pdf'))}`,
    found(['deck.pdf']),
  ),
  pager(
    'labels first, boxes after: order says nothing',
    `<div><span>Customer case study</span><span>Customer one-pager</span></div><div><div>${file('case.pdf')}</div><div>${prompt}</div></div>`,
    ambiguous(1),
  ),
  pager(
    'a box with its own unknown caption behind a mention',
    `<div>Customer one-pager</div><div><b>Demo video</b><div>${file('video.mp4')}</div></div>`,
    missing,
  ),
  pager(
    'hints on files above and in the box',
    `<div>${caption('Customer one-pager')}<p>PDF or Word</p><div><p>Max 10 MB</p>${prompt}</div></div>`,
    found([]),
  ),
  pager('two slots of that name', `${wrapped(prompt)}${wrapped(file('deck.pdf'), 'Solution one-pager')}`, ambiguous(2)),
  pager(
    'a hidden copy that is filled',
    `<div style="display: none">${wrapped(file('old.pdf'))}</div>${wrapped(prompt)}`,
    found([]),
  ),
  pager('the name of 2022', wrapped(file('deck.pdf'), 'Solution/offer one-pager (Required)'), found(['deck.pdf'])),
  pager(
    'on the screen of 2023',
    `<div><b>Customer one-pager*</b><br><a>Microsoft Dynamics one-pager template</a><br><a>Windows 10 one-pager template</a><div><a>Test_PDF.pdf</a><a><i></i> Remove</a></div></div>`,
    found(['Test_PDF.pdf']),
  ),
  {
    name: 'several files',
    field: 'other-documents',
    html: wrapped(
      `${file('a.pdf')}${file('b.mp4', '5 MB')}${file('a b (1).docx')}<div>${prompt}</div>`,
      'Other documents',
    ),
    reading: found(['a.pdf', 'b.mp4', 'a b (1).docx']),
  },
  {
    name: 'several files, each in a flat line',
    field: 'other-documents',
    html: wrapped(`<a>a.pdf</a><a>Remove</a><a>b.pdf</a><a>Remove</a>`, 'Other documents'),
    reading: found(['a.pdf', 'b.pdf']),
  },
  {
    name: 'one of several still on its way',
    field: 'other-documents',
    html: wrapped(`${file('a.pdf')}${file('b.mp4', 'Uploading')}`, 'Other documents'),
    reading: notReady,
  },
  {
    name: 'the diagram of 2023',
    field: 'architecture-diagram',
    html: `${wrapped(file('d.pptx'), 'Current state reference architecture diagram')}`,
    reading: found(['d.pptx']),
  },
  {
    name: 'the deck of 2020',
    field: 'presentation-deck',
    html: wrapped(prompt, 'Customer presentation'),
    reading: found([]),
  },
  {
    name: 'names that no system should give a file',
    field: 'other-documents',
    html: wrapped(
      `${file('&lt;img src=x onerror=alert(1)&gt;.pdf', 'Uploaded')}${file('&quot;>&lt;/script>.docx', 'Uploaded')}${file('a*b.pdf')}<div>${prompt}</div>`,
      'Other documents',
    ),
    reading: found(['<img src=x onerror=alert(1)>.pdf', '"></script>.docx', 'a*b.pdf']),
  },
  ...slots.flatMap(([field, text]) =>
    ['', 'Uploaded', '1.2 MB'].map(status => ({
      name: `names as macOS and Linux allow them, ${status || 'saved'}: ${text}`,
      field,
      html: wrapped(`${oddNames.map(name => file(escaped(name), status)).join('')}<div>${prompt}</div>`, text),
      reading: found([...oddNames]),
    })),
  ),
  ...oddNames.map(name => pager(`only ${name}, saved`, wrapped(file(escaped(name))), found([name]))),
  pager(
    'an odd name with its size in the same text',
    wrapped(file('plan:2020.pdf (340 KB)')),
    found(['plan:2020.pdf']),
  ),
  pager(
    'an odd name with a blank and its size in the same text',
    wrapped(file('plan: 2020.pdf (340 KB)')),
    found(['plan: 2020.pdf']),
  ),
  pager('an odd name and no way to remove it', wrapped(`<a href="#">plan:2020?.pdf</a>`), found(['plan:2020?.pdf'])),
  {
    name: 'odd names, each in a flat line',
    field: 'other-documents',
    html: wrapped(`<a>plan:1.pdf</a><a>Remove</a><a>b.pdf</a><a>Remove</a>`, 'Other documents'),
    reading: found(['plan:1.pdf', 'b.pdf']),
  },
  {
    name: 'a name that reads as a sentence, in a flat line before another',
    field: 'other-documents',
    html: wrapped(`<a>plan: 1.pdf</a><a>Remove</a><a>b.pdf</a><a>Remove</a>`, 'Other documents'),
    reading: found(['plan: 1.pdf', 'b.pdf']),
  },
  ...helpTexts.flatMap(help => [
    pager(`${help}: over an empty box`, wrapped(`<p>${help}</p>${prompt}`), found([])),
    pager(`${help}: under an empty box`, wrapped(`${prompt}<p>${help}</p>`), found([])),
    pager(`${help}: beside a file`, wrapped(`<p>${help}</p>${file('deck.pdf')}`), found(['deck.pdf'])),
    pager(`${help}: behind a file`, wrapped(`${file('a:b.pdf')}${prompt}<p>${help}</p>`), found(['a:b.pdf'])),
  ]),
]
