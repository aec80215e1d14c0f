import { addMonths, format, parseISO } from 'date-fns';

import type { Day } from './calendar';

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const UNITS = { month: 1, mth: 1, quarter: 3, year: 12, yr: 12 } as const;
const COUNT = String.raw`(an?|another|\d{1,3}|${NUMBERS.slice(1).join('|')})`;
const UNIT = String.raw`(month|mth|quarter|year|yr)s?`;
const STRETCH = new RegExp(
  String.raw`\b(?:in )?(?:${COUNT} ${UNIT}|(half an? year))(?: (?:from (?:now|today)|time|later))?\b|\bnext (month|quarter|year)\b`,
  'g',
);

/** "Next month" and "in half a year" in the other languages. */
const ELSEWHERE: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:nächsten monat|(?:le )?mois prochain|(?:el )?(?:mes que viene|próximo mes)|(?:no )?(?:próximo mês|mês que vem)|(?:il )?(?:prossimo mese|mese prossimo)|volgende maand)(?!\p{L})|^来月(?=$|の)/u,
    1,
  ],
  [
    /(?<!\p{L})(?:in einem halben jahr|(?:en|dentro de) medio año|(?:em|daqui a) meio ano|(?:tra|fra) mezzo anno|over een half jaar)(?!\p{L})|^半年後/u,
    6,
  ],
];

/**
 * "In a month", "next quarter", "two years from now" as the day they come to, `YYYY-MM-DD`. From the 31st a
 * month runs to the last day of a shorter one: from 31 March to 30 April. Takes lower case.
 */
export function countMonths(text: string, today: Day): string {
  const [words, count] = ELSEWHERE.find(([said]) => said.test(text)) ?? [];
  if (words) return text.replace(words, format(addMonths(parseISO(today), count!), 'yyyy-MM-dd'));
  return text.replace(
    STRETCH,
    (
      whole,
      count: string | undefined,
      unit: keyof typeof UNITS | undefined,
      half: string | undefined,
      next: keyof typeof UNITS | undefined,
      at: number,
    ) => {
      // "End of next month" and "15 of next month" are days of that month.
      if (
        /\b(?:of|the|early|mid|late|first|last) $/.test(text.slice(0, at)) ||
        /^\.\d/.test(text.slice(at + whole.length))
      )
        return whole;
      const months = half ? 6 : next ? UNITS[next] : numberOf(count!) * UNITS[unit!];
      return months > 1200 ? whole : format(addMonths(parseISO(today), months), 'yyyy-MM-dd');
    },
  );
}

function numberOf(word: string): number {
  const named = NUMBERS.indexOf(word);
  return named > 0 ? named : /^\d/.test(word) ? Number(word) : 1;
}
