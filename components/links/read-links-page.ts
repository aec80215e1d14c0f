import type { Snippets } from '@/lib/domain/script/command';
import type { Links } from '@/lib/domain/script/links';
import type { Script } from '@/lib/domain/script/script';
import type { Db } from '@/lib/store/database/db';
import { readPlaybookLibrary } from '@/lib/store/read/playbooks';
import { readBase, readScriptContext } from '@/lib/store/read/scripts';

import type { Option } from '../../lib/views/lead-view';

export type LinksData = {
  links: Links;
  snippets: Snippets;
  bases: { links: string | null; snippets: string | null };
  stages: readonly Option[];
};

export async function readLinksPage(db: Db, shipped: readonly Script[]): Promise<LinksData> {
  const [scriptContext, playbooks, links, snippets] = await Promise.all([
    readScriptContext(db),
    readPlaybookLibrary(db, shipped),
    readBase(db, 'links'),
    readBase(db, 'snippets'),
  ]);
  const stages = new Map(
    playbooks.playbooks.flatMap(({ current }) =>
      (current?.stages ?? []).map(({ id, label }) => [id, label] as const),
    ),
  );
  return {
    links: scriptContext.links,
    snippets: scriptContext.snippets,
    bases: { links, snippets },
    stages: [...stages].map(([id, label]) => ({ id, label })),
  };
}
