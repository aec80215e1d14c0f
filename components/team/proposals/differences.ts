import '@/lib/i18n/numbers/numbers';
import '@/lib/i18n/team/rules';

import { Experiment } from '@/lib/domain/experiment/experiment';
import { Playbook } from '@/lib/domain/playbook/playbook';
import { Script } from '@/lib/domain/script/script';
import { t } from '@/lib/i18n';
import type { Proposal } from '@/lib/store/team/read-proposals';

import { changeWords } from '../../experiments/words/change-words';
import { criterionWords } from '../../experiments/words/criterion-words';
import { isPutAway } from './acceptance';

/** A text of a rule, as it is and as it is proposed. */
type Wording = { part: string; before: string | null; after: string | null };

/** Parts that every version has another of, or that are no rep's matter. */
const PASSED_OVER: ReadonlySet<string> = new Set(['id', 'format', 'version']);
/** Every part that has a name. */
export const PARTS: readonly string[] = [
  ...new Set([...Object.keys(Script.shape), ...Object.keys(Playbook.shape)]),
].filter((part) => !PASSED_OVER.has(part));

/** What a proposal changes of the version that counts: in lines, and texts side by side. */
export function differences({ kind, body, now }: Proposal): { lines: string[]; wordings: Wording[] } {
  const said = (...lines: string[]) => ({ lines, wordings: [] });
  if (isPutAway(body)) return said(t('team-rules.away'));
  const before = isPutAway(now?.body) ? undefined : now?.body;
  const isNew = before === undefined ? [t('team-rules.new')] : [];
  if (kind === 'experiment') return said(...isNew, ...ofExperiment(body));
  if (kind === 'recipe') return said(...isNew, t('team-rules.page'));
  if (kind !== 'script' && kind !== 'playbook') {
    const lines = ofList(entries(before), entries(body));
    return said(...(lines.length === 0 ? [t('team-rules.same')] : lines));
  }
  const [old, next] = [recordOf(before), recordOf(body)];
  const parts = PARTS.filter((part) => JSON.stringify(old[part]) !== JSON.stringify(next[part]));
  const wordings = parts.filter((part) => isText(old[part]) && isText(next[part])).map(wordingOf);
  const others = parts.filter((part) => !(isText(old[part]) && isText(next[part])));
  const names = others.map((part) => t(`team-rules.part.${part}`)).join(', ');
  // Of something new everything is new.
  const lines = isNew.length > 0 || others.length === 0 ? isNew : [t('team-rules.changed', { names })];
  return { lines: parts.length === 0 ? [t('team-rules.same')] : lines, wordings };

  function wordingOf(part: string): Wording {
    return {
      part: t(`team-rules.part.${part}`),
      before: (old[part] ?? null) as string | null,
      after: (next[part] ?? null) as string | null,
    };
  }
}

const isText = (value: unknown) => value === undefined || value === null || typeof value === 'string';
const recordOf = (body: unknown) => (body ?? {}) as Record<string, unknown>;

/** Members, links and snippets by what each is known by: its name for people, and what it is. */
function entries(body: unknown): Map<string, { name: string; text: string }> {
  const all = Array.isArray(body)
    ? body.map((one: { id?: unknown; name?: unknown; title?: unknown }, at): [string, string, unknown] => [
        String(one.id ?? at),
        String(one.name ?? one.title ?? at + 1),
        one,
      ])
    : Object.entries(recordOf(body)).map(([key, one]): [string, string, unknown] => [key, key, one]);
  return new Map(all.map(([key, name, one]) => [key, { name, text: JSON.stringify(one) }]));
}

/** What is compared and what counts, or how it ended. */
function ofExperiment(body: unknown): string[] {
  const experiment = Experiment.safeParse(body).data;
  if (!experiment) return [];
  const { change, ended } = experiment;
  return [
    changeWords(change),
    criterionWords(experiment),
    ...(ended ? [t('team-rules.ended', { decision: t(`experiments.decided.${ended.decision}`) })] : []),
  ];
}

function ofList(before: ReturnType<typeof entries>, after: ReturnType<typeof entries>): string[] {
  const found = {
    added: [...after].filter(([key]) => !before.has(key)),
    removed: [...before].filter(([key]) => !after.has(key)),
    changed: [...after].filter(([key, { text }]) => before.has(key) && before.get(key)!.text !== text),
  };
  return Object.entries(found).flatMap(([what, all]) =>
    all.length === 0 ? [] : [t(`team-rules.${what}`, { names: all.map(([, { name }]) => name).join(', ') })],
  );
}
