/** The help of the browser's own language model, loaded only where there is one. */
export const firstLine = {
  name: 'First line',
  suggest: 'Suggest a first line',
  again: 'Try again',
  stop: 'Stop',
  use: 'Use it',
  discard: 'Discard',
  writing: 'Writing on this computer …',
  loading: 'The browser is fetching its language model: {{share}} %',
  download:
    'The browser would fetch its own language model first, some gigabytes. Nothing is fetched unless you press.',
  draft: 'A draft, written on this computer from what is on the page. Check that it is true.',
  failed: {
    model: 'The browser’s language model gave no answer. Your script is as it was.',
    nothing: 'Nothing on the page is specific enough for a first line.',
    'too-long': 'What came back was no single line, so it is not offered.',
    unfit: 'What came back was no opening sentence, so it is not offered.',
  },
};
