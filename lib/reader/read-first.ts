import type { Sighting } from '../domain/page/sighting';
import type { Recipe } from '../recipes/schema';
import { findRecipes } from './find-recipe';
import { isTaught } from './is-taught';
import { readPage } from './read-page';

/** `guess`: read without a recipe, and believed only when it is read the same again. */
export type Reading = { recipe: Recipe; sighting: Sighting; guess?: true };

/**
 * The page as the first recipe sees it that finds anything. One that was taught gives way where it finds
 * nobody: it never hides what is shipped.
 */
export function readFirst(recipes: readonly Recipe[], document: Document, url: URL): Reading | null {
  const found = findRecipes(recipes, url);
  let nobody: Reading | null = null;
  for (const recipe of found) {
    const sighting = isTaught(recipe) ? tried(recipe, document, url) : readPage(recipe, document, url);
    if (!sighting) continue;
    const reading: Reading = { recipe, sighting, ...(isTaught(recipe) && { guess: true as const }) };
    if (!isTaught(recipe) || !sighting.notes.includes('nobody')) return reading;
    nobody ??= reading;
  }
  return nobody;
}

/**
 * What a rep has imported was checked; all the same, one bad selector must not keep a page from being read.
 */
function tried(recipe: Recipe, document: Document, url: URL): Sighting | null {
  try {
    return readPage(recipe, document, url);
  } catch (error) {
    console.warn(recipe.id, error);
    return null;
  }
}
