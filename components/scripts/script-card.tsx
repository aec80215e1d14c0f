import { t } from '@/lib/i18n';

import type { LeadView } from '../now/lead-view';
import { Button } from '../ui/button';
import { CopyOnly, InsertInto } from './script-buttons';
import type { Filled } from './read-scripts';

/** One script: its title, and when opened its words as they would go out. */
export function ScriptCard({ script: { title, script, rendered }, view, theirs, open, onOpen }: { script: Filled; view: LeadView | null; theirs: boolean; open: boolean; onOpen: () => void }) {
  const body = rendered?.body ?? script.body;
  const subject = rendered ? rendered.subject : script.subject;
  return (
    <li className="border-b border-line">
      <Button look="quiet" aria-expanded={open} className="-mx-5 w-[calc(100%+20px)] justify-start gap-4 text-start" onClick={onOpen}>
        <span className="min-w-0 flex-1 truncate text-ink">{title}</span>
        <span className="text-small text-faint">{t(`words.channel.${script.channel}`)} · {t(`library.angle.${script.angle}`)}</span>
      </Button>
      {open && (
        <div className="mb-5 divide-y divide-line overflow-hidden rounded-lg border border-line">
          {subject && <p className="bg-sunk px-6 py-3 font-medium"><span className="sr-only">{t('now.subject')}: </span>{subject}</p>}
          <p className="whitespace-pre-wrap bg-sunk px-6 py-5 wrap-anywhere">{body}</p>
          {view ? <InsertInto view={view} theirs={theirs} body={body} subject={subject} blank={rendered?.missing[0]?.label ?? null} /> : <CopyOnly body={body} />}
        </div>
      )}
    </li>
  );
}
