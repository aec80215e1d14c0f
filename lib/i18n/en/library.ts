/** The Scripts tab. */
export const library = {
  search: 'Search scripts', 'search-example': 'Search by title, words or angle', any: 'Any', channel: 'Channel', list: 'Scripts', sample: 'nobody yet',
  for_one: '{{count}} script, filled for {{name}}', for_other: '{{count}} scripts, filled for {{name}}',
  none: 'No script fits', 'none-text': 'Try fewer words or another filter.',
  angle: {
    nudge: 'nudge', resource: 'resource', proof: 'proof', objection: 'objection', reason: 'their reason', light: 'light line', 'break-up': 'break-up', 'permission-close': 'permission close', 're-engagement': 're-engagement',
    booking: 'booking', hold: 'hold a slot', recap: 'recap', education: 'education', 'case-study': 'case study', data: 'data', update: 'update', comparison: 'comparison', roi: 'return', event: 'event', tool: 'tool',
    offer: 'offer', call: 'call', summary: 'summary', welcome: 'welcome',
  },
};
