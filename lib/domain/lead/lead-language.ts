import type { Lead } from './lead';

// Languages as people write them in a field or a file, beside their codes.
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  francais: 'fr',
  spanish: 'es',
  espanol: 'es',
  italian: 'it',
  italiano: 'it',
  dutch: 'nl',
  nederlands: 'nl',
  portuguese: 'pt',
  portugues: 'pt',
  swedish: 'sv',
  svenska: 'sv',
  danish: 'da',
  dansk: 'da',
  norwegian: 'no',
  norsk: 'no',
  finnish: 'fi',
  suomi: 'fi',
  polish: 'pl',
  polski: 'pl',
  czech: 'cs',
  japanese: 'ja',
  chinese: 'zh',
  korean: 'ko',
  turkish: 'tr',
  greek: 'el',
  hebrew: 'he',
  arabic: 'ar',
  hungarian: 'hu',
  romanian: 'ro',
  ukrainian: 'uk',
  russian: 'ru',
};

/**
 * The lead's language as a code (`de`, `pt-BR`): what the rep, a page or a file says in the field `language`;
 * else what the messages in front of the rep look like; else what they looked like when the lead was saved.
 * Null: not known.
 */
export function languageOf(lead: Pick<Lead, 'fields'>, guessed: string | null): string | null {
  return (
    languageSet(lead) ?? languageCode(guessed ?? '') ?? languageCode(lead.fields['language']?.value ?? '')
  );
}

/** The language somebody has said, and not one that was worked out. */
export function languageSet({ fields }: Pick<Lead, 'fields'>): string | null {
  const { language } = fields;
  return language && language.origin.from !== 'derived' ? languageCode(language.value) : null;
}

/** `German`, `de`, `DE_at` as a code; null for what is no language we know the name of. */
export function languageCode(text: string): string | null {
  const word = text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const code = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/.exec(word);
  if (code) return code[2] ? `${code[1]}-${code[2].toUpperCase()}` : code[1]!;
  return NAMES[word] ?? null;
}
