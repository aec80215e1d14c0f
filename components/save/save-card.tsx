import '@/lib/i18n/panel';
import '@/lib/i18n/cards/thread';

import { useMemo, useState } from 'react';

import type { Person, SeenThread, Sighting } from '@/lib/domain/page/sighting';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import type { Likely } from '@/lib/store/read/recognised';

import { usePanel } from '../data/panel-state';
import { momentWords } from '../data/format';
import { useServices } from '../data/services';
import { useCommand } from '../data/use-command';
import { useNow } from '../data/use-now';
import { Avatar } from '../lead/avatar';
import { OddTexts, ShownText } from '../lead/shown-text';
import { Button } from '../ui/button';
import { Folded } from '../ui/folded';
import { HandFields, PlanFields } from './plan-fields';
import { KnownChips } from './known-chips';
import { PersonFields } from './person-fields';
import { PlanLine } from './plan-line';
import { guessFrom, type Proposal, proposalFrom } from './proposal';
import { SamePerson } from './same-person';
import { type Errors, saveCommand } from './save-command';
import { useEdits } from './use-edits';
import { WhoSees } from './who-sees';

export type Setup = { playbooks: readonly Playbook[]; settings: Settings };

/**
 * Somebody not saved yet: who, why they may be followed, the plan, one press to save; what was read lies
 * folded below. Nothing is stored before it.
 */
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
  const guess = useMemo(
    () => guessFrom(person, sighting, first, settings),
    [person, sighting, first, settings],
  );
  const { signature } = guess;
  const edits = known.of === of ? known.edits : {};
  const playbook = playbooks.find(({ id }) => id === (edits.playbook ?? first.id)) ?? first;
  const proposal = proposalFrom(guess.proposal, edits, playbook);
  const [errors, setErrors] = useState<Errors>({});
  const open = usePanel(({ open }) => open);
  const { run, busy } = useCommand();
  const { clock } = useServices();
  const change = (part: Partial<Proposal>) => {
    known.edit(of, part);
    setErrors((found) => Object.fromEntries(Object.entries(found).filter(([name]) => !(name in part))));
  };
  const written = { proposal, person, sighting, signature, country: settings.holidays };

  const save = async () => {
    const checked = saveCommand({ ...written, now: clock() });
    if (!checked.ok) return setErrors(checked.errors);
    setErrors({});
    const { ok } = await run(checked.ask);
    // Somebody pasted is on no page: the screen follows them.
    if (ok && !sighting?.lead) open(checked.lead, sighting?.key ?? null);
  };

  const name = proposal.name || proposal.email;
  const work = [proposal.title, proposal.company].filter(Boolean).join(' · ');
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="flex gap-5">
        <Avatar name={name} tier={null} />
        <div className="min-w-0 flex-1">
          <h1 className="text-title font-semibold tracking-tight wrap-anywhere">
            <ShownText text={name || t('now.save.somebody')} />
          </h1>
          {work && (
            <p className="truncate text-soft">
              <ShownText text={work} />
            </p>
          )}
          {sighting?.thread && <LastWord thread={sighting.thread} zone={settings.zone} />}
          <OddTexts texts={[proposal.name, proposal.company, proposal.email]} />
          <p className="text-small text-faint">{t('now.save.not-saved')}</p>
        </div>
      </div>
      {likely && (
        <SamePerson likely={likely} person={person} sighting={sighting} country={settings.holidays} />
      )}
      <div className="divide-y divide-line rounded-lg border border-line *:px-6 *:py-4">
        <HandFields
          proposal={proposal}
          playbook={playbook}
          why={guess.why}
          guessed={edits.source === undefined}
          onChange={change}
        />
        <PlanLine written={written} playbook={playbook} settings={settings} />
        <WhoSees chosen={edits.scope} onChange={change} />
      </div>
      <Button type="submit" look="primary" className="min-h-17" disabled={busy}>
        {t('now.save.name')}
      </Button>
      <KnownChips proposal={proposal} signature={signature} />
      <Folded title={t('now.save.details')} open={!name || Object.keys(errors).length > 0} start>
        <PersonFields proposal={proposal} errors={errors} signature={signature} onChange={change} />
      </Folded>
      <Folded title={t('now.save.plan')}>
        <PlanFields proposal={proposal} playbook={playbook} playbooks={playbooks} onChange={change} />
      </Folded>
    </form>
  );
}

/** Who spoke last in the conversation beside, and when, where the page gives a time that can be trusted. */
function LastWord({ thread: { lastDirection, messages }, zone }: { thread: SeenThread; zone: string }) {
  const now = useNow(60_000);
  const at = messages.at(-1)?.at ?? null;
  return (
    <p className="text-small text-soft">
      {lastDirection === 'unknown' || at === null
        ? t(`thread.${lastDirection}`)
        : t(`thread.${lastDirection}-at`, { when: momentWords(at, now, zone) })}
    </p>
  );
}
