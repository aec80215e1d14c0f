import type { SeenComposer } from '../domain/page/sighting';
import type { Recipe } from '../recipes/schema';
import { all, closest, contains, focusedBeside, isVisible, type Scope, valueOf } from './dom';
import { every, type Page } from './sources';
import { address, line } from './text';

type Composer = Recipe['composers'][number];
export type FoundComposer = {
  composer: Composer;
  root: Element;
  body: HTMLElement;
  subject: HTMLInputElement | null;
  to: string[];
  focused: boolean;
};

/** The boxes that are open for writing, each in its innermost root. */
export function findComposers(page: Page): FoundComposer[] {
  const known = new Map<string, HTMLElement[]>();
  const found = page.recipe.composers.flatMap((composer) =>
    boxesOf(page.document, composer, known).map(({ root, body }) => {
      const subject = composer.subject ? all(root, composer.subject).find(isVisible) : undefined;
      const to = every({ ...page, ignore: `:is(${composer.body}) *` }, root, composer.to).map(
        (one) => address(one) ?? one.toLowerCase(),
      );
      return {
        composer,
        root,
        body,
        subject: (subject as HTMLInputElement | undefined) ?? null,
        to: [...new Set(to)].slice(0, 50),
        focused: contains(root, focusedBeside(root)),
      };
    }),
  );
  return found
    .filter(
      ({ root, body }, at) => found.findIndex((other) => other.body === body || other.root === root) === at,
    )
    .slice(0, 10);
}

/** The page is searched once for boxes of one kind (`known`); in shadow roots and frames, once for each. */
function boxesOf(
  document: Document,
  { root: rootCss, body: bodyCss }: Composer,
  known: Map<string, HTMLElement[]>,
): { root: Element; body: HTMLElement }[] {
  const visible = (scope: Scope) => all(scope, bodyCss).filter(isVisible) as HTMLElement[];
  if (rootCss.includes(' >> ') || rootCss.includes(' >>> '))
    return all(document, rootCss)
      .filter(isVisible)
      .flatMap((root) =>
        visible(root)
          .slice(0, 1)
          .map((body) => ({ root, body })),
      );
  const bodies = known.get(bodyCss) ?? visible(document);
  known.set(bodyCss, bodies);
  return bodies.flatMap((body) => {
    const root = closest(body, rootCss);
    return root ? [{ root, body }] : [];
  });
}

export const asComposer = ({ composer, to, subject, focused }: FoundComposer): SeenComposer => ({
  kind: composer.kind,
  to: to.map((one) => line(one, 254)).filter((one) => one !== null),
  subject: subject ? line(valueOf(subject), 300) : null,
  focused,
});
