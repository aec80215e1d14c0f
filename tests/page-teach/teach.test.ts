// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { teach } from '@/entrypoints/page-teach/teach';
import type { TeachMessage } from '@/lib/messages/teach-protocol';
import type { TaughtField } from '@/lib/reader/teach/picked';

const page = `<main data-card="41"><h1>Ada <b>Byron</b></h1><p data-field="mail">ada@byte.example</p><button disabled id="firm">Byte & Sons</button><a id="out" href="#away">Leave</a></main>`;
let sent: TeachMessage[];
const frames: { cancelled: boolean }[] = [];

beforeEach(() => {
  document.body.innerHTML = page;
  history.replaceState(null, '', '/cards/41');
  sent = [];
  frames.length = 0;
  Element.prototype.animate = vi.fn<Element['animate']>(() => {
    const frame = { cancelled: false, cancel: () => void (frame.cancelled = true) };
    frames.push(frame);
    return frame as never;
  });
});

const begin = () => teach(window, { send: (one) => void sent.push(one) });
/** What a script makes is never trusted, so here the listeners are shown an event that says it is. */
let trusted = true;
const listen = window.addEventListener.bind(window);
function press(css: string, type = 'click'): Event {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
  document.querySelector(css)!.dispatchEvent(event);
  return event;
}
function key(name: string): Event {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
}

let lesson: ReturnType<typeof begin> | undefined;
afterEach(() => lesson?.end());
const pointAt = (field: TaughtField, frame = false) =>
  (lesson ??= begin()).hear({ ask: 'point', field, frame });
beforeEach(() => {
  lesson = undefined;
  trusted = true;
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (type: string, heard: unknown, options: unknown) => {
      const shown = (event: Event) =>
        (heard as (event: Event) => void)(
          new Proxy(event, {
            get: (of, name) =>
              name === 'isTrusted'
                ? trusted
                : typeof Reflect.get(of, name) === 'function'
                  ? Reflect.get(of, name).bind(of)
                  : Reflect.get(of, name),
          }),
        );
      listen(type, shown as EventListener, options as AddEventListenerOptions);
    },
  );
});

describe('pointing', () => {
  it('says what is under the pointer, and takes a click for the field', () => {
    pointAt('name');
    press('b', 'pointerover');
    press('b');
    expect(sent).toEqual([
      { kind: 'over', text: 'Byron' },
      { kind: 'picked', field: 'name', text: 'Byron', wider: true },
    ]);
    lesson!.hear({ ask: 'wider', field: 'name' });
    expect(sent.at(-1)).toEqual({ kind: 'picked', field: 'name', text: 'Ada Byron', wider: false });
  });

  it('keeps the page from taking the click, in every part of it', () => {
    const heard: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick'])
      document.querySelector('#out')!.addEventListener(type, () => heard.push(type));
    pointAt('company');
    const events = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'].map((type) =>
      press('#out', type),
    );
    expect(heard).toEqual([]);
    expect(events.every((event) => event.defaultPrevented)).toBe(true);
    expect(location.hash).toBe('');
  });

  it('never takes an event that a script made', () => {
    trusted = false;
    pointAt('name');
    expect(press('h1').defaultPrevented).toBe(false);
    expect(key('Escape').defaultPrevented).toBe(false);
    expect(sent).toEqual([]);
  });

  it('takes a control that is switched off, too', () => {
    pointAt('company');
    press('#firm', 'pointerup');
    expect(sent).toEqual([{ kind: 'picked', field: 'company', text: 'Byte & Sons', wider: false }]);
  });

  it('says why something is not taken', () => {
    pointAt('email');
    press('b');
    expect(sent).toEqual([{ kind: 'refused', why: 'no-email' }]);
  });

  it('ends with Escape, and with the lesson the page has its clicks back', () => {
    pointAt('name');
    key('Escape');
    expect(sent).toEqual([{ kind: 'ended' }]);
    lesson!.end();
    press('h1', 'pointerover');
    expect(press('h1').defaultPrevented).toBe(false);
    expect(sent).toHaveLength(1);
  });
});

describe('the page', () => {
  it('is as it was all the while, frame or none', () => {
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((some) => changes.push(...some));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const frame of [false, true]) {
      pointAt('name', frame);
      press('h1', 'pointerover');
      press('h1');
    }
    lesson!.hear({ ask: 'try', day: '2026-03-02' });
    changes.push(...observer.takeRecords());
    expect(changes).toEqual([]);
  });

  it('has no frame drawn on it unasked, and one that is allowed is gone with the lesson', () => {
    pointAt('name');
    press('h1', 'pointerover');
    expect(frames).toEqual([]);
    pointAt('name', true);
    press('h1', 'pointerover');
    press('p', 'pointerover');
    lesson!.end();
    expect(frames.map(({ cancelled }) => cancelled)).toEqual([true, true]);
  });
});

describe('trying it out', () => {
  const tryIt = () => lesson!.hear({ ask: 'try', day: '2026-03-02' });
  it('reads the page back by what was shown', () => {
    pointAt('name');
    press('h1');
    pointAt('email');
    press('p');
    tryIt();
    expect(sent.at(-1)).toMatchObject({
      kind: 'read',
      recipe: { checked: '2026-03-02', hosts: ['localhost'] },
      lead: { name: 'Ada Byron', email: 'ada@byte.example', company: null, recordId: '41' },
    });
  });

  it('finds again what the page has made anew since it was clicked', () => {
    pointAt('name');
    press('h1');
    pointAt('email');
    press('p');
    document.body.innerHTML = page;
    tryIt();
    expect(sent.at(-1)).toMatchObject({
      kind: 'read',
      lead: { name: 'Ada Byron', email: 'ada@byte.example' },
    });
  });

  it('leaves out what was dropped', () => {
    pointAt('name');
    press('h1');
    pointAt('email');
    press('p');
    lesson!.hear({ ask: 'drop', field: 'email' });
    tryIt();
    expect(sent.at(-1)).toMatchObject({ kind: 'read', lead: { name: 'Ada Byron', email: null } });
  });

  it('says so where nothing was shown, or the address says nothing', () => {
    pointAt('name');
    tryIt();
    expect(sent.at(-1)).toEqual({ kind: 'failed', why: 'nobody', field: null });
    lesson!.end();
    history.replaceState(null, '', '/');
    lesson = undefined;
    pointAt('name');
    press('h1');
    tryIt();
    expect(sent.at(-1)).toEqual({ kind: 'failed', why: 'no-address', field: null });
  });

  it('does not mix two pages: the lesson ends with its address', () => {
    pointAt('name');
    press('h1');
    history.replaceState(null, '', '/cards/42');
    press('p');
    expect(sent.at(-1)).toEqual({ kind: 'left' });
    tryIt();
    expect(sent.at(-1)).toEqual({ kind: 'left' });
  });
});
