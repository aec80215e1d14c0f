import type { Instant } from '../../../domain/time/calendar';
import type { DocumentCommand } from '../../../domain/log/document-command';
import type { Decision } from '../../../domain/log/context';
import { because, type Reason } from '../../../domain/reason';
import type { Recipe } from '../../../recipes/schema';
import type { Db } from '../../database/db';
import { currentOf, saveDocument, versionsOf } from '../../database/documents';
import { toStore, type StoredRecipe, parseStored } from '../../read/stored-recipe';
import { readTaught } from '../../read/taught';

type Of<Type extends DocumentCommand['type']> = Extract<DocumentCommand, { type: Type }>;
export type RecipeCommand = Of<'save-recipes'> | Of<'forget-recipe'> | Of<'restore-recipe'>;

/**
 * What is stored in place of a recipe that was forgotten. Its versions stay, so that it can be brought back.
 */
const FORGOTTEN = { forgotten: true };

/** A change to the recipes that were taught, whole or not at all. */
export async function commitRecipes(db: Db, command: RecipeCommand, now: Instant): Promise<Decision> {
  const refusal = await carryOut(db, command, now);
  return refusal ? { ok: false, refusal } : { ok: true, events: [] };
}

function carryOut(db: Db, command: RecipeCommand, now: Instant): Promise<Reason | undefined> {
  switch (command.type) {
    case 'save-recipes':
      return save(db, command, now);
    case 'forget-recipe':
      return forget(db, command, now);
    case 'restore-recipe':
      return restore(db, command, now);
  }
}

/**
 * The newest version is whatever was shown last: what is taught again takes the place of what was taught
 * before, which stays to be brought back.
 */
async function save(
  db: Db,
  { id, recipes, shown }: Of<'save-recipes'>,
  now: Instant,
): Promise<Reason | undefined> {
  const good: Recipe[] = [];
  for (const [n, json] of recipes.entries()) {
    const read = readTaught(json);
    if (!read.ok)
      return because('recipe-refused', {
        number: n + 1,
        place: read.problems[0]!.path,
        why: read.problems[0]!.why.code,
      });
    if (good.some((one) => one.id === read.recipe.id)) return because('recipe-twice', { id: read.recipe.id });
    good.push(read.recipe);
  }
  for (const recipe of good) await put(db, { recipe, shownHere: shown === true }, id, now);
  return undefined;
}

async function forget(
  db: Db,
  { id, recipe, document }: Of<'forget-recipe'>,
  now: Instant,
): Promise<Reason | undefined> {
  const last = await currentOf(db, 'recipe', recipe);
  if (!parseStored(last?.body)) return because('recipe-unknown');
  if (last!.command !== document) return because('recipe-changed-elsewhere');
  await saveDocument(db, { kind: 'recipe', id: recipe, body: FORGOTTEN, command: id }, now);
  return undefined;
}

async function restore(
  db: Db,
  { id, recipe, document }: Of<'restore-recipe'>,
  now: Instant,
): Promise<Reason | undefined> {
  const versions = await versionsOf(db, 'recipe', recipe);
  const wanted = parseStored(versions.find(({ command }) => command === document)?.body);
  if (!wanted) return because('recipe-unknown');
  await put(db, wanted, id, now);
  return undefined;
}

async function put(db: Db, stored: StoredRecipe, command: string, now: Instant): Promise<void> {
  const { id } = stored.recipe;
  const version = (await versionsOf(db, 'recipe', id)).length + 1;
  await saveDocument(db, { kind: 'recipe', id, body: toStore(stored, version), command }, now);
}
