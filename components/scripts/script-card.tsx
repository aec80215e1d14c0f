import { t } from '@/lib/i18n';

import { Marked } from '../now/marked';
import type { LeadView } from '../now/lead-view';
import { Button } from '../ui/button';
import { CopyOnly, InsertInto } from './script-buttons';
import type { Filled } from './read-scripts';

/** One script: its title, and when opened its words as they would go out. */
export function ScriptCard({ script: { title, script, stages, rendered }, view, theirs, open, onOpen }: { script: Filled; view: LeadView | null; theirs: boolean; open: boolean; onOpen: () => void }) {
  const body = rendered?.body ?? script.body;
  const subject = rendered ? rendered.subject : script.subject;
  return (
    <li className="border-b border-line">
      <Button look="quiet" aria-expanded={open} className="-mx-4 w-[calc(100%+16px)] flex-col items-start py-3 text-start" onClick={onOpen}>
        <span className="max-w-full truncate text-ink">{title}</span>
        <span className="text-small font-normal text-faint">{[...stages, t(`words.channel.${script.channel}`), t(`library.angle.${script.angle}`)].join(' · ')}</span>
      </Button>
      {open && (
        <div className="mb-5 divide-y divide-line overflow-hidden rounded-lg border border-line">
          {subject && <p className="bg-sunk px-6 py-3 font-medium"><span className="sr-only">{t('now.subject')}: </span><Marked text={subject} missing={rendered?.missing ?? []} /></p>}
          <p className="whitespace-pre-wrap bg-sunk px-6 py-5 wrap-anywhere"><Marked text={body} missing={rendered?.missing ?? []} /></p>
          {view ? <InsertInto view={view} theirs={theirs} body={body} subject={subject} blank={rendered?.missing[0]?.label ?? null} /> : <CopyOnly body={body} />}
        </div>
      )}
    </li>
  );
}
