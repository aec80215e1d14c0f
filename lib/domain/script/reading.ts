/** A text as somebody would read it, and the values it would leave blank. */
export type Reading = { text: string; blanks: string[] };

const LINK = 'https://link.example';
// What a value usually looks like, so that words are counted as they would be; of all others one word.
const USUAL: Readonly<Record<string, string>> = {
  slots: 'Tuesday 3 March at 10:00 or Wednesday 4 March at 14:00',
  'slot.first': 'Tuesday 3 March at 10:00',
  'slot.second': 'Wednesday 4 March at 14:00',
  'ask.pain': 'late orders',
  'case_study.result': 'cut its first reply from two days to three hours',
};

/** What is known of every lead once the rep has said their own name: the rest may be missing. */
const ALWAYS: ReadonlySet<string> = new Set([
  'lead.first_name',
  'lead.name',
  'lead.source',
  'lead.stage',
  'lead.tier',
  'sender.name',
  'sender.first_name',
  'slots',
  'slot.first',
  'slot.second',
  'today',
  'weekday',
]);

/**
 * Two readings of a script: for a lead of whom everything is known, and for one of whom only the name is, by
 * a rep with no company, links or booking link. Of every choice the branch that would be taken; a comparison
 * with a text holds for neither.
 */
export function readingsOf(text: string): { full: Reading; bare: Reading } {
  return { full: read(text, () => true), bare: read(text, (name) => ALWAYS.has(name)) };
}

type Choice = { taken: boolean; open: boolean };

function read(text: string, known: (name: string) => boolean): Reading {
  const choices: Choice[] = [];
  let kept = '';
  for (const [index, piece] of text.split(/(\{%[\s\S]*?%\})/).entries()) {
    if (index % 2 === 1) choose(piece, choices, known);
    else if (choices.every(({ open }) => open)) kept += piece;
  }
  const blanks: string[] = [];
  const said = kept.replace(/\{\{-?\s*([\w.]*)([\s\S]*?)-?\}\}/g, (_, name: string, filters: string) => {
    if (known(name)) return USUAL[name] ?? (/\.url$|booking_link$/.test(name) ? LINK : 'Ada');
    const saved = /\bdefault:\s*["']([^"']*)["']/.exec(filters)?.[1];
    if (saved === undefined) blanks.push(name);
    return saved ?? 'Blank';
  });
  return { text: said, blanks: [...new Set(blanks)] };
}

function choose(tag: string, choices: Choice[], known: (name: string) => boolean): void {
  const [, word, condition = ''] = /^\{%-?\s*(\w+)\s*([\s\S]*?)\s*-?%\}$/.exec(tag) ?? [];
  const last = choices.at(-1);
  if (word === 'if' || word === 'unless') {
    const open = holds(condition, known) === (word === 'if');
    choices.push({ taken: open, open });
  } else if (word === 'case') choices.push({ taken: false, open: false });
  else if (word?.startsWith('end')) choices.pop();
  else if (last && (word === 'elsif' || word === 'else')) {
    last.open = !last.taken && (word === 'else' || holds(condition, known));
    last.taken ||= last.open;
  } else if (last && word === 'when') last.open = false;
}

/** Whether a condition of names with `and` and `or` holds where these names have values. */
function holds(condition: string, known: (name: string) => boolean): boolean {
  return condition
    .split(/\s+or\s+/)
    .some((all) => all.split(/\s+and\s+/).every((one) => /^[\w.]+$/.test(one) && known(one)));
}
