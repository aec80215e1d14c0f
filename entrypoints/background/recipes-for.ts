import type { Recipe } from '@/lib/recipes/schema';

/** The recipes of one host: all that a page of it is ever told of us. */
export function recipesFor(recipes: readonly Recipe[], host: string): Recipe[] {
  return recipes.filter(({ hosts }) => hosts.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern)));
}
