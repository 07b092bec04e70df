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
  ...['sample-one-pager.pdf', 'one-pager.pdf', 'Guide.docx'].flatMap(name => [
    pager(`the link ${name} in an empty box`, wrapped(`${prompt}<a href="#">${name}</a>`), ambiguous(1)),
    pager(
      `the link ${name} below an empty box`,
      `<div>${caption('Customer one-pager')}<div>${prompt}</div><p>See <a href="#">${name}</a></p></div>`,
      ambiguous(1),
    ),
    pager(
      `the link ${name} before an Upload button`,
      wrapped(`<a href="#">${name}</a><button>Upload</button>`),
      ambiguous(1),
    ),
    pager(
      `the link ${name} in a box that still invites, with its state`,
      wrapped(`${prompt}<a href="#">${name}</a><span>Uploaded</span>`),
      found([name]),
    ),
    pager(
      `the link ${name} over a file, in one line`,
      wrapped(`<a>${name}</a><a>mine.pdf</a><a>Remove</a>`),
      name === 'one-pager.pdf' ? ambiguous(1) : found(['mine.pdf']),
    ),
  ]),
  pager(
    'a file that is a guide, as plain text',
    wrapped(`${prompt}<span>telemetry-faq-guide.pdf</span>`),
    found(['telemetry-faq-guide.pdf']),
  ),
  pager('a sample in a box without an invitation', wrapped('<a href="#">one-pager sample.pdf</a>'), ambiguous(1)),
  pager(
    'a file that was handed in, over the prompt',
    wrapped(`<a href="#">deck.pdf</a><span>Uploaded</span>${prompt}`),
    found(['deck.pdf']),
  ),
  ...['contoso.com', 'Read the one-pager FAQ at docs.microsoft.com', 'learn.microsoft.com'].flatMap(host => [
    pager(`${host}: under an empty box`, wrapped(`${prompt}<p>${host}</p>`), found([])),
    pager(`${host}: as a link under an empty box`, wrapped(`${prompt}<p><a href="#">${host}</a></p>`), found([])),
  ]),
  ...['Virus found', 'Invalid file', 'File exceeds 10 MB', 'File type is not allowed', 'Malware detected'].map(error =>
    pager(`a file that failed: ${error}`, wrapped(file('deck.pdf', error)), found([])),
  ),
  ...['Waiting', 'Validating…', 'Verifying file', 'Waiting for upload'].map(state =>
    pager(`a file on its way: ${state}`, wrapped(file('deck.pdf', state)), notReady),
  ),
  pager(
    'help on what fails, beside a file',
    wrapped(`<p>Files must not exceed 10 MB</p>${file('deck.pdf')}`),
    found(['deck.pdf']),
  ),
  pager(
    'help on what fails, in one line with a file',
    wrapped(`<a href="#">deck.pdf</a><button>Remove</button><p>File size must not exceed 10 MB.</p>`),
    found(['deck.pdf']),
  ),
  pager(
    'help or an error on several files, in one line with a file',
    wrapped(`<a href="#">deck.pdf</a><button>Remove</button><p>Files exceeding 10 MB are not supported.</p>`),
    ambiguous(1),
  ),
  pager(
    'a Remove that names a file which is named after a failure',
    wrapped('<a href="#">why-it-failed.pdf</a><button aria-label="Remove why-it-failed.pdf"></button>'),
    found(['why-it-failed.pdf']),
  ),
  pager(
    'a file that was removed and may be put back',
    wrapped('<div><span>a.pdf</span><span>– Removed –</span><button>Undo</button></div>'),
    ambiguous(1),
  ),
  pager(
    'a removed file in one text',
    wrapped('<div><span>a.pdf – Removed</span><button>Undo</button></div>'),
    ambiguous(1),
  ),
  pager(
    'a file that is crossed out',
    wrapped('<div><s><a href="#">a.pdf</a></s><button>Remove</button></div>'),
    ambiguous(1),
  ),
  pager(
    'a file that is crossed out by its style',
    wrapped('<div style="text-decoration: line-through"><a href="#">a.pdf</a></div>'),
    ambiguous(1),
  ),
  ...[
    '<span>+2 more</span>',
    '<button>Show all (5)</button>',
    '<a href="#">View all files</a>',
    '<span>3 files</span>',
  ].map(more => pager(`files that are not shown: ${more}`, wrapped(`${file('a.pdf')}${more}`), ambiguous(1))),
  pager('as many files as it says', wrapped(`<span>1 file</span>${file('a.pdf')}`), found(['a.pdf'])),
  ...['1 file', 'PDF document', 'Uploaded 3 days ago'].map(words =>
    pager(`no name: ${words}`, wrapped(`<div><span>${words}</span><button>Remove</button></div>`), ambiguous(1)),
  ),
  pager(
    'a link that opens a file is not its name',
    wrapped('<div><span>deck.pdf</span><a href="#">Download deck.pdf</a><button>Remove</button></div>'),
    found(['deck.pdf']),
  ),
  pager(
    'slots side by side in a table',
    `<table><tr><th>Customer one-pager</th><th>Demo video</th></tr><tr><td>${prompt}</td><td>${file('video.mp4')}</td></tr></table>`,
    ambiguous(1),
  ),
  pager(
    'slots side by side in a table, a filled one before',
    `<table><tr><th>Demo video</th><th>Customer one-pager</th></tr><tr><td>${file('video.mp4')}</td><td>${prompt}</td></tr></table>`,
    ambiguous(1),
  ),
  pager(
    'slots one below the other in a table',
    `<table><tr><th>Customer one-pager</th><td>${file('a.pdf')}</td></tr><tr><th>Demo video</th><td>${file('video.mp4')}</td></tr></table>`,
    found(['a.pdf']),
  ),
  pager(
    'a table of the files of one slot',
    `<table><tr><th>Customer one-pager</th><th>Size</th><th></th></tr><tr><td>a.pdf</td><td>1 MB</td><td><button>Remove</button></td></tr></table>`,
    found(['a.pdf']),
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
