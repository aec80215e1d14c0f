// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { keys, type KeyScope } from '@/components/data/keys';
import { keyFor } from '@/components/data/use-keys';
import { hasText } from '@/lib/i18n';

const places: KeyScope[] = ['now', 'today', 'scripts'];

/** What a key press on an element means. */
function pressed(
  key: string,
  place: KeyScope,
  on = '<p></p>',
  more: KeyboardEventInit = {},
): string | undefined {
  document.body.innerHTML = on;
  const target = document.querySelector('[data-here]') ?? document.body.firstElementChild!;
  let found: string | undefined;
  target.addEventListener('keydown', (event) => (found = keyFor(event as KeyboardEvent, place)));
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  return found;
}

it('every shortcut has a name', () => {
  expect(keys.filter(({ id }) => !hasText(`now.keys.${id}`))).toEqual([]);
});

it.each(places)('no key means two things in %s', (place) => {
  const here = keys
    .filter((one) => (one.places as readonly KeyScope[]).includes(place))
    .map(({ key }) => key);
  expect(new Set(here).size).toBe(here.length);
});

it('a capital is the same key', () => {
  expect(pressed('I', 'now')).toBe('insert');
});

it('a key of another screen means nothing', () => {
  expect(pressed('i', 'today')).toBeUndefined();
  expect(pressed('j', 'now')).toBeUndefined();
});

describe('the shortcuts rest', () => {
  it.each([
    ['in a text box', '<input data-here>'],
    ['in a script', '<textarea data-here></textarea>'],
    ['in a choice', '<select data-here></select>'],
    ['in editable text', '<div contenteditable="true"><b data-here></b></div>'],
    ['while a question is open', '<div role="dialog"><button data-here></button></div>'],
  ])('%s', (_, on) => expect(pressed('1', 'now', on)).toBeUndefined());

  it.each([
    ['Control', { ctrlKey: true }],
    ['Command', { metaKey: true }],
    ['Alt', { altKey: true }],
  ])('with %s held, which is the browser’s', (_, held) => {
    expect(pressed('c', 'now', '<p></p>', held)).toBeUndefined();
  });

  it('while a key repeats or letters are being composed', () => {
    expect(pressed('3', 'now', '<p></p>', { repeat: true })).toBeUndefined();
    expect(pressed('3', 'now', '<p></p>', { isComposing: true })).toBeUndefined();
  });

  it('for Enter on a button, which presses the button', () => {
    expect(pressed('Enter', 'today', '<button data-here></button>')).toBeUndefined();
    expect(pressed('Enter', 'today')).toBe('open');
  });
});
