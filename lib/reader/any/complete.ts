import type { Person, RecordFacts, Sighting } from '../../domain/page/sighting';
import type { Recipe } from '../../recipes/schema';
import type { Reading } from '../read-first';
import { plain } from './ground';

/**
 * What a record's recipe read, with what the reader for unknown pages read beside it: fields the recipe has
 * lost, of the same person only; or the person, where the recipe names none and says no more than whose
 * record it is. A recipe that reads people is left alone.
 */
export function complete(read: Reading, guess: Reading | null): Reading {
  const { recipe, sighting } = read;
  if (!guess || recipe.kind !== 'record' || recipe.people) return read;
  if (!sighting.lead)
    return sighting.notes.includes('nobody')
      ? {
          ...guess,
          recipe,
          sighting: {
            ...guess.sighting,
            ...own(sighting),
            ...joined(sighting, guess.sighting),
            ...lost(recipe, known(guess.sighting.lead)),
          },
        }
      : read;
  const other = guess.sighting.lead;
  if (!other || !isSame(sighting.lead, other)) return read;
  const missing = known(other).filter((field) => !sighting.lead![field]);
  const facts = joined(sighting, guess.sighting);
  if (missing.length === 0 && JSON.stringify(facts.facts) === JSON.stringify(sighting.facts)) return read;
  const pickFrom = <T>(from: Record<string, T>) =>
    Object.fromEntries(missing.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])));
  const { confidence } = sighting;
  return {
    ...read,
    guess: true,
    sighting: {
      ...sighting,
      lead: { ...sighting.lead, ...pickFrom(other as Record<string, unknown>) },
      confidence: { ...pickFrom(guess.sighting.confidence), ...confidence },
      ...facts,
      ...lost(recipe, missing),
    },
  };
}

const known = (person: Person | null): (keyof Person)[] =>
  (Object.keys(person ?? {}) as (keyof Person)[]).filter((field) => person![field]);

/** Of what was guessed, what the recipe itself should have found: a sign that the site has changed. */
function lost({ person }: Recipe, guessed: readonly (keyof Person)[]): { lost?: string[] } {
  const fields = guessed.filter((field) => person[field]);
  return fields.length > 0 ? { lost: fields } : {};
}

/** What the recipe read of the record, and of the rest what labels say. */
function joined({ facts: read }: Sighting, { facts: guessed }: Sighting): { facts?: RecordFacts } {
  if (!read || !guessed) return read || guessed ? { facts: read ?? guessed! } : {};
  return {
    facts: {
      owner: read.owner ?? guessed.owner,
      stage: read.stage ?? guessed.stage,
      lastActivity: read.lastActivity ?? guessed.lastActivity,
    },
  };
}

const own = ({ recipe, recipeVersion, key }: Sighting) => ({ recipe, recipeVersion, key });

/** The same name or the same address, and neither contradicted. */
function isSame(one: Person, other: Person): boolean {
  const agree = (field: 'name' | 'email') =>
    one[field] !== null && other[field] !== null && plain(one[field]) === plain(other[field]);
  const differ = (field: 'name' | 'email') =>
    one[field] !== null && other[field] !== null && plain(one[field]) !== plain(other[field]);
  return (agree('name') || agree('email')) && !differ('name') && !differ('email');
}
