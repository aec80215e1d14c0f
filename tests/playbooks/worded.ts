import { type Rendered } from '@/lib/domain/render/render';
import { wordingsOf } from '@/lib/domain/script/wordings';
import type { Channel } from '@/lib/domain/words';
import { scripts } from '@/lib/playbooks/scripts';
import { emptyLead, fullLead, scope } from '../domain/script-sample';

export type Worded = { id: string; lang: string; channel: Channel; subject: string | null; body: string };

/** Every wording that ships: the script, its variants, its other channels, its translations. */
export const worded: Worded[] = scripts.flatMap((script) =>
  wordingsOf(script).map(({ key, ...text }) => ({
    id: key === 'main' ? script.id : `${script.id}/${key}`,
    ...text,
  })),
);

export const each = worded.map((one) => [one.id, one] as const);

export const full = scope();

export const fullIn = (lang: string) => (lang === 'en' ? full : scope(fullLead, { lang }));

export const dense = (text: string) => text.replace(/\u00A0(?=[?!:;»])|(?<=«)\u00A0/g, '');

export const nothing = scope(emptyLead, { links: [], thread: null });

export const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const texts = ({ subject, body }: Rendered) => `${subject ?? ''}\n${body}`;
