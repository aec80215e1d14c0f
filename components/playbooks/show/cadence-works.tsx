import '@/lib/i18n/numbers/numbers';

import { useMemo, useState } from 'react';

import { cadenceWorks, type TouchWorks } from '@/lib/views/cadence-works';
import type { Measured } from '@/lib/domain/metrics/measure';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';

import { useServices } from '../../data/services';
import { useSetup } from '../../data/use-settings';
import { countWords, valueWords } from '../../numbers/number-words';
import { useCounts } from '../../numbers/use-counts';
import { Button } from '../../ui/button';
import { Cell, rowLook, Table } from '../../ui/table';
import { Waiting } from '../../ui/waiting';

type Which = { playbook: string; cadence: string };
const word = (key: string, args?: Record<string, number>) => t(`playbooks.works.${key}`, args);

/** What came of a cadence so far, where it is asked for. */
export function CadenceWorks(which: Which) {
  const [open, setOpen] = useState(false);
  const { data: setup } = useSetup();
  return (
    <section className="flex flex-col gap-4">
      <Button className="self-start" aria-expanded={open} onClick={() => setOpen(!open)}>
        {word(open ? 'hide' : 'show')}
      </Button>
      {open && setup && <Works {...which} settings={setup.settings} />}
    </section>
  );
}

function Works({ playbook, cadence, settings }: Which & { settings: Settings }) {
  const { clock } = useServices();
  const [now] = useState(() => clock());
  const asked = useMemo(() => ({ sample: false, settings, now }), [settings, now]);
  const { data: counts, progress } = useCounts(asked, 'works', null);
  const works = counts && cadenceWorks(counts.now, { playbook, cadence });
  if (!works) return <Waiting label={t('numbers.reading', progress)} lines={4} />;
  if (works.all.sent === 0) return <p className="text-soft">{word('never')}</p>;
  const rows = [...works.touches].toSorted(([a], [b]) => a - b);
  return (
    <>
      <Table
        label={word('table')}
        heads={['touch', 'sent', 'waiting', 'replied', 'booked'].map((head, at) => ({
          label: word(head),
          number: at < 3,
        }))}
      >
        {rows.map(([touch, one]) => (
          <Row key={touch} name={String(touch)} works={one} />
        ))}
        <Row name={word('all')} works={works.all} />
      </Table>
      <p className="text-small text-faint">{word('as-numbers')}</p>
    </>
  );
}

function Row({ name, works: { sent, waiting, replied, booked } }: { name: string; works: TouchWorks }) {
  return (
    <tr className={rowLook}>
      <Cell number className="font-medium">
        {name}
      </Cell>
      <Cell number>{sent}</Cell>
      <Cell number className="text-faint">
        {waiting}
      </Cell>
      <Share of={replied} />
      <Share of={booked} />
    </tr>
  );
}

function Share({ of }: { of: Measured }) {
  return (
    <Cell>
      {valueWords(of)} <span className="text-small text-faint">{countWords(of)}</span>
    </Cell>
  );
}
