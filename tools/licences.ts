import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { InlineConfig } from 'vite';

import { licenceTexts } from './licence-texts';

/** A package that is built in, and its licence: the identifier and the text that lies in it. */
type Licence = { name: string; version: string; identifier?: string; text?: string };

/** Where each round of the build says what it has taken in, until all are done. */
const FOLDER = 'licences';

/** Has Vite list the packages of one round of the build. */
export function listLicences(round: string, config: InlineConfig): void {
  config.build = { ...config.build, license: { fileName: `${FOLDER}/${round}.json` } };
}

/**
 * One file of notices for the packages that are really in the build; style sheets are no modules, so theirs
 * is named here.
 */
export function writeLicences(outDir: string): void {
  const folder = path.join(outDir, FOLDER);
  if (!existsSync(folder)) mkdirSync(folder);
  const rounds = readdirSync(folder).flatMap(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Licence[],
  );
  rmSync(folder, { recursive: true });
  const all = new Map([...rounds, ofStyles()].map((one) => [`${one.name} ${one.version}`, one]));
  const notices = [...all.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map(notice);
  writeFileSync(path.join(outDir, 'licences.txt'), [HEAD, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`));
}

const HEAD = 'Fifth Touch has these packages built in. Their licences ask to be shown with it.';

function notice({ name, version, identifier, text = standard(name, identifier) }: Licence): string {
  const head = `${name} ${version}${identifier ? ` (${identifier})` : ''}`;
  return [head, text, ...besides(name)].join('\n\n');
}

/** What is to be shown beside the licence: a notice, and licences of what the package itself has taken in. */
function besides(name: string): string[] {
  const folder = `node_modules/${name}`;
  return readdirSync(folder)
    .filter((file) => /^(?:notice\b|licen[cs]e\.(?!md$|txt$))/i.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
}

/**
 * What the package names and does not bring along. One that names nothing known stops the build: it may not
 * be given on so.
 */
function standard(name: string, identifier = ''): string {
  const text = licenceTexts[identifier];
  if (!text) throw new Error(`${name} has no text of its licence to show`);
  const { author } = described(name);
  return text((typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`);
}

function ofStyles(): Licence {
  const { name, version, license } = described('tailwindcss');
  return {
    name,
    version,
    identifier: license,
    text: readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim(),
  };
}

type Described = { name: string; version: string; license: string; author?: string | { name: string } };

function described(name: string): Described {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Described;
}
