import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { mayBeRead, readManaged, UNMANAGED, withManaged } from '@/lib/domain/settings/managed';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { Zone } from '@/lib/domain/time/calendar';

const own = defaultSettings('Europe/London' as Zone);
const early = { from: '07:00', to: '15:00' };

describe('what an administrator sets', () => {
  it('is nothing where there is no policy', () => {
    for (const none of [{}, undefined, null, 'x', { other: 1 }]) expect(readManaged(none)).toEqual(UNMANAGED);
    expect(withManaged(own, UNMANAGED, ['four-stages'])).toEqual(own);
  });

  it('takes the place of what the rep has set, and of nothing else', () => {
    const managed = readManaged({ playbook: 'warm-intros', hours: { monday: early, friday: early } });
    expect(withManaged(own, managed, ['four-stages', 'warm-intros'])).toEqual({
      ...own,
      playbook: 'warm-intros',
      hours: [early, null, null, null, early, null, null],
    });
  });

  it('is left out where it cannot be, and the rest holds', () => {
    const managed = readManaged({
      playbook: 'unknown-here',
      hours: { monday: { from: '9', to: '8' } },
      sites: ['crm.example'],
    });
    expect(withManaged(own, managed, ['four-stages'])).toEqual(own);
    expect(managed.sites).toEqual(['https://crm.example/*']);
    expect(readManaged({ hours: {} }).hours).toBeNull();
    expect(readManaged({ sites: ['https://*.hubspot.com/*', 'ftp://x', ''] }).sites).toEqual([
      'https://*.hubspot.com/*',
    ]);
  });

  it('has the names that the schema for administrators has', () => {
    const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
      properties: { hours: { properties: object } };
    };
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(UNMANAGED).toSorted());
    const week = Object.keys(properties.hours.properties);
    const hours = Object.fromEntries(week.map((day) => [day, early]));
    expect(readManaged({ hours }).hours).toEqual(Array.from({ length: 7 }, () => early));
  });
});

describe('sites', () => {
  const only = readManaged({ sites: ['https://*.hubspot.com/*', 'https://crm.example/*'] });
  it.each([
    ['https://*.hubspot.com/*', true],
    ['https://app.hubspot.com/*', true],
    ['https://hubspot.com/*', true],
    ['https://crm.example/*', true],
    ['https://other.crm.example/*', false],
    ['http://crm.example/*', false],
    ['https://nothubspot.com/*', false],
    ['https://*.linkedin.com/*', false],
    ['https://*/*', false],
  ])('%s: %s', (origin, may) => expect(mayBeRead(origin, only)).toBe(may));

  it('without a list any may be read, with an empty one none', () => {
    expect(mayBeRead('https://*.linkedin.com/*', UNMANAGED)).toBe(true);
    expect(mayBeRead('https://*.linkedin.com/*', readManaged({ sites: [] }))).toBe(false);
  });
});
