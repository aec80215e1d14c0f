import type { Recipe } from '../recipes/schema';
import { addressText } from './address-text';
import { isTaught } from './is-taught';

/**
 * The recipes an address is read by, in order. Only https is read, so that nobody on the network can show us
 * a page; but a CRM that the rep runs (host `*`) or has taught may be at an address without it, which the rep
 * has then allowed by name.
 */
export function findRecipes(recipes: readonly Recipe[], url: URL): Recipe[] {
  const isWeb = /^https?:$/.test(url.protocol);
  const reads = (host: string, plainToo: boolean) =>
    host === '*'
      ? isWeb
      : (url.protocol === 'https:' || (isWeb && plainToo)) && hostMatches(host, url.hostname);
  return recipes.filter(
    (recipe) =>
      recipe.hosts.some((host) => reads(host, isTaught(recipe))) &&
      new RegExp(recipe.path).test(addressText(url)),
  );
}

/** `*.x.example` is any host below x.example; anything else is that host alone. */
export function hostMatches(pattern: string, hostname: string): boolean {
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}
