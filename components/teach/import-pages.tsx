import { useState } from 'react';

import type { Recipe } from '@/lib/recipes/schema';
import { reasonText, t } from '@/lib/i18n';

import { FileButton } from '../files/file-button';
import { fileGone, readFile } from '../files/read-file';
import { useCommand } from '../data/use-command';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { canParse, fromFile, MOST_KB, type RecipeFile } from './recipe-file';
import { whereOf } from './where-of';

type Found = { file: RecipeFile; failed: string | null };

/** Shown pages from a file: looked over, and only then taken; all of them or none. */
export function ImportPages({ here }: { here: readonly Recipe[] }) {
  const [found, setFound] = useState<Found | null>(null);
  const [taken, setTaken] = useState(0);
  const { run, busy } = useCommand();
  const open = async (file: File) => {
    setTaken(0);
    setFound(await look(file));
  };
  const take = async (recipes: readonly Recipe[]) => {
    const { ok } = await run({ type: 'save-recipes', recipes: [...recipes] });
    if (!ok) return;
    setFound(null);
    setTaken(recipes.length);
  };
  return (
    <>
      <FileButton
        name={t('teach.pages.choose')}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      >
        {t('teach.pages.import')}
      </FileButton>
      {taken > 0 && <Notice>{t('teach.files.taken', { count: taken })}</Notice>}
      {found?.failed && <Notice tone="stop">{found.failed}</Notice>}
      {found && found.file.problems.length > 0 && (
        <ul
          aria-label={t('teach.files.problems')}
          className="flex max-h-[240px] flex-col overflow-y-auto rounded-md border border-hot"
        >
          {found.file.problems.map(({ path, why }) => (
            <li
              key={`${path} ${why.code}`}
              className="flex flex-wrap items-baseline gap-x-4 border-b border-line px-5 py-2 text-small last:border-b-0"
            >
              <span className="font-medium">{path}</span>
              <span className="text-soft">{reasonText(why)}</span>
            </li>
          ))}
        </ul>
      )}
      {found && found.file.recipes.length > 0 && (
        <section
          aria-label={t('teach.files.found')}
          className="flex flex-col gap-4 rounded-lg border border-line p-6"
        >
          <p>{t('teach.files.counts', { count: found.file.recipes.length })}</p>
          <ul className="text-small">
            {found.file.recipes.map((recipe) => (
              <li key={recipe.id}>
                <bdi>{whereOf(recipe)}</bdi>
                {here.some(({ id }) => id === recipe.id) && (
                  <span className="text-faint"> {t('teach.files.replaces')}</span>
                )}
              </li>
            ))}
          </ul>
          <ProposalNote />
          <div className="flex gap-4">
            <Button look="primary" disabled={busy} onClick={() => void take(found.file.recipes)}>
              {t('teach.files.take', { count: found.file.recipes.length })}
            </Button>
            <Button onClick={() => setFound(null)}>{t('teach.files.leave')}</Button>
          </div>
        </section>
      )}
    </>
  );
}

async function look(file: File): Promise<Found> {
  const none: RecipeFile = { recipes: [], problems: [] };
  const opened = await readFile(file, MOST_KB * 1024);
  if (opened.text === null) {
    const gone = opened.why === 'gone';
    return {
      file: none,
      failed: gone ? reasonText(fileGone(file)) : t('teach.files.too-large', { count: MOST_KB }),
    };
  }
  const read = fromFile(opened.text, canParse);
  return { file: read, failed: read.problems.length > 0 ? t('teach.files.wrong') : null };
}
