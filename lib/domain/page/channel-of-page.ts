import type { Channel } from '../words';

/**
 * The channel of what is written on a page, by the recipe that reads it: mail in Gmail, a direct message
 * everywhere else.
 */
export function pageChannel(recipe: string): Extract<Channel, 'email' | 'dm'> {
  return recipe.startsWith('gmail') ? 'email' : 'dm';
}
