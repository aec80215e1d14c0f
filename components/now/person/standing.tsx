import { leaves } from '@/lib/domain/routing/leaves';
import type { Hand } from '@/lib/domain/words';
import { reasonText, t } from '@/lib/i18n';

import { useCommand } from '../../data/use-command';
import { useNow } from '../../data/use-now';
import { momentWords } from '../../data/format';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import type { LeadView } from '../../../lib/views/lead-view';
import { TouchMenu } from '../plan/touch-menu';

/** No touch is next: paused, booked, waiting or never started. One sentence why, one way on. */
export function Standing({ view }: { view: LeadView }) {
  const { row } = view;
  const { run } = useCommand();
  const { text, action } = useStanding(view);
  return (
    <section
      aria-label={t('now.next-touch')}
      className="divide-y divide-line overflow-hidden rounded-lg border border-line"
    >
      <div className="flex flex-wrap items-center gap-4 px-6 py-5">
        <p className="min-w-[160px] flex-1">{text}</p>
        {action === 'hand' && leaves(view.limit, 'edit-lead') && <RaisedHand view={view} />}
        {action === 'enrol' && leaves(view.limit, 'enrol') && (
          <Button
            look={view.owed ? 'plain' : 'primary'}
            onClick={() => void run({ type: 'enrol', leadId: row.id, about: view.about })}
          >
            {t('now.start')}
          </Button>
        )}
      </div>
      {!row.optedOut && <TouchMenu view={view} />}
    </section>
  );
}

const hands: readonly Hand[] = ['opted-in', 'replied', 'asked', 'referred'];

/** Nobody is enrolled who has not raised their hand: asked here once it is known, and the cadence starts. */
function RaisedHand({ view: { row, about } }: { view: LeadView }) {
  const { run } = useCommand();
  const raise = async (hand: Hand) => {
    const { ok } = await run({ type: 'edit-lead', leadId: row.id, fields: {}, seen: {}, hand });
    if (ok) await run({ type: 'enrol', leadId: row.id, about });
  };
  return (
    <SelectField
      label={t('now.raised-hand')}
      value=""
      onChange={(event) => void raise(event.target.value as Hand)}
      choices={[
        { value: '', label: t('now.save.hand-none') },
        ...hands.map((hand) => ({ value: hand, label: t(`words.hand.${hand}`) })),
      ]}
    />
  );
}

function useStanding({ row, settings, undo, log }: LeadView): {
  text: string;
  action: 'enrol' | 'hand' | null;
} {
  const now = useNow(60_000);
  if (row.optedOut) {
    const word = log.findLast((event) => event.type === 'opted-out');
    const text = undo?.whole ? undo.text : t('now.standing.opted-out');
    return { text: word?.why.code === 'asked-colleague' ? reasonText(word.why) : text, action: null };
  }
  if (row.paused)
    return {
      text: row.paused.until
        ? t('now.standing.paused-until', {
            moment: momentWords(row.paused.until, now, settings.zone),
            why: reasonText(row.paused.why),
          })
        : t('now.standing.paused', { why: reasonText(row.paused.why) }),
      action: null,
    };
  if (row.booked)
    return {
      text: t('now.standing.booked', { moment: momentWords(row.booked.at, now, settings.zone) }),
      action: null,
    };
  if (row.hand === null) return { text: t('now.standing.no-hand'), action: 'hand' };
  return {
    text: t(
      row.lastIn && row.lastIn.at >= (row.lastOut?.at ?? 0) ? 'now.standing.answered' : 'now.standing.none',
    ),
    action: 'enrol',
  };
}
