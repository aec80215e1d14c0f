import type { Recipe } from './schema';

export const recipes: readonly Recipe[] = [];
