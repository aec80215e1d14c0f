import { addTexts } from '../texts';

/** The help of the browser's own language model, loaded only where there is one. */
const firstLine = {
  name: 'First line',
  suggest: 'Suggest a first line',
  again: 'Try again',
  stop: 'Stop',
  use: 'Use it',
  discard: 'Discard',
  writing: 'Writing on this computer…',
  loading: 'Downloading the browser’s language model: {{share}} %',
  download:
    'The browser must first download its language model, some gigabytes. It starts only when you press.',
  draft: 'A draft, written on this computer from what is on the page. Check that it is true.',
  model: {
    text: 'Chrome’s own language model can propose a first line for your script. It runs on this computer.',
    ready: 'Ready. It writes in {{languages}}.',
    'to-download':
      'Not downloaded yet. Press “Suggest a first line” below a script to start. It writes in {{languages}}.',
    'cannot-run':
      'Chrome cannot run its model on this computer. It needs 22 GB of free disk space, and a graphics card with more than 4 GB or 16 GB of memory and 4 cores. Your administrator can also have it switched off.',
    'not-in-browser':
      'This browser has no language model. Chrome 138 or later on a desktop computer has one. Everything else works without it.',
  },
  failed: {
    model: 'The browser’s language model gave no answer. Your script is as it was.',
    nothing: 'Nothing on the page is specific enough for a first line.',
    'too-long': 'The model gave more than one line, so it is not used.',
    unfit: 'The model gave no opening sentence, so it is not used.',
  },
};

addTexts({ 'first-line': firstLine });
