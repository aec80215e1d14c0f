const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv'];
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

/** 1 to 12 for the name of a month, whole or short, in any of nine languages; null for another word. */
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
        // In Polish a month beside a day has another ending.
        for (const day of [undefined, 'numeric'] as const) {
          const format = new Intl.DateTimeFormat(language, { day, month: style, timeZone: 'UTC' });
          const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
          const name = plain(parts.find(({ type }) => type === 'month')!.value);
          found.set(name, month);
          found.set(name.slice(0, 3), found.get(name.slice(0, 3)) ?? month);
        }
      }
  for (const [name, month] of Object.entries(OTHERS)) found.set(name, month);
  return found;
}
