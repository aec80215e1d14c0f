import { because, type Reason } from '../reason';
import type { Segment } from './segment';
import { type Scope, valueOf } from '../scope/scope';

/**
 * Any of these is a specific point: what troubles them, what they wrote or asked, what they looked at or did
 * lately.
 */
const POINTS = ['ask.pain', 'lead.detail', 'lead.recent_activity', 'ask.recent_activity', 'lead.page_viewed'];

/**
 * What a rep should see before a message goes: it lacks the first name, the company or the specific point
 * (seven-components: such a message is not personal), a value looks like a placeholder, or a link would not
 * open as one.
 */
export function warningsOf(segments: readonly Segment[], scope: Scope): Reason[] {
  const warnings: Reason[] = [];
  const text = segments.map((segment) => (segment.kind === 'blank' ? '' : segment.text)).join('');
  const carries = (name: string) => {
    const known = valueOf(scope, name)?.text;
    return (
      segments.some(
        (segment) => segment.kind === 'value' && segment.name === name && segment.origin !== 'default',
      ) ||
      (known !== undefined && text.includes(known))
    );
  };
  if (!carries('lead.first_name') && !carries('lead.name')) warnings.push(because('script-no-first-name'));
  if (!carries('lead.company')) warnings.push(because('script-no-company'));
  if (!POINTS.some(carries)) warnings.push(because('script-no-point'));
  for (const segment of segments) {
    if (segment.kind === 'value' && /\{\{|\}\}|\{%|%\}|\$\{|^\[.+\]$|^<.+>$/.test(segment.text))
      warnings.push(because('script-odd-value', { name: segment.name, value: segment.text.slice(0, 80) }));
  }
  const odd = /\b(?:javascript|data|vbscript|file):\S*/i.exec(text)?.[0];
  if (odd) warnings.push(because('script-odd-link', { link: odd.slice(0, 80) }));
  return warnings;
}
