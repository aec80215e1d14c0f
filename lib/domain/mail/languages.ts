import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { it } from './words/it';
import { ja } from './words/ja';
import type { MailWords } from './words/mail-words';
import { nl } from './words/nl';
import { pt } from './words/pt';

/**
 * `is` and `iAm`: how a note that speaks of its sender by name says "is", and what it would say in the first
 * person.
 */
export type Language = { locale: string; words: MailWords; is: string; iAm: string };

/** The languages in which mail is understood, and not only its subject. */
export const languages: readonly Language[] = [
  { locale: 'en', words: en, is: 'is', iAm: 'i am' },
  { locale: 'de', words: de, is: 'ist', iAm: 'ich bin' },
  { locale: 'fr', words: fr, is: 'est', iAm: 'je suis' },
  { locale: 'es', words: es, is: 'está', iAm: 'estoy' },
  { locale: 'pt', words: pt, is: 'está', iAm: 'estou' },
  { locale: 'it', words: it, is: 'è', iAm: 'sono' },
  { locale: 'nl', words: nl, is: 'is', iAm: 'ik ben' },
  { locale: 'ja', words: ja, is: 'は', iAm: '' },
];
