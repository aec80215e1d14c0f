import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * Who reads the newsletter is left in peace: one useful mail, then once a quarter an invitation to look at
 * things together.
 */
export const newsletter = {
  id: 'newsletter',
  name: 'Newsletter: a quarterly invitation',
  passive: true,
  touches: [
    { after: { days: 7 }, channel: 'email', angle: 'education', script: 'speed-to-lead-newsletter-1' },
    { after: { days: 90 }, channel: 'email', angle: 'event', script: 'speed-to-lead-newsletter-2' },
    { after: { days: 180 }, channel: 'email', angle: 'data', script: 'speed-to-lead-newsletter-3' },
    { after: { days: 270 }, channel: 'email', angle: 'offer', script: 'speed-to-lead-newsletter-4' },
  ],
  end: { do: 'mia', nurture: 'nurture' },
} as const satisfies PlaybookData['cadences'][number];
