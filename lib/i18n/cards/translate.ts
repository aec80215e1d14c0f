import { addTexts } from '../texts';

/** The browser's own translator, loaded only where it is there. */
const translate = {
  name: 'Translation',
  into: 'Translate into {{language}}',
  download:
    'The browser must first download its translator for this language. It starts only when you press.',
  loading: 'Downloading the translator: {{share}} %',
  working: 'Translating on this computer…',
  done: 'Translated by the browser, on this computer. Read it before you send it.',
  original: 'Show the original',
  failed: 'The browser could not translate this. Your text is as it was.',
  'lost-link': 'The translation lost a link, so your text is as it was.',
  here: 'Chrome can also translate a script that is not in the lead’s language, on this computer.',
  'not-here':
    'This browser cannot translate scripts. Chrome 138 or later on a desktop computer can, without sending them anywhere.',
};

addTexts({ translate });
