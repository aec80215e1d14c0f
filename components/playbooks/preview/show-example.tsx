import { useState } from 'react';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n';

import { Button } from '../../ui/button';
import { ExampleDays } from './example-days';

/** The worked example under its playbook, opened when it is asked for. */
export function ShowExample({ playbook }: { playbook: Playbook }) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="worked-example" className="flex flex-col gap-4">
      <h3 id="worked-example" className="font-semibold">
        {t('playbooks.example.title')}
      </h3>
      <p className="text-small text-faint">{t('playbooks.example.text')}</p>
      <Button className="self-start" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'playbooks.example.hide' : 'playbooks.example.show')}
      </Button>
      {open && <ExampleDays playbook={playbook} />}
    </section>
  );
}
