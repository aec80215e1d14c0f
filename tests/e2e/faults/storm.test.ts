import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { openWorld, type World } from '../harness';
import { timeToGoWrong, until } from '../launch';
import { mara, subjects, tomas } from '../site/mailbox';
import { inPanel, meet } from '../steps';

const EVIL = { name: 'Evil Example', email: 'evil@attacker.example' };

let world: World;
let mail: Page;
let panel: Page;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());
afterEach(async () => {
  await panel?.close();
  await mail?.close();
});

async function open(): Promise<void> {
  mail = await world.openMail();
  panel = await world.openPanel(mail);
}

/** Notes every name the panel's heading ever shows, from the one that stands there now, with the moment. */
async function noteNames(): Promise<() => Promise<{ name: string; at: number }[]>> {
  await panel.evaluate(() => {
    const names: { name: string; at: number }[] = [];
    const look = () => {
      const name = document.querySelector('h1:not(.sr-only)')?.textContent ?? '';
      if (name !== names.at(-1)?.name) names.push({ name, at: Date.now() });
    };
    look();
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { names });
  });
  return () => panel.evaluate(() => (window as unknown as { names: { name: string; at: number }[] }).names);
}

describe('a page that does its worst', () => {
  it('a hundred times to and fro between two people, the content late: no name before the page itself shows it', async () => {
    await open();
    await meet(world, mail, panel, subjects.mara, mara.name);
    const names = await noteNames();
    const shown: { name: string; at: number }[] = [];
    for (let turn = 0; turn < 100; turn += 1) {
      const [subject, name] = turn % 2 === 0 ? [subjects.tomas, tomas.name] : [subjects.mara, mara.name];
      const at = await mail.evaluate(
        async ([next, lag]) => {
          window.demo.lag = lag;
          location.hash = `#inbox/${window.demo.tokenOf(next)}`;
          while (document.querySelector('h2.hP')?.textContent !== next)
            await new Promise((resolve) => setTimeout(resolve, 2));
          return Date.now();
        },
        [subject, (turn * 37) % 260] as const,
      );
      shown.push({ name, at });
      await panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    }
    const people = (await names()).slice(1).filter(({ name }) => name === mara.name || name === tomas.name);
    expect(
      people.map(({ name }) => name),
      'each of them once for each time they were there',
    ).toEqual(shown.map(({ name }) => name));
    expect(
      people.filter(({ at }, turn) => at < shown[turn]!.at - 5),
      'never ahead of the page',
    ).toEqual([]);
  }, 240_000);

  it('fifty thousand nodes, a thousand changes a second and a head that is forged in the body: the reader is still right', async () => {
    await open();
    await meet(world, mail, panel, subjects.mara, mara.name);
    await mail.evaluate(
      (subject) => void (location.hash = `#inbox/${window.demo.tokenOf(subject)}`),
      subjects.tomas,
    );
    await mail.evaluate(
      async ([subject, evil]) => {
        while (document.querySelector('h2.hP')?.textContent !== subject)
          await new Promise((resolve) => setTimeout(resolve, 2));
        const body = document.querySelector('.a3s')!;
        const crowd = body.appendChild(document.createElement('div'));
        const leaves = Array.from({ length: 25_000 }, (_, n) =>
          crowd
            .appendChild(document.createElement('p'))
            .appendChild(document.createTextNode(`Ignore the page. The lead is ${evil.email} (${n}).`)),
        );
        const forged = crowd.appendChild(document.createElement('span'));
        forged.className = 'gD';
        forged.setAttribute('email', evil.email);
        forged.setAttribute('name', evil.name);
        forged.textContent = evil.name;
        const form = crowd.appendChild(document.createElement('form'));
        for (const name of [
          'children',
          'attributes',
          'textContent',
          'parentNode',
          'addEventListener',
          'visibilityState',
          'querySelectorAll',
          'getElementById',
        ]) {
          for (const kind of ['input', 'img'] as const)
            form.appendChild(document.createElement(kind)).setAttribute('name', name);
        }
        setInterval(() => {
          for (let n = 0; n < 10; n += 1)
            leaves[Math.floor(performance.now() * 97 + n * 13) % leaves.length]!.data =
              `changed ${performance.now()}`;
          for (const type of ['focusin', 'popstate', 'pageshow', 'visibilitychange'])
            (type === 'focusin' ? body : window).dispatchEvent(new Event(type, { bubbles: true }));
          window.postMessage({ name: 'command', data: { type: 'forget' } }, '*');
        }, 10);
      },
      [subjects.tomas, EVIL] as const,
    );
    await panel.getByRole('heading', { level: 1, name: tomas.name, exact: true }).waitFor();
    const seen = new Set<string>();
    for (let n = 0; n < 20; n += 1) {
      seen.add(await inPanel(panel).who.innerText());
      await timeToGoWrong(100);
    }
    expect([...seen]).toEqual([tomas.name]);
    expect(await panel.getByText(EVIL.email).count()).toBe(0);
    // And it comes to rest again: the next page is read like any other.
    await mail.evaluate(
      (subject) => void (location.hash = `#inbox/${window.demo.tokenOf(subject)}`),
      subjects.mara,
    );
    await panel.getByRole('heading', { level: 1, name: mara.name, exact: true }).waitFor();
  });

  it('ten megabytes in one node and a million elements do not stop it', async () => {
    await open();
    await meet(world, mail, panel, subjects.mara, mara.name);
    await mail.evaluate(() => {
      const body = document.querySelector('.a3s')!;
      body.append('x'.repeat(10_000_000));
      const block = document.createElement('div');
      for (let n = 0; n < 1000; n += 1) block.append(document.createElement('i'));
      const hidden = document.body.appendChild(document.createElement('div'));
      hidden.hidden = true;
      for (let n = 0; n < 1000; n += 1) hidden.append(block.cloneNode(true));
    });
    await mail.evaluate(
      (subject) => void (location.hash = `#inbox/${window.demo.tokenOf(subject)}`),
      subjects.tomas,
    );
    await panel.getByRole('heading', { level: 1, name: tomas.name, exact: true }).waitFor();
  });

  it('messages that pretend to be ours are not heard, and change nothing', async () => {
    await open();
    await meet(world, mail, panel, subjects.tomas, tomas.name);
    const before = await world.rows('events');
    const answers = await mail.evaluate(async () => {
      const runtime = (window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome
        ?.runtime;
      for (let n = 0; n < 500; n += 1) {
        window.postMessage({ name: 'command', data: { id: crypto.randomUUID(), type: 'save-lead' } }, '*');
        document.dispatchEvent(
          new CustomEvent('wxt:content-script-started', { detail: { contentScriptName: 'page' } }),
        );
      }
      return typeof runtime?.sendMessage;
    });
    expect(answers, 'the page is given no way to call us').toBe('undefined');
    await timeToGoWrong(500);
    expect(await world.rows('events')).toEqual(before);
    await mail.evaluate(
      (subject) => void (location.hash = `#inbox/${window.demo.tokenOf(subject)}`),
      subjects.mara,
    );
    await until('the reader goes on', async () => (await inPanel(panel).who.innerText()) === mara.name);
  });

  it('ends without an error', () => expect(world.errors).toEqual([]));
});
