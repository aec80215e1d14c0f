import { z } from 'zod';

import { stored } from '../browser-storage/stored';

const MOST = 500;

// Versions that did not come to count, and that have been looked at on this computer: of settings and roster by
// the command that saved each, of what members of a team propose by document and command.
const dismissed = stored('local', 'settled-versions', z.array(z.string()), []);

export const readDismissed = dismissed.get;

export async function dismissVersion(document: string): Promise<void> {
  await dismissed.change((before) => [...before.filter((one) => one !== document), document].slice(-MOST));
}
