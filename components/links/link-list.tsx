import { Links, type Link } from '@/lib/domain/script/links';
import { t } from '@/lib/i18n';

import type { Option } from '../../lib/views/lead-view';
import { Part } from '../form/part';
import { Button } from '../ui/button';
import { LinkFields } from './link-fields';
import { SaveBar } from './save-bar';
import { useDraft } from './use-draft';

const fresh = (): Link => ({
  id: `link-${crypto.randomUUID().slice(0, 8)}`,
  kind: 'resource',
  title: '',
  url: '',
  industries: [],
  stages: [],
});

/** The rep's links. A script takes the one that suits the lead's industry and stage. */
export function LinkList({
  links,
  base,
  stages,
}: {
  links: Links;
  base: string | null;
  stages: readonly Option[];
}) {
  const { value, change, save, setProblem, discard, ...bar } = useDraft<Links>(links, base);
  const submit = () => {
    const read = Links.safeParse(value.map(tidied));
    if (read.success) return void save((from) => ({ type: 'save-links', base: from, links: read.data }));
    const [at, field] = read.error.issues[0]!.path;
    setProblem(
      t(field === 'url' ? 'scripts.links.bad-url' : 'scripts.links.bad-title', {
        title: value[Number(at)]?.title || t('scripts.links.untitled'),
      }),
    );
  };
  return (
    <Part title={t('scripts.links.links')} text={t('scripts.links.links-text')}>
      <form
        noValidate
        aria-label={t('scripts.links.links')}
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {value.length === 0 && <p className="text-soft">{t('scripts.links.none')}</p>}
        <ul aria-label={t('scripts.links.links')} className="flex flex-col">
          {value.map((item) => (
            <LinkFields
              key={item.id}
              item={item}
              stages={stages}
              change={(part) =>
                change(value.map((one) => (one.id === item.id ? ({ ...one, ...part } as Link) : one)))
              }
              onRemove={() => change(value.filter(({ id }) => id !== item.id))}
            />
          ))}
        </ul>
        <Button className="self-start" onClick={() => change([...value, fresh()])}>
          {t('scripts.links.add')}
        </Button>
        <SaveBar label={t('scripts.links.save')} onDiscard={discard} {...bar} />
      </form>
    </Part>
  );
}

/** Boxes left empty are no values. */
function tidied({ client, result, lang, ...item }: Link): Link {
  return {
    ...item,
    ...(lang && { lang }),
    url: item.url.trim(),
    ...(client?.trim() && { client }),
    ...(result?.trim() && { result }),
  };
}
