import type { Recipe } from '../recipes/schema';

/**
 * A recipe that a rep made by showing, here or on another computer. Its reading is believed like a guess:
 * twice, and never over the last page's details.
 */
export const isTaught = ({ id }: Pick<Recipe, 'id'>): boolean => id.startsWith('taught-');
