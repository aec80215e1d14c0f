import { parseJson } from '@/lib/domain/playbook/check-text';
import { because } from '@/lib/domain/reason';
import type { Recipe } from '@/lib/recipes/schema';
import { type RecipeProblem, readTaught } from '@/lib/store/read/taught';

/** A file of shown pages holds at most this. */
export const MOST_KB = 256;
const KIND = 'fifth-touch-pages';
const MOST = 50;

export type RecipeFile = { recipes: Recipe[]; problems: RecipeProblem[] };

/** Shown pages as a file to be kept or passed on. They name nobody. */
export function toFile(recipes: readonly Recipe[]): string {
  return `${JSON.stringify({ kind: KIND, v: 1, pages: recipes }, null, 2)}\n`;
}

/**
 * Reads such a file; nothing in it is trusted, and where anything is wrong there are no recipes. `parses`
 * tells whether a selector can be read.
 */
export function fromFile(text: string, parses: (css: string) => boolean): RecipeFile {
  const wrong = (...problems: RecipeProblem[]): RecipeFile => ({ recipes: [], problems });
  const read = parseJson(text);
  if (!read.ok)
    return wrong({
      path: `line ${read.fault.line}`,
      why: read.fault.why.code === 'playbook-key-twice' ? read.fault.why : because('recipe-not-json'),
    });
  const file = read.value as { kind?: unknown; v?: unknown; pages?: unknown } | null;
  if (
    typeof file !== 'object' ||
    file?.kind !== KIND ||
    !Array.isArray(file.pages) ||
    file.pages.length === 0
  )
    return wrong({ path: '', why: because('recipe-not-pages') });
  if (file.v !== 1) return wrong({ path: 'v', why: because('recipe-newer') });
  if (file.pages.length > MOST)
    return wrong({ path: 'pages', why: because('recipe-too-many', { count: MOST }) });
  const all = file.pages.map((page) => readTaught(page, parses));
  const problems = all.flatMap((one, at) =>
    one.ok
      ? []
      : one.problems.map(({ path, why }) => ({
          path: [`pages › ${at + 1}`, path].filter(Boolean).join(' › '),
          why,
        })),
  );
  const recipes = all.flatMap((one) => (one.ok ? [one.recipe] : []));
  const twice = recipes.find(({ id }, at) => recipes.some((other, n) => n < at && other.id === id));
  return problems.length > 0 || twice
    ? wrong(
        ...problems,
        ...(twice ? [{ path: 'pages', why: because('recipe-twice', { id: twice.id }) }] : []),
      )
    : { recipes, problems: [] };
}

/** Asks the browser whether it could look for a selector. */
export function canParse(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}
