import type { DuplicateRule } from '@/lib/files/leads/saved/import-choices';
import { nameOf } from '@/lib/files/leads/saved/lead-fields';
import { reasonText, t } from '@/lib/i18n';

import { OddMark, ShownText } from '../lead/shown-text';
import { Cell, rowLook, Table } from '../ui/table';
import { SelectField } from '../ui/field';
import { Section } from '../ui/section';
import type { Checked, CheckedLead } from './file/check-import';

const RULES: readonly DuplicateRule[] = ['fill', 'file', 'skip'];
const SHOWN = 100;
/** Fields whose name is one of a column's too; others are called what they are. */
const CALLED: Readonly<Record<string, string>> = { tags: 'tags', email: 'email' };

type Props = {
  checked: Checked;
  rule: DuplicateRule;
  rules: ReadonlyMap<number, DuplicateRule>;
  onRules: (rule: DuplicateRule, rules: ReadonlyMap<number, DuplicateRule>) => void;
};

/** Who is saved already: the saved value and the file's side by side, with the rule for all and for each. */
export function Duplicates({ checked, rule, rules, onRules }: Props) {
  const known = checked.leads.flatMap((one) =>
    one.match.is === 'known' && !one.refused ? [{ one, differ: one.match.differ }] : [],
  );
  const likely = checked.leads.filter(({ match, refused }) => match.is === 'likely' && !refused);
  const differing = known.filter(({ differ }) => differ.length > 0);
  const choices = RULES.map((value) => ({ value, label: t(`import.rule.${value}`) }));
  return (
    <>
      {known.length > 0 && (
        <div className="max-w-[320px]">
          <SelectField
            label={`${t('import.rule.label')} (${known.length})`}
            value={rule}
            choices={choices}
            onChange={({ target }) => onRules(target.value as DuplicateRule, new Map())}
          />
        </div>
      )}
      {differing.slice(0, SHOWN).map(({ one, differ }) => (
        <section key={one.row} aria-label={nameOf(one.lead)} className="flex flex-col gap-2">
          <div className="flex flex-wrap items-end gap-4">
            <p className="min-w-0 flex-1">
              <span className="font-medium">
                <ShownText text={nameOf(one.lead)} also={one.lead.emails} />
              </span>{' '}
              <span className="text-small text-faint">{t('import.known-text', { row: one.row })}</span>
            </p>
            <SelectField
              label={t('import.rule.one', { name: nameOf(one.lead) })}
              hideLabel
              value={rules.get(one.row) ?? rule}
              choices={choices}
              onChange={({ target }) =>
                onRules(rule, new Map([...rules, [one.row, target.value as DuplicateRule]]))
              }
            />
          </div>
          <Table
            label={nameOf(one.lead)}
            heads={[{ label: t('import.value') }, { label: t('import.saved') }, { label: t('import.file') }]}
          >
            {differ.map(({ field, known: saved, file }) => (
              <tr key={field} className={rowLook}>
                <Cell className="text-soft">{t(`import.field.${CALLED[field] ?? field}`)}</Cell>
                <Cell className="wrap-anywhere">
                  {saved === null ? (
                    <span className="text-faint">{t('import.nothing')}</span>
                  ) : (
                    <ShownText text={saved} />
                  )}
                </Cell>
                <Cell className="wrap-anywhere">
                  <ShownText text={file} />
                </Cell>
              </tr>
            ))}
          </Table>
        </section>
      ))}
      {differing.length > SHOWN && (
        <p className="text-faint">{t('import.more', { count: differing.length - SHOWN })}</p>
      )}
      {likely.length > 0 && <Likely likely={likely} />}
    </>
  );
}

function Likely({ likely }: { likely: readonly CheckedLead[] }) {
  return (
    <Section title={`${t('import.likely')} (${likely.length})`}>
      <ul
        aria-label={t('import.likely')}
        className="flex max-h-[240px] flex-col gap-1 overflow-y-auto text-small"
      >
        {likely.slice(0, SHOWN).map(({ row, lead, match }) => (
          <li key={row}>
            {match.is === 'likely' &&
              t('import.likely-row', { row, name: nameOf(lead), why: reasonText(match.why) })}
            <OddMark texts={[nameOf(lead), ...lead.emails]} />
          </li>
        ))}
        {likely.length > SHOWN && (
          <li className="text-faint">{t('import.more', { count: likely.length - SHOWN })}</li>
        )}
      </ul>
    </Section>
  );
}
