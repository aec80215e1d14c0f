import { useMemo, useRef, useState } from 'react';

import { Script, versionAfter } from '@/lib/domain/script/script';
import { scopeOf } from '@/lib/domain/scope/scope';
import { faultsOf, whyRefused } from '@/lib/domain/render/faults';
import { withoutWording, withWording, wordingsOf } from '@/lib/domain/script/wordings';
import { reasonText, t } from '@/lib/i18n';

import { useCommand } from '../data/use-command';
import { UnderWay } from '../experiments/words/under-way';
import { WhatWorks } from '../script-parts/what-works';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Details } from './details';
import { type ScriptDraft, isChanged, useDrafts } from './drafts';
import { EditorBar } from './editor-bar';
import { FaultList } from './fault-list';
import { Preview } from './preview';
import { type Desk, type ScriptEntry, newestOf } from './read-editor';
import { TextBox, type TextBoxHandle } from './text-box';
import { useSample } from './use-desk';
import { Versions } from './versions';
import { nameOf, WordingTabs } from './wording-tabs';

/** Plain words on one side, what becomes of them on the other. Nothing is saved that could not go out. */
export function Editor({
  draft,
  desk,
  kept,
  onDone,
}: {
  draft: ScriptDraft;
  desk: Desk;
  kept: ScriptEntry | null;
  onDone: () => void;
}) {
  const { script } = draft;
  const change = useDrafts(({ change }) => change);
  const { run, busy } = useCommand();
  const [chosen, choose] = useState('main');
  const [sample, setSample] = useState('full');
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<TextBoxHandle>(null);
  const subjectBox = useRef<HTMLInputElement>(null);
  const { data: fill } = useSample(sample);

  const wordings = wordingsOf(script);
  const wording = wordings.find(({ key }) => key === chosen) ?? wordings[0]!;
  const { channel, lang, subject, body, key } = wording;
  const scope = useMemo(() => fill && scopeOf(fill.lead, fill.settings, fill.more), [fill]);
  const faults = useMemo(
    () => (scope ? faultsOf({ key, channel, lang, subject, body }, scope) : []),
    [scope, key, channel, lang, subject, body],
  );
  const edit = (part: { subject?: string; body?: string }) =>
    change(withWording(script, key, { subject: part.subject ?? subject, body: part.body ?? body }));

  const save = async () => {
    const read = Script.safeParse({ ...script, version: nextVersion(kept) });
    if (!read.success)
      return setProblem(
        t(script.title.trim() ? 'scripts.editor.text-needed' : 'scripts.editor.title-needed'),
      );
    const refused = scope && whyRefused(read.data, scope);
    if (refused) {
      choose(refused.key);
      return setProblem(
        t('scripts.editor.refused', {
          text: nameOf(refused.key, script),
          line: refused.line,
          why: reasonText(refused.why),
        }),
      );
    }
    setProblem(null);
    const { ok } = await run({
      type: 'save-scripts',
      scripts: [{ script: read.data, base: newestOf(kept) }],
    });
    if (ok) onDone();
  };

  return (
    <form
      noValidate
      aria-label={t('scripts.editor.name')}
      className="flex flex-col gap-7"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <UnderWay script={script.id} />
      {kept?.shipped && (
        <p className="text-small text-faint">
          {t(kept.own ? 'scripts.editor.replaces' : 'scripts.editor.will-replace')}
        </p>
      )}
      <Details script={script} change={(part) => change({ ...script, ...part })} desk={desk} />
      <WordingTabs script={script} wordings={wordings} chosen={key} onChoose={choose} onChange={change} />
      <div className="grid gap-7 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          {channel === 'email' && (
            <TextField
              ref={subjectBox}
              label={t('now.subject')}
              maxLength={300}
              value={subject ?? ''}
              onChange={(event) => edit({ subject: event.target.value })}
            />
          )}
          <TextBox
            key={key}
            ref={box}
            label={t('scripts.editor.words')}
            rows={16}
            value={body}
            onChange={(next) => edit({ body: next })}
            known={scope?.known ?? []}
          />
          {key !== 'main' && (
            <Button
              look="link"
              className="self-start text-small"
              onClick={() => change(withoutWording(script, key))}
            >
              {t('scripts.editor.remove-text')}
            </Button>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-7">
          {fill && (
            <Preview
              wording={wording}
              fill={fill}
              samples={desk.samples}
              chosen={sample}
              onChoose={setSample}
            />
          )}
          <FaultList
            faults={faults}
            goTo={(line) => (line === 0 ? subjectBox.current?.focus() : box.current?.goTo(line))}
          />
        </div>
      </div>
      {problem && <Notice tone="stop">{problem}</Notice>}
      <EditorBar script={script} kept={kept} changed={isChanged(draft)} busy={busy} onDone={onDone} />
      {kept && (
        <section aria-label={t('scripts.works.title')} className="flex max-w-[640px] flex-col gap-2">
          <h2 className="text-small font-medium text-soft">{t('scripts.works.title')}</h2>
          <WhatWorks script={kept.script} results={desk.results} />
        </section>
      )}
      {kept && (
        <Versions
          kept={kept}
          zone={desk.zone}
          onRestore={(old) => change({ ...old, version: script.version })}
        />
      )}
    </form>
  );
}

/** The version after the newest there is: the rep's own, else the shipped one's. */
function nextVersion(kept: ScriptEntry | null): number {
  const newest = kept?.versions.find((saved) => saved.script)?.script ?? kept?.script;
  return versionAfter(newest);
}
