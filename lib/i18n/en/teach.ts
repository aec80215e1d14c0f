/** Teaching a page, and what pages are read by. */
export const teach = {
  title: 'Show me', cancel: 'Cancel', back: 'Back', skip: 'Skip', done: 'That is all', wider: 'Take in more', again: 'Try again',
  where: { title: 'Which page is this?', text: 'Fifth Touch may not read this site yet. Paste the page’s address; Chrome asks once, for this site only.', address: 'Address of the page', allow: 'Allow this site', other: 'The page beside the panel is not at {{host}}. Go there, or paste its own address.' },
  start: {
    title: 'Show me who this is', text: 'Click the name, the e-mail and the company on the page. From that, pages like this one are read the same way from now on. Nothing on the page is pressed.',
    frame: 'May a frame be drawn round what you point at? It is gone when you are done, and the page’s own parts stay as they are.', 'with-frame': 'Start, with a frame', 'without-frame': 'Start without', plain: 'Nothing is drawn on this site. What you point at is shown here.', start: 'Start',
  },
  pick: { name: 'Click the name on the page', email: 'Click the e-mail address', company: 'Click the company', phone: 'Click the phone number', title: 'Click the job title', over: 'Under the pointer', nothing: 'Point at the page', so: 'Shown so far', keys: 'Escape ends it.' },
  field: { name: 'Name', email: 'E-mail', company: 'Company', phone: 'Phone', title: 'Job title' },
  refused: {
    'nothing-there': 'There is no text there.', 'too-much': 'That is too much at once. Point at the words alone.', 'no-email': 'There is no single e-mail address there.', 'no-phone': 'There is no phone number there.', 'no-name': 'That is no name.',
    'in-a-frame': 'That is a page within the page. It cannot be read there.',
  },
  check: {
    title: 'This is what is read', text: 'Read back from the page just now, the way it will be read from now on.', missing: 'not found', save: 'Save', where: 'For pages like {{where}}', 'whose-is-missing': 'Neither the name nor the e-mail is found again. Go back and show them once more.',
  },
  failed: {
    'no-address': 'The address of this page does not say whose page it is, so it could not be told from the next one. Open the person’s own page, and try there.', nobody: 'A name or an e-mail is needed to know who this is.', 'cannot-find-again': 'The {{field}} cannot be found again where you showed it: it is on the page more than once and nothing tells the places apart.',
    'page-left': 'The page has changed. Start again there.', 'no-page': 'The page cannot be shown things on. Reload it, and try again.', mail: 'Gmail is read in its own way, and nothing has to be shown there.', 'another-page': 'This page has changed since you started. Start again.',
  },
  saved: 'Kept. Pages like this one are read so from now on.', undo: 'Undo', undone: 'Taken back.',
  pages: {
    title: 'Pages you have shown', text: 'Read the way you showed, before anything that came with Fifth Touch.', none: 'None yet. Beside a page that is not read right, press “Not right? Show me” in the panel.', list: 'Pages you have shown', reads: 'Reads {{fields}}', forget: 'Forget', 'forget-at': 'Forget {{where}}', export: 'Export', 'export-at': 'Export {{where}}',
    'export-all': 'Export all', import: 'Import', choose: 'File with pages', forgotten: '{{where}} is forgotten.', brought: '{{where}} is back.', taught: 'Shown {{day, day}}',
  },
  files: {
    found: 'In this file', counts_one: '{{count}} page can be taken over.', counts_other: '{{count}} pages can be taken over.', hosts: 'At {{hosts}}', take_one: 'Take it over', take_other: 'Take {{count}} over', leave: 'Leave it', taken_one: '{{count}} page taken over.', taken_other: '{{count}} pages taken over.',
    wrong: 'Nothing was taken over: this is wrong in the file.', problems: 'What is wrong', 'too-large': 'A file with pages has at most {{count}} kB.', 'cannot-open': 'This file cannot be opened.', replaces: 'Takes the place of what you showed',
  },
  health: {
    title: 'How pages are read', text: 'By kind of page, as seen on this computer.', list: 'Kinds of pages', none: 'Nothing has been read yet.', good: 'Last read well {{when}}', never: 'Not read well yet', missing: 'Lately without: {{fields}}', fine: 'Nothing amiss', changed: 'The page seems to have changed',
    field: '{{site}} seems to have changed its page: the {{field}} was not found on the last {{count}} pages.', nobody: '{{site}} seems to have changed its page: nobody was found on the last {{count}} pages.', care: 'Look twice before you save.', show: 'Show me',
  },
  kind: { thread: 'conversations', profile: 'profiles', member: 'profiles by number', bubble: 'chat windows', 'sales-lead': 'Sales Navigator', contact: 'contacts', person: 'people', lead: 'leads' },
  the: { name: 'name', email: 'e-mail', company: 'company', phone: 'phone number', title: 'job title', location: 'place', profileUrl: 'profile', recordId: 'record number' },
  site: { gmail: 'Gmail', linkedin: 'LinkedIn', hubspot: 'HubSpot', salesforce: 'Salesforce', pipedrive: 'Pipedrive', zoho: 'Zoho', close: 'Close', attio: 'Attio', twenty: 'Twenty', odoo: 'Odoo', frappe: 'Frappe CRM', espocrm: 'EspoCRM' },
};

/** Why a recipe is not taken. */
export const teachWhy = {
  'recipe-refused': 'Page {{number}} of these cannot be saved: {{place}} is not right.', 'recipe-twice': 'The page “{{id}}” is there twice.', 'recipe-unknown': 'There is no such page any more.',
  'recipe-not-json': 'This is not JSON: something is missing or left over here.', 'recipe-not-pages': 'This is no file of shown pages.', 'recipe-newer': 'This file is from a newer version of Fifth Touch.',
  'recipe-unknown-key': 'Not part of a shown page: {{keys}}.', 'recipe-missing': 'This is missing.', 'recipe-malformed': 'This is not written as it has to be.', 'recipe-id': 'An id begins with “taught-” and goes on in lower case.', 'recipe-kind': 'This has to be “record” or “profile”.',
  'recipe-host': 'One host is needed, written out in full.', 'recipe-mail': 'Gmail is read in its own way, which a file cannot change.', 'recipe-key': 'Whose page it is has to be told by its address.', 'recipe-too-many': 'Too many: at most {{count}}.', 'recipe-nobody': 'A name or an e-mail has to be read.',
  'recipe-too-long': 'Too long: at most {{count}} characters.', 'recipe-selector': 'This is no selector that a browser can read.', 'recipe-pattern-too-long': 'This pattern is too long.', 'recipe-pattern-does-not-parse': 'This is no pattern.',
  'recipe-pattern-looks-back': 'A pattern may not look back at what it has matched.', 'recipe-pattern-nested': 'A repetition within a repetition could keep a page busy for ever.', 'recipe-pattern-too-loose': 'So many open ends could keep a page busy for ever.',
};
