import type { SeenComposer } from '../domain/sighting';
import type { Recipe } from '../recipes/schema';
import { all, contains, focusedBeside, isVisible, valueOf } from './dom';
import { every, type Page } from './sources';
import { address, line } from './text';

type Composer = Recipe['composers'][number];
export type FoundComposer = { composer: Composer; root: Element; body: HTMLElement; subject: HTMLInputElement | null; to: string[]; focused: boolean };

/** The boxes that are open for writing: innermost visible roots with a visible body. */
export function findComposers(page: Page): FoundComposer[] {
  const found = page.recipe.composers.flatMap((composer) => {
    const roots = all(page.document, composer.root).filter(isVisible).slice(0, 50);
    const innermost = roots.filter((root) => !roots.some((other) => other !== root && contains(root, other)));
    return innermost.flatMap((root) => {
      const body = all(root, composer.body).find(isVisible) as HTMLElement | undefined;
      if (!body) return [];
      const subject = composer.subject ? all(root, composer.subject).find(isVisible) : undefined;
      const to = every({ ...page, ignore: `:is(${composer.body}) *` }, root, composer.to).map((one) => address(one) ?? one.toLowerCase());
      return [{ composer, root, body, subject: (subject as HTMLInputElement | undefined) ?? null, to: [...new Set(to)].slice(0, 50), focused: contains(root, focusedBeside(root)) }];
    });
  });
  return found.filter(({ body }, at) => found.findIndex((other) => other.body === body) === at).slice(0, 10);
}

export const asComposer = ({ composer, to, subject, focused }: FoundComposer): SeenComposer => ({
  kind: composer.kind, to: to.map((one) => line(one, 254)).filter((one) => one !== null), subject: subject ? line(valueOf(subject), 300) : null, focused,
});
