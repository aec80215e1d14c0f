import { useState } from 'react';

import { t } from '@/lib/i18n';

import { Button } from '../ui/button';
import { TextArea } from '../ui/field';
import { useChosen } from '../data/use-recognised';

/** A name, an address, a whole signature: pasted, read, and proposed like anybody read from a page. */
export function PasteBox({ page }: { page: string }) {
  const choose = useChosen(({ choose }) => choose);
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const read = async () => {
    const { parseCard } = await import('@/lib/domain/card/parse-card');
    const person = parseCard(text);
    if (person) choose(page, person);
    else setError(t('now.paste.nothing'));
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <TextArea
        rows={4}
        label={t('now.paste.label')}
        placeholder={t('now.paste.example')}
        value={text}
        error={error}
        dir="auto"
        onChange={(event) => {
          setText(event.target.value);
          setError(null);
        }}
      />
      <Button type="submit" className="self-start" disabled={!text.trim()}>
        {t('now.paste.name')}
      </Button>
    </form>
  );
}
