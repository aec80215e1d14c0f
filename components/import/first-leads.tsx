import { nameOf } from '@/lib/files/leads/saved/lead-fields';
import { t } from '@/lib/i18n';

import { ShownText } from '../lead/shown-text';
import { Section } from '../ui/section';
import { Cell, rowLook, Table } from '../ui/table';
import type { Checked, CheckedLead } from './file/check-import';

const SHOWN = 5;
const HEADS = ['name', 'email', 'phone', 'company'] as const;

/** The first new leads as they will be saved: a column that is taken for another shows here. */
export function FirstLeads({ checked: { leads, counts } }: { checked: Checked }) {
  const first = leads.filter(({ match, refused }) => match.is !== 'known' && !refused).slice(0, SHOWN);
  if (first.length === 0) return null;
  return (
    <Section title={t('import.first', { count: Math.min(SHOWN, counts.new) })}>
      <Table
        label={t('import.first', { count: first.length })}
        heads={[
          ...HEADS.map((head) => ({ label: t(`import.field.${head}`) })),
          { label: t('import.first-touch') },
        ]}
      >
        {first.map((one) => (
          <tr key={one.row} className={rowLook}>
            {[nameOf(one.lead), one.lead.emails.join(', '), one.lead.phones.join(', '), one.lead.company].map(
              (text, n) => (
                <Cell key={HEADS[n]} className="wrap-anywhere">
                  <ShownText text={text ?? ''} />
                </Cell>
              ),
            )}
            <Cell className="text-soft">{planOf(one)}</Cell>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function planOf({ lead, day }: CheckedLead): string {
  if (lead.optedOut) return t('import.field.optOut');
  return day === null ? t('import.without-plan') : t('import.on-day', { day });
}
