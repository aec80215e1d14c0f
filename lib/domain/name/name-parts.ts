import { plainLine } from '../script/plain';
import { CREDENTIALS, HONORIFICS, PARTICLES, ROLES } from './name-words';

/**
 * A name taken apart: `words` is the name alone; `honorific` whether a title of address stood before or after
 * it.
 */
export type NameParts = { words: string[]; honorific: boolean; credentials: boolean };

const bare = (word: string) => word.toLowerCase().replace(/[.,;:]+$/, '');
const loose = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}&-]/gu, '');
const JAPANESE_TITLE = /(?:様|さま|さん|氏|先生|殿|部長|課長|社長|-(?:san|sama|sensei|ssi|nim))$/iu;
const PRONOUNS =
  /[([]\s*(?:she|he|they|ze|xe|sie|er|elle|il|iel|ella|él|lei|lui|zij|hij|hen|ela|ele|any|her|him|them)(?:\s*[/,|]\s*[\p{L}]{1,8}){0,3}\s*[)\]]|(?<=\s)(?:she\/her(?:\/hers)?|he\/him(?:\/his)?|they\/them(?:\/theirs)?|she\/they|he\/they|they\/she|they\/he|sie\/ihr|er\/ihm|elle\/elle|il\/lui|ella|lei|zij\/haar|hij\/hem|ela\/dela|ele\/dele)\s*$/iu;

/** “Dr”, “Herr”, “Mme”: no part of the name itself. */
export const isHonorific = (word: string): boolean =>
  HONORIFICS.has(bare(word)) || HONORIFICS.has(loose(word));
export const isParticle = (word: string): boolean => PARTICLES.has(word);
export const isRole = (word: string): boolean => ROLES.has(bare(word));

/** "PhD", "M.Sc.", "CISSP", "PMP®": as degrees are written, which a name of small letters is not. */
export function isCredential(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  const written =
    letters === letters.toUpperCase() ||
    /\./.test(word) ||
    /^(?:Ph\.?D|MSc|BSc|MEng|BEng|MPhil|DPhil|PsyD|EdD|Jr|Sr|Dipl|Dr|Ing|Mag|MBChB|CEng|FRCP|LLM|Pharm|Hons|Prof|Esq)/.test(
      word,
    );
  return (
    written &&
    (CREDENTIALS.has(bare(word)) || CREDENTIALS.has(loose(word)) || CREDENTIALS.has(letters.toLowerCase()))
  );
}

/**
 * A name as people write it without brackets, nicknames, pronouns, emoji, and where they work ("Ada at Byte",
 * "Ada via LinkedIn").
 */
export function plainName(name: string): string {
  return plainLine(name, 200)
    .replace(/^\s*['"‘“](.*)['"’”]\s*(?=$|via )/u, '$1 ')
    .replace(PRONOUNS, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”«»][^"“”«»]*["“”«»]|(?<=\s)['‘][^'’]{2,20}['’](?=\s)/g, ' ')
    .replace(/\p{Extended_Pictographic}|\u200D|\uFE0F|[®™©]|\p{Regional_Indicator}|\p{Emoji_Modifier}/gu, ' ')
    .replace(/\s+(?:via|from|at|bei|von|chez|de chez|@)\s+\p{Lu}.*$/u, (rest) =>
      /^\s+von\s/.test(rest) ? rest : '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Titles before and after, and what was earned after, fall away. */
export function partsOf(text: string): NameParts {
  let words = text
    .replace(/(?<=\b(?:[Dd]r|[Pp]rof|M[rs]|Mrs|Dipl|Ing|Mag|Sig|Sra?)\.)(?=\p{Lu})/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
  let honorific = false;
  let credentials = false;
  while (
    words.length > 0 &&
    ((isHonorific(words[0]!) && !(words.length > 1 && isNameOf(words))) ||
      // "Dr. med.", "Dr. rer. nat.", "Prof. h. c."
      (honorific && words.length > 1 && /^[\p{Ll}.-]{1,8}\.$/u.test(words[0]!)))
  ) {
    words = words.slice(1);
    honorific = true;
  }
  while (words.length > 1 && isCredential(words.at(-1)!)) {
    words = words.slice(0, -1);
    credentials = true;
  }
  while (words.length > 1 && /^(?:mr|mrs|ms|herr|frau|mme|sr|sra)$/.test(bare(words.at(-1)!))) {
    words = words.slice(0, -1);
    honorific = true;
  }
  const last = words.at(-1);
  if (last && JAPANESE_TITLE.test(last)) {
    words = [...words.slice(0, -1), last.replace(JAPANESE_TITLE, '')].filter(Boolean);
    honorific = true;
  }
  return { words, honorific, credentials };
}

/**
 * "Don Draper", "Ira Glass" and "Sir" alike begin with what may be a title: written small or with a point it
 * is one.
 */
function isNameOf([first, second]: readonly string[]): boolean {
  return (
    /^(?:Don|Ira|Ra|Ing|Hon|Rev|Dame|Egr|Gen|Judge|Major|Imam|Baron|Di)$/.test(first!) &&
    /^\p{Lu}\p{Ll}/u.test(second!) &&
    !first!.endsWith('.')
  );
}
