import type { Page } from 'playwright-core';

import type { World } from '../e2e/harness';

const RUNS = 7;
/** The beginnings of names, each letter of which leaves fewer lines. */
const NAMES = ['ab', 'be', 'ca', 'du', 'es', 'fe', 'ha', 'in', 'ja', 'ka', 'la', 'mi', 'os', 'pa', 'st'];

/**
 * Today of a long day, opened in pages of their own: from the press on the tab to the first lines that stand
 * there, as the page itself measures it.
 */
export async function openingToday(world: World): Promise<{ ms: number; due: number; all: number[] }> {
  const times: number[] = [];
  let due = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const page = await panel(world);
    times.push(await page.evaluate(openToday));
    due = await page.evaluate(() => Number(document.querySelector('[aria-setsize]')!.ariaSetSize));
    await page.close();
  }
  return { ms: middle(times), due, all: times.map(Math.round) };
}

/**
 * The filter of a long day, typed into letter by letter: from a letter to the lines it leaves. What counts is
 * the slowest place of a letter, the first.
 */
export async function filteringToday(world: World): Promise<{ ms: number; byPlace: number[] }> {
  const page = await panel(world);
  await page.evaluate(openToday);
  const times = await page.evaluate(typeNames, NAMES);
  await page.close();
  const places = Math.max(...times.map(({ length }) => length));
  const byPlace = Array.from({ length: places }, (_, n) => middle(times.flatMap((one) => one[n] ?? [])));
  return { ms: Math.max(...byPlace), byPlace: byPlace.map((ms) => Math.round(ms)) };
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
