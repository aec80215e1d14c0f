import { z } from 'zod';

import { stored } from '../browser-storage/stored';

const MOST = 500;

// Versions of settings and roster that did not come to count, and that have been looked at on this computer, by the
// command that saved each.
const dismissed = stored('local', 'settled-versions', z.array(z.string()), []);

export const readDismissed = dismissed.get;

export async function dismissVersion(document: string): Promise<void> {
  await dismissed.change((before) => [...before.filter((one) => one !== document), document].slice(-MOST));
}
