import '@/lib/i18n/pages/playbook';

import { t } from '@/lib/i18n';

import { usePlaybooks } from '../data/use-settings';
import { ExampleDays } from '../playbooks/preview/example-days';
import { Modal } from '../ui/modal';
import { Waiting } from '../ui/waiting';

/** The worked example of four-stages, in the panel. */
export function Example({ onClose }: { onClose: () => void }) {
  const { data: playbooks } = usePlaybooks();
  const fourStages = playbooks?.find(({ id }) => id === 'four-stages');
  return (
    <Modal open title={t('playbooks.example.title')} closeLabel={t('now.close')} onClose={onClose}>
      <p className="text-small text-faint">{t('playbooks.example.text')}</p>
      {fourStages ? <ExampleDays playbook={fourStages} /> : <Waiting label={t('now.loading')} lines={6} />}
    </Modal>
  );
}
