const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];
/** Beside what the platform writes. */
const OTHERS: Readonly<Record<string, number>> = {
  sept: 9,
  marz: 3,
  maerz: 3,
  mrz: 3,
  okt: 10,
  dez: 12,
  set: 9,
  mai: 5,
  mei: 5,
};

let months: Map<string, number> | null = null;

/** 1 to 12 for the name of a month, whole or short, in any of seven languages; null for another word. */
export function monthNamed(word: string): number | null {
  months ??= allMonths();
  return months.get(plain(word)) ?? null;
}

function plain(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\.$/, '').toLowerCase();
}

function allMonths(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const)
      for (let month = 1; month <= 12; month += 1) {
        const name = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(
          Date.UTC(2024, month - 1, 15),
        );
        found.set(plain(name), month);
        found.set(plain(name).slice(0, 3), found.get(plain(name).slice(0, 3)) ?? month);
      }
  for (const [name, month] of Object.entries(OTHERS)) found.set(name, month);
  return found;
}
