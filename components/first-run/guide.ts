import type { Link } from '@/lib/domain/script/links';

/** What a rep types of the one link that is offered at the start. */
export type Guide = { title: string; url: string };

/** Its address as one opens it, also where `https://` was left out; null for what is none. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return !/\s/.test(text) && text.includes('.') && URL.canParse(url) ? url : null;
}

/** The link for the rep's library: for everybody, in whatever language. */
export const linkOf = (url: string, title: string): Link => ({
  id: `link-${crypto.randomUUID().slice(0, 8)}`,
  kind: 'resource',
  title,
  url,
  industries: [],
  stages: [],
});
