import { useState } from 'react';

import { t } from '@/lib/i18n';

import { dayWords } from '../../data/format';
import { useNow } from '../../data/use-now';
import { saveFile } from '../../files/save-file';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';

type Props = { name: string; text: string; until: number; zone: string };

/** The code to send to who is invited. */
export function InvitationCode({ name, text, until, zone }: Props) {
  const now = useNow(60_000);
  const [copied, setCopied] = useState(false);
  return (
    <section aria-label={t('team-join.invite')} className="flex flex-col gap-4">
      <TextArea
        readOnly
        label={t('team-join.invite-code', { name })}
        hint={t('team-join.invite-text', { day: dayWords(until, now, zone) })}
        rows={5}
        className="font-mono text-tiny break-all"
        value={text}
      />
      <div className="flex gap-4">
        <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
          {t(copied ? 'team-join.copied' : 'team-join.copy')}
        </Button>
        <Button onClick={() => saveFile('fifth-touch-invitation.txt', text, 'text/plain')}>
          {t('team-join.save')}
        </Button>
      </div>
    </section>
  );
}
