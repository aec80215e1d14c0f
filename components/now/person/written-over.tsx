import { t } from '@/lib/i18n';

import { momentWords } from '../../data/format';
import { useCommand } from '../../data/use-command';
import { useServices } from '../../data/services';
import { fieldName } from '../../lead/field-name';
import { seenOf } from '../../lead/seen-of';
import { Button } from '../../ui/button';
import type { LeadView } from '../../../lib/views/lead-view';

/**
 * Fields that two people, or one on two computers, changed without seeing each other: what was written over
 * is here until somebody has chosen.
 */
export function WrittenOver({ view }: { view: LeadView }) {
  return (
    <section
      aria-label={t('now.over.label')}
      className="flex flex-col gap-4 rounded-md border border-warm bg-warm-wash px-5 py-4 text-small"
    >
      {Object.entries(view.row.unseen).map(([name, other]) => (
        <Field key={name} view={view} name={name} other={other} />
      ))}
    </section>
  );
}

function Field({
  view: { row, settings },
  name,
  other,
}: {
  view: LeadView;
  name: string;
  other: LeadView['row']['unseen'][string];
}) {
  const { clock } = useServices();
  const { run, busy } = useCommand();
  const stands = row.fields[name]?.value ?? null;
  const write = (value: string | null) => {
    const origin = { from: 'rep' as const, at: clock() };
    const fields = { [name]: value === null ? null : { value, origin } };
    void run({ type: 'edit-lead', leadId: row.id, fields, seen: seenOf(row, [name]) });
  };
  const field = fieldName(name);
  const when = momentWords(other.at, clock(), settings.zone);
  return (
    <>
      <p dir="auto" className="wrap-anywhere">
        {other.value === null
          ? t('now.over.emptied', { field, when })
          : t('now.over.set', { field, when, other: other.value })}
      </p>
      <div className="flex flex-wrap gap-4">
        <Button disabled={busy} onClick={() => write(other.value)}>
          {other.value === null ? t('now.over.use-nothing') : t('now.over.use', { value: other.value })}
        </Button>
        <Button disabled={busy} onClick={() => write(stands)}>
          {stands === null ? t('now.over.keep-nothing') : t('now.over.keep', { value: stands })}
        </Button>
      </div>
    </>
  );
}
