import type { Recipe } from '../recipes/schema';

/** The recipes an address is read by, in order; only https is ever read, so that nobody on the network can show us a page. */
export function findRecipes(recipes: readonly Recipe[], url: URL): Recipe[] {
  if (url.protocol !== 'https:') return [];
  return recipes.filter(({ hosts, path }) => hosts.some((host) => hostMatches(host, url.hostname)) && new RegExp(path).test(url.pathname + url.search + url.hash));
}

export function hostMatches(pattern: string, hostname: string): boolean {
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}
