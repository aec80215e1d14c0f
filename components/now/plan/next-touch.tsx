import { lazy, Suspense, useRef, useState } from 'react';

import type { Blank } from '@/lib/domain/render/render';
import { t } from '@/lib/i18n';

import { useBeside } from '../../data/beside';
import { useCommand } from '../../data/use-command';
import { FirstLineIfModel } from '../../first-line/if-model';
import { useWaits } from '../../data/kept-state';
import { keyOf } from '../../data/keys';
import { takenIn } from '../../data/taken-in';
import { Button } from '../../ui/button';
import { useKeys } from '../../data/use-keys';
import { BlanksForm } from '../../lead/blanks-form';
import type { LeadView } from '../../../lib/views/lead-view';
import { ScriptBox } from './script-box';
import { TouchHead } from './touch-head';
import { TouchMenu } from './touch-menu';
import { useFillBlank } from '../../lead/use-fill-blank';
import { useInsert } from '../../lead/use-insert';

const LanguageOfWords = lazy(() =>
  import('./script-language').then((file) => ({ default: file.LanguageOfWords })),
);

/** What the rep changed in the words; forgotten with the touch they belong to. */
type EditedText = { of: string; body?: string; subject?: string };

export function NextTouch({ view, theirs }: { view: LeadView; theirs: boolean }) {
  const { row, script } = view;
  const next = row.enrolment!.next!;
  const of = `${row.id} ${row.enrolment!.cadence} ${next.touch}`;
  const [kept, setDraft] = useState<EditedText>({ of });
  const draft: EditedText = kept.of === of ? kept : { of };
  const { run } = useCommand();
  const waits = useWaits(row.id);
  const fillBlank = useFillBlank(row);
  const { sighting } = useBeside();
  const blank = useRef<HTMLInputElement>(null);

  const rendered = script?.rendered ?? {
    subject: null,
    body: '',
    segments: [],
    missing: [],
    warnings: [],
    errors: [],
  };
  const body = draft.body ?? rendered.body;
  const subject = next.channel === 'email' ? (draft.subject ?? rendered.subject) : null;
  const open = rendered.missing.filter(
    ({ label }) => body.includes(`[${label}]`) || subject?.includes(`[${label}]`),
  );
  const { insert, copy } = useInsert(
    { view, theirs },
    { body, subject, blank: open[0]?.label ?? null, script: script?.id ?? null, channel: next.channel },
    () => blank.current?.focus(),
  );

  const fill = (one: Blank, value: string) => {
    if (draft.body !== undefined)
      setDraft({ ...draft, body: draft.body.replaceAll(`[${one.label}]`, () => value) });
    fillBlank(one, value);
  };
  const sent = () => {
    if (waits) return;
    void run({
      type: 'mark-sent',
      leadId: row.id,
      about: takenIn(row.id, view.about),
      channel: next.channel,
      script: script?.id ?? null,
      account: row.account,
      ...(body && { text: body.slice(0, 4000) }),
    });
  };
  useKeys({ insert: () => void insert(), copy: () => void copy(), sent });

  return (
    <section
      aria-label={t('now.next-touch')}
      className="divide-y divide-line overflow-hidden rounded-lg border border-line"
    >
      <TouchHead
        next={next}
        dueAt={view.steps.find(({ state }) => state === 'next')?.at ?? row.dueAt ?? 0}
        zone={view.settings.zone}
      />
      <ScriptBox
        text={body}
        onText={(text) => setDraft({ ...draft, body: text })}
        subject={subject}
        onSubject={(text) => setDraft({ ...draft, subject: text })}
        rendered={rendered}
      >
        {script && script.languages.length > 1 && (
          <Suspense>
            <LanguageOfWords view={view} />
          </Suspense>
        )}
      </ScriptBox>
      {script && next.channel !== 'phone' && (
        <FirstLineIfModel
          key={of}
          view={view}
          sighting={theirs ? (sighting ?? null) : null}
          body={body}
          onBody={(text) => setDraft({ ...draft, body: text })}
        />
      )}
      {open.length > 0 && <BlanksForm key={open[0]!.name} missing={open} onFill={fill} box={blank} />}
      <div className="flex gap-3 px-6 py-4">
        <Button look="primary" className="flex-1" shortcut={keyOf('insert')} onClick={() => void insert()}>
          {t('now.insert.name')}
        </Button>
        <Button shortcut={keyOf('copy')} onClick={() => void copy()}>
          {t('now.copy')}
        </Button>
        <Button shortcut={keyOf('sent')} disabled={waits} onClick={sent}>
          {t('now.mark-sent')}
        </Button>
      </div>
      <TouchMenu view={view} />
    </section>
  );
}
