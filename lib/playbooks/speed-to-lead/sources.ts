import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * The first reply aims at two minutes and is late after five; a referral is called within fifteen; old lists
 * are looked at the same day.
 */
export const sources = [
  {
    id: 'demo-request',
    label: 'Demo request',
    tier: 'hot',
    firstTouch: { minutes: 5 },
    target: { minutes: 2 },
    hand: 'asked',
    asks: 'call',
  },
  {
    id: 'inbound-form',
    label: 'Inbound form',
    tier: 'hot',
    firstTouch: { minutes: 5 },
    target: { minutes: 2 },
    hand: 'asked',
  },
  {
    id: 'paid-search',
    label: 'Paid search',
    tier: 'warm',
    firstTouch: { minutes: 5 },
    target: { minutes: 2 },
    hand: 'opted-in',
  },
  {
    id: 'paid-ad',
    label: 'Paid ad',
    tier: 'warm',
    firstTouch: { minutes: 5 },
    target: { minutes: 2 },
    hand: 'opted-in',
  },
  {
    id: 'social-form',
    label: 'Social lead form',
    tier: 'warm',
    firstTouch: { minutes: 5 },
    target: { minutes: 2 },
    hand: 'opted-in',
  },
  {
    id: 'lead-magnet',
    label: 'Download or checklist',
    tier: 'warm',
    firstTouch: { minutes: 5 },
    target: { minutes: 2 },
    hand: 'opted-in',
  },
  {
    id: 'webinar',
    label: 'Webinar or event',
    tier: 'warm',
    firstTouch: { minutes: 5 },
    target: { minutes: 2 },
    hand: 'opted-in',
  },
  {
    id: 'referral',
    label: 'Referral',
    tier: 'warm',
    firstTouch: { minutes: 15 },
    target: { minutes: 2 },
    hand: 'referred',
  },
  {
    id: 'conversation',
    label: 'Mail or message',
    tier: 'warm',
    firstTouch: { minutes: 5 },
    target: { minutes: 2 },
    hand: 'replied',
  },
  { id: 'cold-outreach', label: 'Cold outreach', tier: 'cold', firstTouch: { by: 'same-business-day' } },
  { id: 'list-import', label: 'List import', tier: 'cold', firstTouch: { by: 'same-business-day' } },
  { id: 'newsletter', label: 'Newsletter', tier: 'cold' },
  { id: 'old-list', label: 'Old CRM list', tier: 'cold', firstTouch: { by: 'same-business-day' } },
] as const satisfies PlaybookData['sources'];
