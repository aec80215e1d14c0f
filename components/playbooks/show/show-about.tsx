import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n/index';

const system = ['trigger', 'schedule', 'escalation', 'handoff'] as const;
export const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** What the playbook is for, its four parts, and when the rep looks back. */
export function ShowAbout({ playbook }: { playbook: Playbook }) {
  const { reviews, requiredFields } = playbook;
  return (
    <>
      <Facts
        rows={[
          ...system.map((part) => [t(`playbooks.system.${part}`), playbook.system[part]] as const),
          [t('playbooks.about.hour'), playbook.hour],
          [t('playbooks.about.days'), t(`playbooks.about.days-${playbook.days}`)],
          [t('playbooks.about.fields'), requiredFields.join(', ') || t('playbooks.about.fields-none')],
        ]}
      />
      {reviews.length > 0 && (
        <section className="flex flex-col gap-4">
          <h3 className="font-semibold">{t('playbooks.about.reviews')}</h3>
          {reviews.map(({ id, every, weekday, minutes, agenda }) => (
            <div key={id}>
              <p className="font-medium">
                {[
                  t(`playbooks.about.every.${every}`),
                  weekday &&
                    t('playbooks.about.on-weekday', { day: t(`settings.week.${week[weekday - 1]!}`) }),
                  t('playbooks.about.minutes', { count: minutes }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <ul className="list-disc ps-8 text-soft">
                {agenda.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

/** Names and values, one pair a line. */
export function Facts({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid max-w-[800px] grid-cols-[minmax(120px,auto)_1fr] gap-x-7 gap-y-3">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-faint">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
