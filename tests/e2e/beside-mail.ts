import type { Page } from 'playwright-core';

import { openWorld, type World } from './harness';
import { subjects, tomas } from './site/mailbox';
import { meetAndSave } from './steps';

export type BesideMail = { world: World; mail: Page; panel: Page };

/** A browser of its own, with the demo mail open and the panel beside it. */
export async function openBesideMail(options: Parameters<typeof openWorld>[0] = {}): Promise<BesideMail> {
  const world = await openWorld(options);
  const mail = await world.openMail();
  return { world, mail, panel: await world.openPanel(mail) };
}

/** The same, in a conversation with Tomás, who is saved and has his first touch planned. */
export async function openBesideLead(options: Parameters<typeof openWorld>[0] = {}): Promise<BesideMail> {
  const beside = await openBesideMail(options);
  await meetAndSave(beside.world, beside.mail, beside.panel, subjects.tomas, tomas.name);
  return beside;
}
