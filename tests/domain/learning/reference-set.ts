import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import Papa from 'papaparse';

import { type Case, tabulate } from '@/lib/domain/learning/case';

const data = path.join(import.meta.dirname, '../../../../shared/data');
/** The public data lies beside the clone; without it these tests are skipped, and say so. */
export const isThere = existsSync(path.join(data, 'fixtures/xed-rules.csv'));

export function json<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(data, file), 'utf8')) as T;
}

function csv(file: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(path.join(data, file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

export type MapReference = {
  prior_points: number[];
  weights: number[];
  intercept: number;
  se: number[];
  test: { auc: number; logloss: number; brier: number; ece10: number };
  first20_test_p: number[];
  first_n_fits: { n_first_rows: number; weights: number[]; intercept: number; auc_on_time_test: number }[];
};

const NO_REFERENCE: MapReference = {
  prior_points: [],
  weights: [],
  intercept: 0,
  se: [],
  test: { auc: 0, logloss: 0, brier: 0, ece10: 0 },
  first20_test_p: [],
  first_n_fits: [],
};

/** X Education: 9,240 leads in order of arrival, 20 rules, the first 70 of 100 to learn from. */
export function xEducation() {
  // A group of tests that is skipped is gone through, too: then there is nobody in it.
  const reference = isThere ? json<MapReference>('fixtures/xed-map-reference.json') : NO_REFERENCE;
  const rules = reference.prior_points.map((_, nth) => `r${nth}`);
  const rows = isThere ? csv('fixtures/xed-rules.csv') : [];
  const cases: Case[] = rows.map((row, nth) => ({
    scoredAt: nth,
    knownAt: nth,
    won: row['converted'] === '1',
    fired: Object.fromEntries(rules.filter((rule) => row[rule] === '1').map((rule) => [rule, 1])),
  }));
  const places = [...cases.keys()];
  const train = places.filter((place) => rows[place]!['split_time'] === 'train');
  const test = places.filter((place) => rows[place]!['split_time'] === 'test');
  return {
    reference,
    rules,
    points: reference.prior_points,
    cases,
    table: tabulate(rules, cases),
    train,
    test,
  };
}

/**
 * Maven's closed deals: who sold what to whom, as rules with points drawn out of a hat. Made up by its
 * authors, without a pattern.
 */
export function maven() {
  const accounts = new Map(csv('maven-crm/accounts.csv').map((row) => [row['account'], row]));
  const teams = new Map(csv('maven-crm/sales_teams.csv').map((row) => [row['sales_agent'], row]));
  const deals = csv('maven-crm/sales_pipeline.csv').filter((row) => /^(Won|Lost)$/.test(row['deal_stage']!));
  const cases = deals.map((row) => ({
    won: row['deal_stage'] === 'Won',
    fired: Object.fromEntries(
      [
        `agent ${row['sales_agent']}`,
        `product ${row['product']}`,
        `sector ${accounts.get(row['account']!)?.['sector']}`,
        `office ${teams.get(row['sales_agent']!)?.['regional_office']}`,
      ].map((rule) => [rule, 1]),
    ),
  }));
  const rules = [...new Set(cases.flatMap(({ fired }) => Object.keys(fired)))].sort();
  return { rules, points: rules.map((_, nth) => ((nth * 7) % 41) - 20), cases };
}
