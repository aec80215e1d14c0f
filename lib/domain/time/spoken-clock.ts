const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const GERMAN = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const SPANISH = 'una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const DUTCH = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const ITALIAN = 'una due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' ');
const PORTUGUESE = 'uma duas três quatro cinco seis sete oito nove dez onze doze'.split(' ');
const MINUTES: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
  halb: -30,
  dreiviertel: -15,
  'viertel nach': 15,
  'viertel vor': -15,
  'et demie': 30,
  'et quart': 15,
  'moins le quart': -15,
  'y media': 30,
  'y cuarto': 15,
  'menos cuarto': -15,
  'kwart over': 15,
  'kwart voor': -15,
  'e mezza': 30,
  'e mezzo': 30,
  'e un quarto': 15,
  'meno un quarto': -15,
  'e meia': 30,
  'e quinze': 15,
};
const number = (words: readonly string[]) => String.raw`(\d{1,2}|${words.join('|')})`;
const spoken = (pattern: string) => new RegExp(String.raw`(?<![^ ])${pattern}(?=$|[ ,.])`, 'u');

/** Each: the minutes, the hour, and the "a" or "p" of am and pm where it is said. */
const CLOCKS: readonly (readonly [RegExp, (...parts: (string | undefined)[]) => string])[] = [
  [
    spoken(
      String.raw`(?:at )?(?:a )?(half(?=[ -]past)|quarter|five|ten|twenty|twenty-five|5|10|20|25)[ -](past|to) ${number(ENGLISH)}(?: ?([ap])\.?m\.?)?`,
    ),
    (minutes, side, hour, half) =>
      clock(hour!, side === 'to' ? -minutesOf(minutes!) : minutesOf(minutes!), half),
  ],
  [
    spoken(String.raw`(?:um )?(halb|dreiviertel|viertel nach|viertel vor) ${number(GERMAN)}(?: uhr)?`),
    (minutes, hour) => clock(hour!, minutesOf(minutes!)),
  ],
  [
    spoken(String.raw`(?:à )?(\d{1,2}) ?h(?:eures?)? (et demie|et quart|moins le quart)`),
    (hour, minutes) => clock(hour!, minutesOf(minutes!)),
  ],
  [
    spoken(String.raw`(?:a las? )?${number(SPANISH)} (y media|y cuarto|menos cuarto)`),
    (hour, minutes) => clock(hour!, minutesOf(minutes!)),
  ],
  // "Half 3" is Dutch only by what stands before it, or by the number's word.
  [
    spoken(String.raw`(?:om half ${number(DUTCH)}|half (${DUTCH.join('|')}))(?: uur)?`),
    (hour, word) => clock((hour ?? word)!, -30),
  ],
  [
    spoken(String.raw`(?:om )?(kwart over|kwart voor) ${number(DUTCH)}(?: uur)?`),
    (minutes, hour) => clock(hour!, minutesOf(minutes!)),
  ],
  [
    spoken(String.raw`(?:alle |all')?${number(ITALIAN)} (e mezz[ao]|e un quarto|meno un quarto)`),
    (hour, minutes) => clock(hour!, minutesOf(minutes!)),
  ],
  [
    spoken(String.raw`${number(PORTUGUESE)} (e meia|e quinze)`),
    (hour, minutes) => clock(hour!, minutesOf(minutes!)),
  ],
];

/**
 * "Half past 3", "quarter to four", "halb vier", "15h et demie", "las tres y media", "half vier", "alle tre e
 * mezza" written as hours and minutes. From half past twelve to half past six it is the afternoon, unless "am" is said. "Half 3" is half
 * past two to some and half past three to others, and stays as it is. Takes lower case.
 */
export function spokenClock(text: string): string {
  return CLOCKS.reduce(
    (told, [pattern, written]) =>
      told.replace(pattern, (whole: string, ...parts: (string | undefined)[]) => written(...parts) || whole),
    text,
  );
}

const minutesOf = (word: string) => MINUTES[word] ?? Number(word);

function clock(word: string, minutes: number, half?: string): string {
  const named = [ENGLISH, GERMAN, SPANISH, DUTCH, ITALIAN, PORTUGUESE]
    .map((words) => words.indexOf(word) + 1)
    .find(Boolean);
  const hour = named ?? Number(word);
  if (hour > 23 || (half && (hour < 1 || hour > 12))) return '';
  const all = (half ? hour % 12 : hour) * 60 + minutes + (half === 'p' ? 720 : 0);
  const day = !half && hour <= 12 && all >= 30 && all < 7 * 60 ? all + 720 : all;
  const told = (day + 1440) % 1440;
  return `${String(Math.floor(told / 60)).padStart(2, '0')}:${String(told % 60).padStart(2, '0')}`;
}
