import { lazy, Suspense, useState } from 'react';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Person, Sighting } from '@/lib/domain/page/sighting';
import type { Likely } from '@/lib/store/read/recognised';
import { t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { useServices } from '../data/services';
import { Button } from '../ui/button';
import { PlanFields } from './plan-fields';
import { PersonFields } from './person-fields';
import { SamePerson } from './same-person';
import { proposalFor, type Proposal } from './proposal';
import type { Errors } from './save-command';
import { useEdits } from './use-edits';

const LastWord = lazy(() => import('./last-word').then(({ LastWord }) => ({ default: LastWord })));

export type Setup = { playbooks: readonly Playbook[]; settings: Settings };

/** Somebody not saved yet: what was read, what is proposed, one press to save. Nothing is stored before it. */
export function SaveCard({
  person,
  likely,
  sighting,
  setup,
}: {
  person: Person;
  likely: Likely | null;
  sighting: Sighting | null;
  setup: Setup;
}) {
  const { playbooks, settings } = setup;
  const first = playbooks.find(({ id }) => id === settings.playbook) ?? playbooks[0]!;
  const of = `${sighting?.key} ${person.name ?? person.email}`;
  const known = useEdits();
  const proposal: Proposal = {
    ...proposalFor(person, sighting, first, settings),
    ...(known.of === of && known.edits),
  };
  const [errors, setErrors] = useState<Errors>({});
  const open = usePanel(({ open }) => open);
  const { run, busy } = useCommand();
  const { clock } = useServices();
  const playbook = playbooks.find(({ id }) => id === proposal.playbook) ?? first;
  const change = (part: Partial<Proposal>) => {
    known.edit(of, part);
    setErrors((found) => Object.fromEntries(Object.entries(found).filter(([name]) => !(name in part))));
  };

  const save = async () => {
    const { saveCommand } = await import('./save-command');
    const checked = saveCommand({ proposal, person, sighting, now: clock(), country: settings.holidays });
    if (!checked.ok) return setErrors(checked.errors);
    setErrors({});
    const { ok } = await run(checked.ask);
    // Somebody pasted is on no page: the screen follows them.
    if (ok && !sighting?.lead) open(checked.lead, sighting?.key ?? null);
  };

  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div>
        <h1 className="text-title font-semibold tracking-tight wrap-anywhere">
          <bdi>{proposal.name || proposal.email || t('now.save.somebody')}</bdi>
        </h1>
        <p className="text-soft">{t('now.save.not-saved')}</p>
        {sighting?.thread && (
          <Suspense>
            <LastWord thread={sighting.thread} zone={settings.zone} />
          </Suspense>
        )}
      </div>
      {likely && (
        <SamePerson likely={likely} person={person} sighting={sighting} country={settings.holidays} />
      )}
      <PersonFields proposal={proposal} errors={errors} onChange={change} />
      <PlanFields proposal={proposal} playbook={playbook} playbooks={playbooks} onChange={change} />
      <Button type="submit" look="primary" disabled={busy}>
        {t('now.save.name')}
      </Button>
    </form>
  );
}
