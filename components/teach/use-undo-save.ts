import { t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { useServices } from '../data/services';

/**
 * Takes back what was last shown of a kind of page: what was there before comes back, if there was anything.
 */
export function useUndoSave(): (recipe: string) => Promise<void> {
  const { db } = useServices();
  const { run } = useCommand();
  const showToast = usePanel(({ showToast }) => showToast);
  return async (id) => {
    const { readRecipes } = await import('@/lib/store/read/recipes');
    const now = (await readRecipes(await db())).find(({ recipe }) => recipe.id === id);
    if (!now) return;
    const { ok } = await run(
      now.before === null
        ? { type: 'forget-recipe', recipe: id, document: now.document }
        : { type: 'restore-recipe', recipe: id, document: now.before },
    );
    if (ok) showToast({ tone: 'plain', text: t('teach.undone') });
  };
}
