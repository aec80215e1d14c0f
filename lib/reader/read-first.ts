import type { Sighting } from '../domain/sighting';
import type { Recipe } from '../recipes/schema';
import { findRecipes } from './find-recipe';
import { readPage } from './read-page';

/** `guess`: read without a recipe, and believed only when it is read the same again. */
export type Reading = { recipe: Recipe; sighting: Sighting; guess?: true };

/** The page as the first recipe sees it that finds anything. */
export function readFirst(recipes: readonly Recipe[], document: Document, url: URL): Reading | null {
  for (const recipe of findRecipes(recipes, url)) {
    const sighting = readPage(recipe, document, url);
    if (sighting) return { recipe, sighting };
  }
  return null;
}
