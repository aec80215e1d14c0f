import type { DocumentCommand } from '@/lib/domain/log/document-command';
import type { Db } from '@/lib/store/database/db';
import { versionsOf } from '@/lib/store/database/documents';
import { parseStored } from '@/lib/store/read/stored-recipe';
import { readTaught } from '@/lib/store/read/taught';

import { injectIntoOpenPages } from '../access/page-scripts';

type AboutPages = Extract<DocumentCommand, { type: 'save-recipes' | 'forget-recipe' | 'restore-recipe' }>;

/**
 * Has the open pages read anew whose reading a command has changed: a fresh page script asks for the recipes
 * as they are now.
 */
export async function reread(db: Db, command: AboutPages): Promise<void> {
  const ids =
    command.type === 'save-recipes' ? command.recipes.flatMap((json) => idOf(json)) : [command.recipe];
  const rows = await Promise.all(ids.map((id) => versionsOf(db, 'recipe', id)));
  const hosts = rows.flat().flatMap(({ body }) => hostsOf(body));
  await injectIntoOpenPages([...new Set(hosts)].map((host) => `*://${host}/*`));
}

const hostsOf = (body: unknown): string[] => parseStored(body)?.recipe.hosts ?? [];
const idOf = (json: unknown): string[] => {
  const read = readTaught(json);
  return read.ok ? [read.recipe.id] : [];
};
