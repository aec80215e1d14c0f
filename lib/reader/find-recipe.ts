import type { Recipe } from '../recipes/schema';

/**
 * The recipes an address is read by, in order. Only https is read, so that nobody on the network can show us a page; but a CRM that
 * the rep runs (host `*`) may be at an address without it, which the rep has then allowed by name.
 */
export function findRecipes(recipes: readonly Recipe[], url: URL): Recipe[] {
  const reads = (host: string) => (host === '*' ? /^https?:$/.test(url.protocol) : url.protocol === 'https:' && hostMatches(host, url.hostname));
  return recipes.filter(({ hosts, path }) => hosts.some(reads) && new RegExp(path).test(url.pathname + url.search + url.hash));
}

export function hostMatches(pattern: string, hostname: string): boolean {
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}
