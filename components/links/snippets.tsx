import { Snippets as Shape } from '@/lib/domain/script/command';
import { t } from '@/lib/i18n';

import { Part } from '../form/part';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import { SaveBar } from './save-bar';
import { useDraft } from './use-draft';

type Line = { id: string; name: string; text: string };
const linesOf = (snippets: Shape): Line[] =>
  Object.entries(snippets).map(([name, text]) => ({ id: name, name, text }));

/** Short texts by name, that any script may take in: a signature, an address, a line about the company. */
export function Snippets({ snippets, base }: { snippets: Shape; base: string | null }) {
  const { value, change, save, setProblem, discard, ...bar } = useDraft<Line[]>(linesOf(snippets), base);
  const edit = (id: string, part: Partial<Line>) =>
    change(value.map((line) => (line.id === id ? { ...line, ...part } : line)));
  const submit = () => {
    const read = Shape.safeParse(Object.fromEntries(value.map(({ name, text }) => [name, text])));
    if (!read.success || new Set(value.map(({ name }) => name)).size < value.length)
      return setProblem(t('scripts.links.bad-snippet'));
    void save((from) => ({ type: 'save-snippets', base: from, snippets: read.data }));
  };
  return (
    <Part
      title={t('scripts.links.snippets')}
      text={t('scripts.links.snippets-text', { example: '{% render "name" %}' })}
    >
      <form
        noValidate
        aria-label={t('scripts.links.snippets')}
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ul aria-label={t('scripts.links.snippets')} className="flex flex-col">
          {value.map(({ id, name, text }) => (
            <li
              key={id}
              className="grid gap-4 border-b border-line py-5 sm:grid-cols-[180px_1fr_auto] sm:items-start"
            >
              <TextField
                label={t('scripts.links.snippet-name')}
                value={name}
                maxLength={40}
                onChange={(event) => edit(id, { name: event.target.value.toLowerCase() })}
              />
              <TextArea
                label={t('scripts.links.snippet-text')}
                rows={2}
                maxLength={2000}
                value={text}
                onChange={(event) => edit(id, { text: event.target.value })}
              />
              <Button
                look="quiet"
                className="sm:mt-9"
                aria-label={t('scripts.links.remove-one', { name: name || t('scripts.links.untitled') })}
                onClick={() => change(value.filter((line) => line.id !== id))}
              >
                {t('scripts.links.remove')}
              </Button>
            </li>
          ))}
        </ul>
        <Button
          className="self-start"
          onClick={() => change([...value, { id: crypto.randomUUID(), name: '', text: '' }])}
        >
          {t('scripts.links.add-snippet')}
        </Button>
        <SaveBar label={t('scripts.links.save-snippets')} onDiscard={discard} {...bar} />
      </form>
    </Part>
  );
}
