import { browser } from 'wxt/browser';

import type { HolidayCalendar } from '../domain/hours/holidays';
import type { NumberingPlans } from '../domain/lead/phone';
import type { Playbook } from '../domain/playbook/playbook';
import type { Script } from '../domain/script/script';
import type { Texts } from '../i18n';
import type { Recipe } from '../recipes/schema';

/**
 * What is part of the extension and too heavy to be read whenever the worker starts: it lies beside the code
 * as JSON, and is fetched when it is first needed. `tools/packaged-files.ts` says what is in each file.
 */
export type Packaged = {
  /** The follow-up systems that ship with the product. */
  playbooks: readonly Playbook[];
  /** The national holidays of each country that has a calendar, by its code. */
  holidays: Readonly<Record<string, HolidayCalendar>>;
  /** The words of every touch that ships with the product. */
  scripts: readonly Script[];
  /** How the pages that the product knows are read, in the order they are tried. */
  recipes: readonly Recipe[];
  /** Every text that the worker may need for a notification. */
  texts: Texts;
  /** How telephone numbers are made up, country by country. */
  phones: NumberingPlans;
};

const fetched = new Map<keyof Packaged, Promise<unknown>>();

/**
 * Fetched once in the life of a page or worker. Rejects where the file cannot be read; whoever asks next
 * tries again.
 */
export function packaged<Name extends keyof Packaged>(name: Name): Promise<Packaged[Name]> {
  const known = fetched.get(name) ?? read(name);
  fetched.set(name, known);
  return known as Promise<Packaged[Name]>;
}

async function read(name: keyof Packaged): Promise<unknown> {
  try {
    return await (await fetch(browser.runtime.getURL(`/packaged/${name}.json`))).json();
  } catch (error) {
    fetched.delete(name);
    throw error;
  }
}
