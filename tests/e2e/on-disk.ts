import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { type Browser, until } from './launch';

/** Waits until local storage has written all of these words into the profile: what is killed then still has them. */
export async function onDisk({ profile, id }: Pick<Browser, 'profile' | 'id'>, ...words: string[]) {
  const folder = path.join(profile, 'Default', 'Local Extension Settings', id);
  const written = (word: string) =>
    readdirSync(folder).some((file) => readFileSync(path.join(folder, file)).includes(word));
  await until(`${words.join(', ')} to be on the disk`, async () => words.every(written));
}
