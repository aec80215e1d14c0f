import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Sighting } from '@/lib/domain/page/sighting';

const folder = join(import.meta.dirname, '../fixtures/pages');

export type Golden = { name: string; html: string; url: URL; expected: unknown };

/**
 * Every saved page with its address (the first line's comment) and, beside it, what a careful person reads
 * off it.
 */
export function goldenPages(): Golden[] {
  const pages = readdirSync(folder).flatMap((recipe) =>
    readdirSync(join(folder, recipe))
      .filter((file) => file.endsWith('.html'))
      .map((file) => join(recipe, file)),
  );
  return pages.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const answer = join(folder, file.replace(/html$/, 'json'));
    return {
      name: file.replace(/\.html$/, ''),
      html,
      url: new URL(/^<!-- (\S+) -->/.exec(html)![1]!),
      expected: existsSync(answer) ? JSON.parse(readFileSync(answer, 'utf8')) : `no ${answer}`,
    };
  });
}

/** A sighting as the expected files write it: what is absent is left out. */
export function compact(sighting: Sighting | null): unknown {
  if (!sighting) return null;
  const { v: _v, recipeVersion: _version, url: _url, ...rest } = sighting;
  return JSON.parse(
    JSON.stringify(rest, (_name, value) =>
      value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
    ),
  );
}

/** A saved page as a document, its declared shadow roots attached. */
export function parse(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode=open]')) {
    template.parentElement!.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return document;
}
