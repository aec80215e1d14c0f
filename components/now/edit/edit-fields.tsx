import { guessZone } from '@/lib/domain/hours/guess-zone';
import { hasText, t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { useNow } from '../../data/use-now';
import { MarkedWords } from '../../lead/marked-words';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { type Draft, fieldsIn, shownIn } from './draft';
import type { FieldName } from './fields';
import { provenance } from './provenance';

type Props = {
  names: readonly FieldName[];
  view: LeadView;
  draft: Draft;
  faults: Partial<Record<FieldName, string>>;
  first: FieldName | null;
  onChange: (part: Partial<Draft>) => void;
};

/** Some fields of a lead: what stands in each, where it came from, and what is wrong with it. */
export function EditFields({ names, view, draft, faults, first, onChange }: Props) {
  const now = useNow(60_000);
  const { row, settings } = view;
  const put = (name: FieldName, value: string) => onChange({ fields: { ...draft.fields, [name]: value } });
  const guess = shownIn(draft, view, 'zone')
    ? null
    : guessZone(fieldsIn(draft, view, now), row.keys.phones, now);
  return names.map((name) => {
    const field = draft.fields[name] === undefined ? row.fields[name] : undefined;
    const hint = hasText(`edit-lead.hint.${name}`) ? t(`edit-lead.hint.${name}`) : null;
    return (
      <div key={name}>
        <TextField
          label={t(`edit-lead.field.${name}`)}
          value={shownIn(draft, view, name)}
          error={faults[name]}
          from={field && provenance(field, now, settings.zone)}
          hint={field ? null : hint}
          dir="auto"
          maxLength={name === 'painPoint' ? 500 : 400}
          autoFocus={name === first}
          onChange={({ target }) => put(name, target.value)}
        />
        {name === 'painPoint' && <MarkedWords onWords={(words) => put(name, words)} />}
        {name === 'zone' && guess && (
          <Button
            look="link"
            className="text-small"
            onClick={() => onChange({ fields: { ...draft.fields, zone: guess.zone }, workedOut: guess.zone })}
          >
            {t('edit-lead.zone-guess', guess)}
          </Button>
        )}
      </div>
    );
  });
}
