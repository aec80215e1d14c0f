import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * All begin warm but those who asked for a call and those who never asked for anything; a reply moves them.
 * What came in fresh is met within the hour, the others the same day.
 */
export const sources = [
  {
    id: 'demo-request',
    label: 'Demo request',
    tier: 'hot',
    firstTouch: { minutes: 60 },
    hand: 'asked',
    asks: 'call',
  },
  {
    id: 'lead-magnet',
    label: 'Download or checklist',
    tier: 'warm',
    firstTouch: { minutes: 60 },
    hand: 'opted-in',
  },
  {
    id: 'inbound-form',
    label: 'Inbound form',
    tier: 'warm',
    firstTouch: { minutes: 60 },
    hand: 'asked',
  },
  {
    id: 'conversation',
    label: 'Mail or message',
    tier: 'warm',
    firstTouch: { by: 'same-business-day' },
    hand: 'replied',
  },
  {
    id: 'referral',
    label: 'Referral',
    tier: 'warm',
    firstTouch: { by: 'same-business-day' },
    hand: 'referred',
  },
  {
    id: 'webinar',
    label: 'Webinar or event',
    tier: 'warm',
    firstTouch: { minutes: 60 },
    hand: 'opted-in',
  },
  {
    id: 'paid-search',
    label: 'Paid search',
    tier: 'warm',
    firstTouch: { minutes: 60 },
    hand: 'opted-in',
  },
  {
    id: 'paid-ad',
    label: 'Paid ad',
    tier: 'warm',
    firstTouch: { minutes: 60 },
    hand: 'opted-in',
  },
  {
    id: 'social-form',
    label: 'Social lead form',
    tier: 'warm',
    firstTouch: { minutes: 60 },
    hand: 'opted-in',
  },
  { id: 'cold-outreach', label: 'Cold outreach', tier: 'cold', firstTouch: { minutes: 2880 } },
  { id: 'list-import', label: 'List import', tier: 'cold', firstTouch: { minutes: 2880 } },
  { id: 'old-list', label: 'Old CRM list', tier: 'cold', firstTouch: { minutes: 2880 } },
  { id: 'newsletter', label: 'Newsletter', tier: 'cold' },
] as const satisfies PlaybookData['sources'];
