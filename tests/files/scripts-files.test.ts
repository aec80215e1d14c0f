import { describe, expect, it } from 'vitest';

import { withWording } from '@/lib/domain/script/wordings';
import { fromCsv, toCsv } from '@/lib/files/scripts-csv';
import { fromJson, type ReadScripts, toJson } from '@/lib/files/scripts-json';
import { reasonText } from '@/lib/i18n';
import { scripts as shipped } from '@/lib/playbooks/scripts';

import { ownScript } from '../store/own-script';

const why = ({ problems }: ReadScripts) => problems.map(({ place, why }) => `${place}: ${reasonText(why)}`);
const full = [
  ownScript(),
  withWording(
    withWording(
      withWording(ownScript({ id: 'own-full', stages: ['opt-in'], tiers: ['hot', 'warm'] }), 'channel:sms', {
        subject: null,
        body: 'sms',
      }),
      'variant:b',
      { subject: 'B', body: 'b' },
    ),
    'lang:de',
    { subject: 'D', body: 'd' },
  ),
];
const foreign = withWording(
  withWording(
    withWording(ownScript({ id: 'own-french', lang: 'fr' }), 'channel:dm', { subject: null, body: 'court' }),
    'lang:de',
    { subject: 'D', body: 'd' },
  ),
  'lang:de:dm',
  { subject: null, body: 'kurz' },
);

describe('scripts in a file', () => {
  it('come back from JSON as they went', () => {
    expect(fromJson(toJson(shipped.slice(0, 300)))).toEqual({ scripts: shipped.slice(0, 300), problems: [] });
  });

  it('come back from CSV as they went, in their first version', () => {
    expect(fromCsv(toCsv([...full, foreign]))).toEqual({ scripts: [...full, foreign], problems: [] });
    const numbered = shipped.map((script) => ({ ...script, version: 1 }));
    expect(fromCsv(toCsv(numbered))).toEqual({ scripts: numbered, problems: [] });
  });

  it('come from a table with no more than titles and words, whatever ends its lines and separates its cells', () => {
    const { scripts } = fromCsv('Title;Body\nAfter the demo;"Hi {{ lead.first_name }},\nthanks; really"\n\n');
    expect(scripts).toMatchObject([
      {
        id: 'own-after-the-demo',
        title: 'After the demo',
        channel: 'email',
        angle: 'nudge',
        body: 'Hi {{ lead.first_name }},\nthanks; really',
      },
    ]);
  });

  it('never begin a cell with what a spreadsheet would run, and come back unchanged', () => {
    const evil = full.map((script) => ({
      ...script,
      title: '=HYPERLINK("x")',
      body: '@SUM(1)\n+1',
      subject: '-2',
    }));
    const cells = toCsv(evil).split(/(?:^|,|\r\n)"?/);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(fromCsv(toCsv(evil.slice(0, 1))).scripts).toEqual(evil.slice(0, 1));
  });

  it('have every cell in quotation marks, so that no country’s separator ends one', () => {
    const [odd] = full.map((script) => ({ ...script, title: 'a;b\tc|d' }));
    const rows = toCsv([odd!]).replace('\uFEFF', '').trim().split('\r\n');
    expect(rows.every((row) => /^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/.test(row))).toBe(true);
    expect(fromCsv(toCsv([odd!])).scripts).toEqual([odd]);
  });

  it('that are no scripts are refused in words', () => {
    for (const text of [
      '',
      'null',
      '{}',
      '{"kind":"other"}',
      '<html>',
      '{"kind":"fifth-touch-scripts","v":2,"scripts":[]}',
    ])
      expect(why(fromJson(text))).toEqual([
        ': This is not a file of scripts. Export yours to see what one looks like.',
      ]);
    expect(why(fromCsv('name,text\na,b'))).toEqual([
      ': The first line must name the columns, at least “title” and “body”.',
    ]);
  });

  it('with one bad script keep the good ones, and say where', () => {
    const read = fromJson(
      JSON.stringify([ownScript(), { ...ownScript({ id: 'own-2' }), channel: 'fax' }, ownScript()]),
    );
    expect(read.scripts).toEqual([ownScript()]);
    expect(why(read)).toEqual([
      '2: This script cannot be read: look at “channel”.',
      '3: The id own-hello is used twice.',
    ]);
  });

  it('change nothing about objects, whatever they call their keys', () => {
    const json = `[${JSON.stringify(ownScript()).replace('"variants"', '"__proto__":{"polluted":true},"variants"')}]`;
    expect(fromJson(json).scripts).toEqual([]);
    fromCsv('__proto__,title,body,constructor\npolluted,T,B,x');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
