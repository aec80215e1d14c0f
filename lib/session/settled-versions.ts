import { z } from 'zod';

import { stored } from '../browser-storage/stored';

const MOST = 200;

// Versions of settings and roster that did not come to count, and that the rep has looked at on this
// computer; by the command that saved each.
const settled = stored('local', 'settled-versions', z.array(z.string()), []);

export const readSettled = settled.get;

export async function settle(document: string): Promise<void> {
  await settled.change((before) => [...before.filter((one) => one !== document), document].slice(-MOST));
}
