import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Every TypeScript file under the given top folders, as paths from the root. */
export function sourceFiles(...tops: string[]): string[] {
  return tops.flatMap((top) =>
    readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${top}/${name}`),
  );
}

export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
}

/** Sentences may say "process." and "class"; code is what is left without them. */
export function withoutStrings(code: string): string {
  return code.replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

export type Import = { name: string; type: boolean };

/**
 * What a file imports, by path from the root or package name, and whether the compiler drops it (`import
 * type`).
 */
export function importsOf(file: string, text = textOf(file)): Import[] {
  const code = withoutComments(text);
  const named = [
    ...code.matchAll(
      /^\s*(?:import|export)\s+(type\s+(?![,\s]*from\b))?(?:[\w*\s{},$]+?)\s+from\s*['"]([^'"]+)['"]/gm,
    ),
  ];
  const bare = [...code.matchAll(/^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm)];
  return [
    ...named.map((match) => ({ name: resolve(match[2]!, file), type: match[1] !== undefined })),
    ...bare.map((match) => ({ name: resolve((match[1] ?? match[2])!, file), type: false })),
  ];
}

function resolve(name: string, file: string): string {
  const local = name.startsWith('@/')
    ? name.slice(2)
    : name.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), name)
      : null;
  if (local === null) return name;
  const found = [local, `${local}/index`].find((one) =>
    ['.ts', '.tsx', ''].some((end) => existsSync(path.join(root, one + end)) && /\.\w+$/.test(one + end)),
  );
  return found ?? local;
}

/** Everything a file brings along when bundled: packages and paths of ours. */
export function closureOf(file: string, seen = new Set<string>()): Set<string> {
  for (const { name, type } of importsOf(file)) {
    if (type || seen.has(name)) continue;
    seen.add(name);
    const source = ['.ts', '.tsx'].map((end) => name + end).find((one) => existsSync(path.join(root, one)));
    if (source) closureOf(source, seen);
  }
  return seen;
}
