import '@/lib/i18n/cards/teach';
import { useState } from 'react';

import type { Recipe } from '@/lib/recipes/schema';
import type { TaughtRecipe } from '@/lib/store/read/recipes';
import type { PageHealth } from '@/lib/domain/page/page-health';
import { hasText, t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { useLive } from '../data/use-live';
import { saveFile } from '../files/save-file';
import { Part } from '../form/part';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { HealthLine } from './health-line';
import { ImportPages } from './import-pages';
import { toFile } from './recipe-file';
import { usePageHealth } from './use-page-health';
import { whereOf } from './where-of';

/** The pages the rep has shown, how they do, and the way in and out of a file. */
export function ShownPages() {
  const { run, busy } = useCommand();
  const health = usePageHealth();
  const toast = usePanel(({ toast }) => toast);
  const [forgotten, setForgotten] = useState<TaughtRecipe | null>(null);
  const { data: pages } = useLive(
    ['recipes'],
    async () => (await import('@/lib/store/read/recipes')).readRecipes,
  );
  const all = pages?.map(({ recipe }) => recipe) ?? [];
  const forget = async (page: TaughtRecipe) => {
    const { ok } = await run({
      type: 'forget-recipe',
      recipe: page.recipe.id,
      document: page.document,
    });
    if (ok) setForgotten(page);
  };
  const bringBack = async ({ recipe, document }: TaughtRecipe) => {
    const { ok } = await run({ type: 'restore-recipe', recipe: recipe.id, document });
    if (ok) setForgotten(null);
  };
  return (
    <Part title={t('teach.pages.title')} text={t('teach.pages.text')}>
      {pages && all.length === 0 && <p className="text-soft">{t('teach.pages.none')}</p>}
      {all.length > 0 && (
        <ul aria-label={t('teach.pages.list')} className="flex flex-col">
          {pages!.map((page) => {
            const { recipe } = page;
            const where = whereOf(recipe);
            return (
              <li key={recipe.id} className="flex flex-wrap items-center gap-4 border-b border-line py-3">
                <div className="min-w-[220px] flex-1">
                  <p className="truncate">
                    <bdi>{where}</bdi>
                  </p>
                  <p className="text-small text-faint">
                    {t('teach.pages.reads', { fields: fieldsOf(recipe) })} ·{' '}
                    {t('teach.pages.taught', { day: recipe.checked })}
                  </p>
                  {health && proofOf(page, health.get(recipe.id)) && (
                    <p className="text-small font-medium text-warm">
                      {t(`teach.pages.${proofOf(page, health.get(recipe.id))!}`)}
                    </p>
                  )}
                  {health && <HealthLine health={health.get(recipe.id)} />}
                </div>
                <Button
                  className="text-small"
                  aria-label={t('teach.pages.export-at', { where })}
                  onClick={() => saveFile(`${recipe.id}.json`, toFile([recipe]))}
                >
                  {t('teach.pages.export')}
                </Button>
                <Button
                  className="text-small"
                  disabled={busy}
                  aria-label={t('teach.pages.forget-at', { where })}
                  onClick={() => void forget(page)}
                >
                  {t('teach.pages.forget')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {forgotten && (
        <Notice action={t('teach.undo')} onAction={() => void bringBack(forgotten)}>
          {t('teach.pages.forgotten', { where: whereOf(forgotten.recipe) })}
        </Notice>
      )}
      {toast?.tone === 'stop' && <Notice tone="stop">{toast.text}</Notice>}
      <div className="flex flex-col gap-5">
        {all.length > 1 && (
          <Button className="self-start" onClick={() => saveFile('pages.json', toFile(all))}>
            {t('teach.pages.export-all')}
          </Button>
        )}
        <ImportPages here={all} />
      </div>
    </Part>
  );
}

/** Why nobody is named by this page for certain; null where it may be. */
function proofOf({ recipe, shownHere }: TaughtRecipe, health?: PageHealth): 'unchecked' | 'repeats' | null {
  const proof = health?.version === recipe.version ? health.proof : undefined;
  return proof === 'repeats' ? proof : shownHere || proof === 'checked' ? null : 'unchecked';
}

const fieldsOf = ({ person }: Recipe): string =>
  Object.keys(person)
    .filter((field) => field !== 'recordId' && hasText(`teach.the.${field}`))
    .map((field) => t(`teach.the.${field}`))
    .join(', ');
