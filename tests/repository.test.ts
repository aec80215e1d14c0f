// @module-tag data
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { hasText } from '@/lib/i18n';
import { policy } from '@/lib/i18n/pages/policy';

import { root, sourceFiles, textOf, withoutComments } from './source-files';

// Every area brings its own texts.
import.meta.glob(['../lib/i18n/*.ts', '../lib/i18n/{cards,numbers,pages,team}/*.ts'], { eager: true });

const code = sourceFiles('lib', 'components', 'entrypoints');
const committed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const texts = committed.filter(
  (file) =>
    /\.(tsx?|m?js|json|md|sh|html|css)$|^\.ci\//.test(file) && !/^tests\/repository\.test\.ts$/.test(file),
);

/** A literal key, or the literal head of one that ends in a variable: `words.tier.${tier}`. */
function textKeys(file: string): { whole: string[]; heads: string[] } {
  const source = withoutComments(textOf(file));
  const calls = [...source.matchAll(/(?<![\w.])t\(\s*(['"`])([^'"`]+)\1/g)].map((match) => match[2]!);
  return {
    whole: calls.filter((key) => !key.includes('${')),
    heads: calls.filter((key) => key.includes('${')).map((key) => key.split('${')[0]!),
  };
}

describe('every text the code asks for is written', () => {
  it.each(code.filter((file) => textKeys(file).whole.length > 0))('%s', (file) => {
    expect(textKeys(file).whole.filter((key) => !hasText(key))).toEqual([]);
  });
});

describe('every reason the engine can give has a sentence', () => {
  const givers = code.filter((file) => /\bbecause\(/.test(textOf(file)));
  it('there are some', () => expect(givers.length).toBeGreaterThan(3));
  it.each(givers)('%s', (file) => {
    const codes = [...withoutComments(textOf(file)).matchAll(/\bbecause\(\s*['"]([^'"]+)['"]/g)].map(
      (match) => match[1]!,
    );
    expect(codes.filter((one) => !hasText(`why.${one}`))).toEqual([]);
  });
});

describe('what is committed', () => {
  it.each(texts)('%s names no place of the machine it was written on', (file) => {
    const found =
      readFileSync(path.join(root, file), 'utf8').match(
        /\/(?:work|root|home)\/[\w.-]+|\/tmp\/(?!\$)[\w-]+|https?:\/\/(?:[\w.-]*(?:npmjs|artifactory|nexus|verdaccio)[\w.-]*)[/:\w.-]*/g,
      ) ?? [];
    expect(found).toEqual([]);
  });

  it('leaves nothing for later', () => {
    expect(
      texts.filter((file) => /\b(TODO|FIXME|XXX|HACK)\b/.test(readFileSync(path.join(root, file), 'utf8'))),
    ).toEqual([]);
  });

  it('keeps versions exact', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    expect(
      Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version),
      ),
    ).toEqual([]);
  });

  it('locks the packages of every platform, or none but this one could install it', () => {
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const optional = new Set(
      Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {})),
    );
    expect(
      [...optional].filter(
        (name) =>
          !(`node_modules/${name}` in packages) &&
          !Object.keys(packages).some((at) => at.endsWith(`/node_modules/${name}`)),
      ),
    ).toEqual([]);
  });

  it('asks for every package it lists', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const all = [...code, ...sourceFiles('tools')].map(textOf).join('\n');
    expect(
      Object.keys(dependencies).filter((name) => !new RegExp(`['"]${name}(/[^'"]*)?['"]`).test(all)),
    ).toEqual([]);
  });
});

it('the privacy policy of the store is the one the program shows, word for word', () => {
  const parts = Object.values(policy.parts).flatMap(({ title, ...paragraphs }) => [
    `## ${title}`,
    ...Object.values(paragraphs),
  ]);
  expect(textOf('docs/store/privacy-policy.md').trim()).toBe(
    ['# Privacy policy', policy.intro, ...parts].join('\n\n'),
  );
});

it('the store is told why of every permission that is asked for, and of no other', () => {
  const asked = [...textOf('wxt.config.ts').matchAll(/permissions: \[([^\]]+)\]/g)].flatMap(([, list]) =>
    [...list!.matchAll(/'(\w+)'/g)].map(([, name]) => name!),
  );
  expect(asked.length).toBeGreaterThan(5);
  const told = [...textOf('docs/store/permissions.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!);
  expect(told.toSorted()).toEqual(asked.toSorted());
});
