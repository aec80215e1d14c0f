import type { Recipe } from '@/lib/recipes/schema';

/** The address of a kind of page, for people: `crm.example/contacts/…`. */
export function whereOf({ site, path }: Pick<Recipe, 'site' | 'path'>): string {
  // A lookahead only chooses among pages of one address, an optional part need not be there, and what stands
  // for an id is an id.
  const shown = path
    .replace(/^\^/, '')
    .replace(/\(\?=(?:[^()]|\([^()]*\))*\)(?=\/|\()/g, '')
    .replace(/\(\?[:=](?:[^()]|\([^()]*\))*\)[?*]?/g, '')
    .replace(/\/\?(?=$|\$)|\$$/g, '');
  const plain = shown
    .replace(/(?:\[[^\]]*\]|\\d)[+*]/g, '…')
    .replace(/\[[?#&;/]+\]/g, '')
    .replace(/\\(.)/g, '$1');
  return site + plain;
}
