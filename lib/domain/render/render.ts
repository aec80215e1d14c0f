import { type Context, type Emitter, type Liquid, Output, type Template } from 'liquidjs';

import { because, type Reason } from '../reason';
import { readError, namesIn, type ScriptError, strictErrors, unknownNames } from './check';
import { engine, LONGEST, SnippetTag } from './engine';
import { MARK, plainText } from '../script/plain';
import type { Segment } from './segment';
import { warningsOf } from './warnings';
import { type Scope, valueOf } from '../scope/scope';
import { blankLabel, isAsked } from '../scope/names';

export type { ScriptError } from './check';

/**
 * A value that is not known yet. `name` is what `fill-blank` (or the lead's field) is called, `label` what to
 * ask for.
 */
export type Blank = { name: string; label: string };

export type Rendered = {
  subject: string | null;
  body: string;
  /** The body in pieces, each value with where it came from. */
  segments: Segment[];
  missing: Blank[];
  warnings: Reason[];
  errors: ScriptError[];
};

/**
 * A script with a lead's values in it, as plain text. Values are put in once and never read as Liquid again;
 * one that is not known stays visible in square brackets and is listed in `missing`. With `errors` there is
 * no text: the body is empty.
 */
export function render(text: { subject: string | null; body: string }, scope: Scope): Rendered {
  const liquid = engine(scope.snippets);
  const subject = text.subject === null ? null : fill(liquid, text.subject, scope);
  const body = fill(liquid, text.body, scope);
  const errors = [...(subject?.errors ?? []), ...body.errors];
  if (errors.length > 0)
    return { subject: subject && '', body: '', segments: [], missing: [], warnings: [], errors };
  const segments = tidy(body.segments);
  const all = [...(subject?.segments ?? []), ...segments];
  return {
    subject:
      subject &&
      written(subject.segments)
        .replace(/[^\S\u00A0]+/g, ' ')
        .trim(),
    body: written(segments),
    segments,
    missing: missingIn(all),
    warnings: warningsOf(all, scope),
    errors,
  };
}

/** Everything wrong with a text that can be told without a lead, for the editor. */
export function checkText(text: string, scope: Scope): ScriptError[] {
  return fill(engine(scope.snippets), text, scope).errors;
}

type Mark = { line: number; segment: Segment };

function fill(liquid: Liquid, source: string, scope: Scope): { segments: Segment[]; errors: ScriptError[] } {
  const text = plainText(source);
  if (text.length > LONGEST.script) return { segments: [], errors: [tooLong(1)] };
  const marks: Mark[] = [];
  try {
    const templates = liquid.parse(text);
    const errors = [...strictErrors(text), ...prepare(templates, scope, marks, null)].sort(
      (a, b) => a.line - b.line,
    );
    if (errors.length > 0) return { segments: [], errors };
    return assemble(String(liquid.renderSync(templates, scope.tree)), marks);
  } catch (error) {
    return { segments: [], errors: [readError(error, text)] };
  }
}

/**
 * Makes every `{{ … }}` leave a mark in place of its value, and finds names nobody knows. `within` is the
 * line of the snippet's tag.
 */
function prepare(templates: Template[], scope: Scope, marks: Mark[], within: number | null): ScriptError[] {
  const errors = unknownNames(
    namesIn(templates),
    scope.known,
    (name) => scope.known.has(name) || isAsked(name),
  );
  const pending = [...templates];
  for (let template = pending.shift(); template; template = pending.shift()) {
    const line = within ?? template.token.getPosition()[0]!;
    if (template instanceof Output) leaveMark(template, line, scope, marks);
    else if (template instanceof SnippetTag)
      errors.push(...strictErrors(template.source), ...prepare(template.templates, scope, marks, line));
    else pending.push(...childrenOf(template));
  }
  return within === null ? errors : errors.map(({ message, why }) => ({ message, why, line: within }));
}

function childrenOf(template: Template): Template[] {
  const step = template.children?.(false, true).next();
  return step?.done ? (step.value as Template[]) : [];
}

function leaveMark(output: Output, line: number, scope: Scope, marks: Mark[]): void {
  const names = namesIn([output]).map(({ name }) => name);
  const saved = output.value.filters.some(({ name }) => name === 'default');
  output.render = function* marked(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const result = yield output.value.value(context, false);
    marks.push({ line, segment: segmentOf(result, names, saved, scope) });
    emitter.write(`${MARK.open}${marks.length - 1}${MARK.close}`);
  };
}

function segmentOf(result: unknown, names: readonly string[], saved: boolean, scope: Scope): Segment {
  const text = result === null || result === undefined ? '' : String(result);
  const empty = names.find((name) => valueOf(scope, name) === undefined);
  const [name] = names;
  if (name === undefined) return { kind: 'text', text };
  if (text.trim() === '' || (empty !== undefined && !saved))
    return { kind: 'blank', name: empty ?? name, label: blankLabel(empty ?? name) };
  return { kind: 'value', text, name, origin: valueOf(scope, name)?.origin ?? 'default' };
}

function assemble(marked: string, marks: readonly Mark[]): { segments: Segment[]; errors: ScriptError[] } {
  const segments: Segment[] = [];
  let length = 0;
  for (const [index, piece] of marked.split(/\uE000(\d+)\uE001/).entries()) {
    const mark = index % 2 === 1 ? marks[Number(piece)]! : null;
    const segment: Segment = mark?.segment ?? { kind: 'text', text: piece };
    length += segment.kind === 'blank' ? segment.label.length : segment.text.length;
    if (length > LONGEST.result) return { segments: [], errors: [tooLong(mark?.line ?? 1)] };
    if (segment.kind !== 'text' || segment.text !== '') segments.push(segment);
  }
  return { segments, errors: [] };
}

const tooLong = (line: number): ScriptError => ({
  message: `longer than ${LONGEST.result} characters`,
  line,
  why: because('script-too-much', { what: '' }),
});

/**
 * Branches leave empty lines behind: never more than one in a row, none at the ends, no spaces before a
 * line's end.
 */
function tidy(segments: readonly Segment[]): Segment[] {
  const joined = segments
    .map((segment, index) => (segment.kind === 'text' ? segment.text : `${MARK.open}${index}${MARK.close}`))
    .join('');
  const clean = joined
    .replace(/[ \t]+(?=\n|$)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return clean.split(/\uE000(\d+)\uE001/).flatMap((piece, index): Segment[] => {
    if (index % 2 === 1) return [segments[Number(piece)]!];
    return piece === '' ? [] : [{ kind: 'text', text: piece }];
  });
}

function written(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === 'blank' ? `[${segment.label}]` : segment.text)).join('');
}

function missingIn(segments: readonly Segment[]): Blank[] {
  const blanks = segments.flatMap((segment) =>
    segment.kind === 'blank' ? [{ name: segment.name, label: segment.label }] : [],
  );
  return blanks.filter(({ name }, index) => blanks.findIndex((one) => one.name === name) === index);
}
