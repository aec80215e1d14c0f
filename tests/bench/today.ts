import type { Page } from 'playwright-core';

import type { World } from '../e2e/harness';
import { sleep } from '../e2e/launch';

const RUNS = 7;
/** The beginnings of names, each letter of which leaves fewer lines. */
const NAMES = ['ab', 'be', 'ca', 'du', 'es', 'fe', 'ha', 'in', 'ja', 'ka', 'la', 'mi', 'os', 'pa', 'st'];

export type Opening = { ms: number; due: number; all: number[] };

/**
 * Today, opened in pages of their own, in turn in each of the worlds: from the press on the tab to the first lines
 * that stand there, as the page itself measures it; the best of several.
 */
export async function openingToday(worlds: readonly World[]): Promise<Opening[]> {
  const found = worlds.map((): Opening => ({ ms: Infinity, due: 0, all: [] }));
  for (let run = 0; run < RUNS; run += 1)
    for (const [n, world] of worlds.entries()) {
      const one = found[n]!;
      const page = await panel(world);
      one.all.push(Math.round(await page.evaluate(openToday)));
      one.due = await page.evaluate(() => Number(document.querySelector('[aria-setsize]')!.ariaSetSize));
      await page.close();
    }
  return found.map((one) => ({ ...one, ms: Math.min(...one.all) }));
}

/**
 * The filter of a long day, typed into letter by letter: from a letter to the lines it leaves. What counts is
 * the slowest place of a letter, the first. `against`: the same of a short day.
 */
export async function filteringToday(
  short: World,
  long: World,
): Promise<{ ms: number; byPlace: number[]; against: { ms: number; ratio: number } }> {
  const byPlace = await typing(long, NAMES);
  // A letter that nobody's name begins with leaves none of few.
  const ms = (await typing(short, ['z', 'x', 'z', 'x', 'z', 'x', 'z']))[0]!;
  const slowest = Math.max(...byPlace);
  return { ms: slowest, byPlace: byPlace.map(Math.round), against: { ms, ratio: slowest / ms } };
}

/** For each place of a letter in the names, the median of what it took there. */
async function typing(world: World, names: readonly string[]): Promise<number[]> {
  const page = await panel(world);
  await page.evaluate(openToday);
  // Somebody who has opened Today has looked at it before they type.
  await sleep(2000);
  const times = await page.evaluate(typeNames, names);
  await page.close();
  const places = Math.max(...times.map(({ length }) => length));
  return Array.from({ length: places }, (_, n) => middle(times.flatMap((one) => one[n] ?? [])));
}

async function panel({ context, url }: World): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url('sidepanel.html'));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

/** Runs in the page. */
async function openToday(): Promise<number> {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
  const from = performance.now();
  tabs.find(({ textContent }) => textContent.startsWith('Today'))!.click();
  while (!document.querySelector('[data-lead]')) await new Promise(requestAnimationFrame);
  return performance.now() - from;
}

/** Runs in the page. For each name, the milliseconds until each of its letters has left fewer lines. */
async function typeNames(names: readonly string[]): Promise<number[][]> {
  const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
  const lines = () => document.querySelector('[aria-setsize]')?.ariaSetSize ?? '0';
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  const type = async (text: string) => {
    const before = lines();
    const from = performance.now();
    write.set!.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (lines() === before) await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - from;
  };
  const times: number[][] = [];
  for (const name of names) {
    const each: number[] = [];
    for (let length = 1; length <= name.length; length += 1) each.push(await type(name.slice(0, length)));
    times.push(each);
    await type('');
  }
  return times;
}

function middle(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!;
}
