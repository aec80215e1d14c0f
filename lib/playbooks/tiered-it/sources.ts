import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * Tier 1 (hot) is answered within five minutes, tier 2 (warm) on the same business day, tier 3 (cold) within
 * 48 hours.
 */
export const sources = [
  {
    id: 'demo-request',
    label: 'Demo request',
    tier: 'hot',
    firstTouch: { minutes: 5 },
    hand: 'asked',
    asks: 'call',
  },
  { id: 'inbound-form', label: 'Inbound form', tier: 'hot', firstTouch: { minutes: 5 }, hand: 'asked' },
  {
    id: 'paid-search',
    label: 'Paid search',
    tier: 'warm',
    firstTouch: { by: 'same-business-day' },
    hand: 'opted-in',
  },
  {
    id: 'paid-ad',
    label: 'Paid ad',
    tier: 'warm',
    firstTouch: { by: 'same-business-day' },
    hand: 'opted-in',
  },
  {
    id: 'social-form',
    label: 'Social lead form',
    tier: 'warm',
    firstTouch: { by: 'same-business-day' },
    hand: 'opted-in',
  },
  {
    id: 'lead-magnet',
    label: 'Download or checklist',
    tier: 'warm',
    firstTouch: { by: 'same-business-day' },
    hand: 'opted-in',
  },
  {
    id: 'webinar',
    label: 'Webinar or event',
    tier: 'warm',
    firstTouch: { by: 'same-business-day' },
    hand: 'opted-in',
  },
  {
    id: 'referral',
    label: 'Referral',
    tier: 'warm',
    firstTouch: { by: 'same-business-day' },
    hand: 'referred',
  },
  {
    id: 'conversation',
    label: 'Mail or message',
    tier: 'warm',
    firstTouch: { by: 'same-business-day' },
    hand: 'replied',
  },
  { id: 'cold-outreach', label: 'Cold outreach', tier: 'cold', firstTouch: { minutes: 2880 } },
  { id: 'list-import', label: 'List import', tier: 'cold', firstTouch: { minutes: 2880 } },
  { id: 'old-list', label: 'Old CRM list', tier: 'cold', firstTouch: { minutes: 2880 } },
  { id: 'newsletter', label: 'Newsletter', tier: 'cold' },
] as const satisfies PlaybookData['sources'];
