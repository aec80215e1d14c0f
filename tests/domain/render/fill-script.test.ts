import { describe, expect, it } from 'vitest';

import { fillScript } from '@/lib/domain/render/fill-script';
import type { Script } from '@/lib/domain/script/script';
import type { Links } from '@/lib/domain/script/links';

import { fullLead, monday, rep, links } from '../script-sample';

const script: Script = {
  id: 'hello',
  version: 1,
  title: 'Hello',
  channel: 'email',
  angle: 'welcome',
  playbooks: [],
  stages: [],
  tiers: [],
  subject: 'For {{ lead.company }}',
  body: 'Hi {{ lead.first_name }}, {{ slots }}. {{ resource.url }}',
  channels: { phone: { subject: null, body: 'Say {{ lead.first_name }}.' } },
  variants: [{ id: 'b', subject: 'Other', body: 'Other words for {{ lead.first_name }}.' }],
  translations: [
    { lang: 'de', subject: 'Für {{ lead.company }}', body: 'Hallo {{ lead.first_name }}, {{ slots }}.' },
  ],
};
const to = (lang: string | null) => ({ lead: fullLead, settings: rep, more: { now: monday, links }, lang });

describe('a script filled for a lead', () => {
  it('takes its own words where there is no translation, with days in English', () => {
    const { subject, body } = fillScript(script, 'email', to('fr'));
    expect(subject).toBe('For Analytical Engines');
    expect(body).toMatch(/^Hi Ada, Tuesday 3 March at 10:00 or .*https:\/\/brightwell\.example\/handover$/);
  });

  it('takes the translation in the language of the lead, and says days in it', () => {
    expect(fillScript(script, 'email', to('de-AT')).body).toMatch(
      /^Hallo Ada, Dienstag, 3\. März, um 10:00 Uhr oder /,
    );
  });

  it('takes the link that is in the language of the words', () => {
    const german = {
      ...script,
      translations: [{ lang: 'de', subject: null, body: 'Hallo {{ lead.first_name }}: {{ resource.url }}' }],
    };
    const bilingual: Links = [
      ...links,
      {
        id: 'leitfaden',
        kind: 'resource',
        title: 'der Leitfaden',
        url: 'https://brightwell.example/de',
        industries: [],
        stages: [],
        lang: 'de',
      },
    ];
    const there = (lang: string) =>
      fillScript(german, 'email', { ...to(lang), more: { now: monday, links: bilingual } }).body;
    expect(there('de')).toBe('Hallo Ada: https://brightwell.example/de');
    expect(there('fr')).toMatch(/handover$/);
  });

  it('takes the words of the channel, without a subject; those are of no other language', () => {
    expect(fillScript(script, 'phone', to('de'))).toMatchObject({ subject: null, body: 'Say Ada.' });
  });

  it('takes the wording an experiment drew', () => {
    expect(fillScript(script, 'email', to(null), 'b').body).toBe('Other words for Ada.');
  });
});
