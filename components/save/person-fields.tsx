import type { Signature } from '@/lib/domain/card/signature';
import { t } from '@/lib/i18n';

import { MarkedWords } from '../lead/marked-words';
import { TextField } from '../ui/field';
import type { Proposal } from './proposal';
import { type Errors, isSigned } from './save-command';

type Props = {
  proposal: Proposal;
  errors: Errors;
  signature: Signature | null;
  onChange: (part: Partial<Proposal>) => void;
};

/** Who this is, as read from the page or pasted; every line can be put right. */
export function PersonFields({ proposal, errors, signature, onChange }: Props) {
  const field = (
    name: 'name' | 'email' | 'phone' | 'company' | 'title',
    type: 'text' | 'email' | 'tel' = 'text',
  ) => (
    <TextField
      type={type}
      label={t(`now.field.${name}`)}
      value={proposal[name]}
      error={errors[name]}
      hint={isSigned(name, proposal[name], signature) ? t('now.save.signed-hint') : undefined}
      dir="auto"
      maxLength={400}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
  return (
    <div className="flex flex-col gap-4">
      {/* An address is read letter by letter: it has the whole width. */}
      {field('name')}
      {field('email', 'email')}
      <div className="grid grid-cols-2 gap-4">
        {field('company')}
        {field('title')}
      </div>
      {field('phone', 'tel')}
      <TextField
        label={t('now.field.painPoint')}
        hint={t('now.save.pain-hint')}
        value={proposal.painPoint}
        dir="auto"
        maxLength={500}
        onChange={(event) => onChange({ painPoint: event.target.value })}
      />
      <MarkedWords onWords={(painPoint) => onChange({ painPoint })} />
    </div>
  );
}
