import { storedByName } from '../browser-storage/stored';
import { PageHealth } from '../domain/page/page-health';

// How each recipe has done. Small, of no worth to anybody but here, and begun anew when it is lost.
const health = storedByName('local', 'page-health-', PageHealth);

/** How one recipe has done; undefined where it has read nothing here. */
export function readPageHealth(recipe: string): Promise<PageHealth | undefined> {
  return health.of(recipe).get();
}

/** Every recipe that has read something here, by its id. */
export const readAllPageHealth = health.all;
export const onPageHealth = health.watch;

/**
 * Replaces a record by what `change` makes of it; null leaves it. One after another, so that two tabs at once
 * are both counted.
 */
export async function changePageHealth(
  recipe: string,
  change: (before: PageHealth | undefined) => PageHealth | null,
): Promise<void> {
  await health.of(recipe).change((before) => {
    const after = change(before);
    return JSON.stringify(after) === JSON.stringify(before) ? null : after;
  });
}
