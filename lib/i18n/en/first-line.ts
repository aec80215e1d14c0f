/** The help of the browser's own language model, loaded only where there is one. */
export const firstLine = {
  name: 'First line',
  suggest: 'Suggest a first line',
  again: 'Try again',
  stop: 'Stop',
  use: 'Use it',
  discard: 'Discard',
  writing: 'Writing on this computer …',
  loading: 'Downloading the browser’s language model: {{share}} %',
  download:
    'The browser must first download its language model, some gigabytes. It starts only when you press.',
  draft: 'A draft, written on this computer from what is on the page. Check that it is true.',
  failed: {
    model: 'The browser’s language model gave no answer. Your script is as it was.',
    nothing: 'Nothing on the page is specific enough for a first line.',
    'too-long': 'The model gave more than one line, so it is not used.',
    unfit: 'The model gave no opening sentence, so it is not used.',
  },
};
