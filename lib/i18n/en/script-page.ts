/** What only the Scripts and Shelf pages say. */
export const scriptPage = {
  shelf: {
    intro: 'What your scripts take from. Your booking link is in Settings.', links: 'Links', 'links-text': 'A script takes the one made for the lead’s language, industry and stage, else one for everybody. One made for others is never taken.',
    none: 'Nothing here yet: scripts ask you for a link each time.', add: 'Add a link', save: 'Save links', kind: 'Kind', kinds: { resource: 'Resource', 'case-study': 'Case study', tool: 'Tool', event: 'Event' },
    title: 'Title, as in a sentence', url: 'Address', client: 'Who it is about', result: 'What changed for them', 'result-hint': 'Half a sentence: “cut its first reply from two days to three hours”.', industries: 'Industries', 'industries-hint': 'Separated by commas. Empty: for every one.',
    remove: 'Remove', 'remove-one': 'Remove {{name}}', untitled: 'the one without a title', 'bad-url': '“{{title}}” needs an address that begins with https://.', 'bad-title': 'Please check “{{title}}”: a title is needed, and everything in its length.',
    snippets: 'Snippets', 'snippets-text': 'Short texts for several scripts. A script takes one in with {{example}}.', 'snippet-name': 'Name', 'snippet-text': 'Text', 'add-snippet': 'Add a snippet', 'save-snippets': 'Save snippets',
    'bad-snippet': 'Every snippet needs a name of its own (small letters, digits and hyphens, a letter first) and a text.',
  },
  works: { title: 'What works', 'short-never': 'not sent yet', 'short-early_one': 'sent once, too early', 'short-early_other': 'sent {{count}}, too early', short: '{{share}} % replied of {{count}}' },
  severity: { error: 'Has to change.', warning: 'Better:', hint: 'Perhaps:' },
  editor: {
    name: 'Script editor', intro: 'Scripts that came with Fifth Touch stay as they are: edit one, and your wording takes its place for the touch it belongs to.', new: 'New script', untitled: 'Untitled script', all: 'All scripts', gone: 'This script is not here any more.',
    which: { all: 'In use', own: 'My own', away: 'Put away' }, 'none-own': 'Write one, or edit one that came with Fifth Touch.', shipped: 'Fifth Touch', replacing: 'my own wording',
    title: 'Title', angle: 'Angle', stages: 'Stages', tiers: 'Tiers', playbooks: 'Playbooks', every: '(all)', 'title-needed': 'Give it a title of up to 120 characters.', 'text-needed': 'Every text needs words, up to 8000 characters.',
    words: 'Words', values: 'Values', braces: 'Type {{open}} for a value: a name, a company, the point that matters.', texts: 'Texts', 'add-text': 'Add a text …', translated: '{{language}}, {{channel}}', language: 'Language', 'remove-text': 'Remove this text',
    preview: 'Preview', 'preview-for': 'As it goes to', sample: { full: 'a lead we know well', empty: 'a lead we know nothing of' }, unreadable: 'It cannot be filled until what is listed below is put right.',
    from: 'Whose', for: 'Angle, stage, tier', faults: 'What to look at', 'no-faults': 'Nothing to say against it.', line: 'Line {{line}}', refused: '{{text}}, line {{line}}: {{why}}',
    'will-replace': 'This script came with Fifth Touch. Saving keeps it and puts your wording in its place.', replaces: 'Your wording stands in place of the script that came with Fifth Touch.',
    save: 'Save script', close: 'Close', discard: 'Discard changes', 'discard-sure': 'Discard for good', keep: 'Keep editing', duplicate: 'Duplicate', 'copy-of': '{{title}}, copy', share: 'Share as file', archive: 'Put away', 'back-to-shipped': 'Back to the original',
    versions: 'Versions', current: 'newest', 'put-away': 'put away', restore: 'Bring back', 'restore-version': 'Bring back version {{version}}',
  },
  files: {
    import: 'Import a file', json: 'Export mine as JSON', csv: 'Export mine as CSV', choose: 'File with scripts', found: 'In the file', nothing: 'There is nothing in it that could be taken.',
    counts_one: '{{count}} script: {{fresh}} new, {{changed}} as a new version.', counts_other: '{{count}} scripts: {{fresh}} new, {{changed}} as a new version.', problems: 'What cannot be taken', place: '{{place}}:',
    take_one: 'Take {{count}} script', take_other: 'Take {{count}} scripts', leave: 'Leave it', taken_one: '{{count}} script taken.', taken_other: '{{count}} scripts taken.',
  },
};
