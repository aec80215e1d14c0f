import '@/lib/i18n/cards/commands';
import '@/lib/i18n/panel';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { useState } from 'react';

import { t } from '@/lib/i18n';

import { OddMark } from '../lead/shown-text';
import { Modal } from '../ui/modal';
import { type Found, type Group, useFound } from './use-found';

/** Finds anybody and does anything, from one box: type, arrows, Enter. */
export function Commands({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const [typed, type] = useState('');
  const groups = useFound(typed, onHelp);
  const pick = (found: Found) => {
    onClose();
    found.run();
  };
  return (
    <Modal open title={t('commands.title')} closeLabel={t('now.close')} onClose={onClose}>
      <Autocomplete.Root
        inline
        open
        mode="none"
        autoHighlight="always"
        items={groups}
        itemToStringValue={({ label }: Found) => label}
        value={typed}
        onValueChange={(value, { reason }) => reason !== 'item-press' && type(value)}
      >
        <Autocomplete.Input
          autoFocus
          aria-label={t('commands.search')}
          placeholder={t('commands.example')}
          className="min-h-14 w-full rounded-md border border-edge bg-ground px-4 py-2"
        />
        <Autocomplete.Empty className="text-soft">
          {groups.length === 0 && t('commands.none')}
        </Autocomplete.Empty>
        <Autocomplete.List aria-label={t('commands.list')} className="-mx-3 flex flex-col">
          {({ id, items }: Group) => (
            <Autocomplete.Group key={id} items={items}>
              <Autocomplete.GroupLabel className="px-3 pt-3 text-tiny font-semibold tracking-wide text-faint">
                {t(`commands.group.${id}`)}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(found: Found) => (
                  <Autocomplete.Item
                    key={found.id}
                    value={found}
                    onClick={() => pick(found)}
                    className="flex min-h-14 cursor-pointer items-center gap-4 rounded-md px-3 data-highlighted:bg-accent-wash"
                  >
                    <bdi className="max-w-[75%] shrink-0 truncate">{found.label}</bdi>{' '}
                    {found.hint && (
                      <bdi className="ms-auto min-w-0 truncate text-small text-faint">{found.hint}</bdi>
                    )}
                    {found.who && <OddMark texts={found.who} />}
                  </Autocomplete.Item>
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </Modal>
  );
}
