import { type ReactNode, useRef, useState } from 'react';

import type { Blank, Rendered } from '@/lib/domain/render/render';
import { leaves } from '@/lib/domain/routing/leaves';
import type { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { useBeside } from '../../data/beside';
import { useKeyOf } from '../../data/own-keys';
import { useWaits } from '../../data/unanswered-state';
import { takenIn } from '../../data/taken-in';
import { useCommand } from '../../data/use-command';
import { useKeys } from '../../data/use-keys';
import { FirstLineIfModel } from '../../first-line/if-model';
import { BlanksForm } from '../../lead/blanks-form';
import { useFillBlank } from '../../lead/use-fill-blank';
import { useInsert } from '../../lead/use-insert';
import { TranslateIfPossible } from '../../translate/if-translator';
import { Button } from '../../ui/button';
import { ScriptBox } from './script-box';

/** What the rep changed in the words; forgotten with what they were for. */
type EditedText = { of: string; body?: string; subject?: string };

const NOTHING: Rendered = { subject: null, body: '', segments: [], missing: [], warnings: [], errors: [] };

type Props = {
  view: LeadView;
  theirs: boolean;
  /** What the words are for: what was changed in them is kept as long as it is the same. */
  of: string;
  /** `lang`: the language the words are in. */
  script: { id: string; rendered: Rendered; lang: string; variant?: string | null } | null;
  channel: Channel;
  answering?: boolean;
  /** Beside what the words were made from, below them. */
  children?: ReactNode;
};

/**
 * Words to a lead: to be read, changed, filled in and put where they are sent from. What puts them there
 * stays in sight, however long they are.
 */
export function Words({ view, theirs, of, script, channel, answering = false, children }: Props) {
  const keyOf = useKeyOf();
  const { row } = view;
  // Where they may not be sent they are there to be read. Why is said below, in the place of the outcomes.
  const mayWrite = leaves(view.limit, 'mark-sent');
  const [kept, setDraft] = useState<EditedText>({ of });
  const draft: EditedText = kept.of === of ? kept : { of };
  const { run } = useCommand();
  const waits = useWaits(row.id);
  const fillBlank = useFillBlank(row);
  const { sighting } = useBeside();
  const blank = useRef<HTMLInputElement>(null);

  const rendered = script?.rendered ?? NOTHING;
  const body = draft.body ?? rendered.body;
  // An answer goes into the conversation it answers, which has its subject.
  const subject = channel === 'email' && !answering ? (draft.subject ?? rendered.subject) : null;
  const open = rendered.missing.filter(
    ({ label }) => body.includes(`[${label}]`) || subject?.includes(`[${label}]`),
  );
  const { insert, copy } = useInsert(
    { view, theirs, answering },
    {
      body,
      subject,
      blank: open[0]?.label ?? null,
      script: script?.id ?? null,
      variant: script?.variant ?? null,
      channel,
    },
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
      channel,
      script: script?.id ?? null,
      account: row.account,
      ...(body && { text: body.slice(0, 4000) }),
    });
  };
  useKeys(mayWrite ? { insert: () => void insert(), copy: () => void copy(), sent } : {});

  return (
    <>
      <ScriptBox
        text={body}
        onText={(text) => setDraft({ ...draft, body: text })}
        subject={subject}
        onSubject={(text) => setDraft({ ...draft, subject: text })}
        rendered={rendered}
        readOnly={!mayWrite}
      >
        {children}
      </ScriptBox>
      {mayWrite && (
        <>
          {script && open.length === 0 && (
            <TranslateIfPossible
              key={`${of} translation`}
              from={script.lang}
              to={view.fill.lang}
              text={{ subject, body }}
              onText={(text) =>
                setDraft({ of, body: text.body, ...(text.subject !== null && { subject: text.subject }) })
              }
            />
          )}
          {script && channel !== 'phone' && (
            <FirstLineIfModel
              key={of}
              view={view}
              sighting={theirs ? (sighting ?? null) : null}
              body={body}
              onBody={(text) => setDraft({ ...draft, body: text })}
            />
          )}
          {open.length > 0 && <BlanksForm key={open[0]!.name} missing={open} onFill={fill} box={blank} />}
          <div
            data-docked
            className="absolute inset-x-0 bottom-0 z-2 flex gap-3 border-t border-b-0! border-line bg-ground px-7 py-4 tiny:static"
          >
            <Button
              look="primary"
              className="flex-1"
              shortcut={keyOf('insert')}
              onClick={() => void insert()}
            >
              {t('now.insert.name')}
            </Button>
            <Button shortcut={keyOf('copy')} onClick={() => void copy()}>
              {t('now.copy')}
            </Button>
            <Button shortcut={keyOf('sent')} disabled={waits} onClick={sent}>
              {t('now.mark-sent')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
