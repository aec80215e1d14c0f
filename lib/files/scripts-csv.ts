import Papa from 'papaparse';

import { because } from '../domain/reason';
import type { Script } from '../domain/script/script';
import { withWording, wordingsOf } from '../domain/script/wordings';
import { guarded, unguarded } from './formula-guard';
import { nothing, readAll, type ReadScripts } from './scripts-json';

const COLUMNS = [
  'id',
  'title',
  'channel',
  'angle',
  'stages',
  'tiers',
  'playbooks',
  'answers',
  'language',
  'text',
  'subject',
  'body',
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Record<Column, string> & { place: string };

const MOST_CHARACTERS = 5_000_000;
const MOST_ROWS = 5000;

/** Scripts as a table, one row for each of their texts, safe to open in a spreadsheet. */
export function toCsv(scripts: readonly Script[]): string {
  const rows = scripts.flatMap((script) =>
    wordingsOf(script).map(({ key, subject, body }) => [
      script.id,
      script.title,
      script.channel,
      script.angle,
      script.stages.join(' '),
      script.tiers.join(' '),
      script.playbooks.join(' '),
      script.answers ?? '',
      script.lang ?? '',
      key,
      subject ?? '',
      body,
    ]),
  );
  return `\uFEFF${Papa.unparse([[...COLUMNS], ...rows.map((row) => row.map(guarded))], { newline: '\r\n', quotes: true })}\r\n`;
}

/**
 * Reads such a table. `title` and `body` are enough: the rest has defaults. Rows of one id are the texts of
 * one script.
 */
export function fromCsv(text: string): ReadScripts {
  if (text.length > MOST_CHARACTERS) return nothing(because('file-too-big'));
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [heads = [], ...lines] = data;
  const at = new Map(heads.map((head, column) => [head.trim().toLowerCase(), column]));
  if (!at.has('title') || !at.has('body')) return nothing(because('file-no-columns'));
  if (lines.length > MOST_ROWS) return nothing(because('file-too-big'));
  const cell = (line: readonly string[], name: Column) =>
    unguarded((at.has(name) ? line[at.get(name)!] : '')?.trim() ?? '');
  const rows = lines.map((line, nth) => ({
    ...(Object.fromEntries(COLUMNS.map((name) => [name, cell(line, name)])) as Record<Column, string>),
    place: `${nth + 2}`,
  }));
  return readAll(
    [...Map.groupBy(rows, idOf).values()].map((texts) => ({
      place: texts[0]!.place,
      value: scriptOf(texts),
    })),
  );
}

/** Its own id, or one made of the title. */
function idOf({ id, title }: Row): string {
  return (
    id ||
    `own-${title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 50)}`
  );
}

function scriptOf(rows: readonly Row[]): Script {
  const main = rows.find(({ text }) => text === '' || text === 'main') ?? rows[0]!;
  const channel = (main.channel || 'email') as Script['channel'];
  const words = (cell: string) => cell.split(/[\s,;]+/).filter(Boolean);
  const script: Script = {
    id: idOf(main),
    version: 1,
    title: main.title,
    channel,
    angle: (main.angle || 'nudge') as Script['angle'],
    stages: words(main.stages),
    tiers: words(main.tiers) as Script['tiers'],
    playbooks: words(main.playbooks),
    subject: main.subject || (channel === 'email' ? '' : null),
    body: main.body,
    variants: [],
    translations: [],
    ...(main.answers && { answers: main.answers as Script['answers'] }),
    ...(main.language && { lang: main.language }),
  };
  return rows
    .filter((row) => row !== main)
    .reduce(
      (all, { text, subject, body }) =>
        withWording(all, /^(?:channel|variant|lang):/.test(text) ? text : `variant:${text || 'b'}`, {
          subject: subject || null,
          body,
        }),
      script,
    );
}
