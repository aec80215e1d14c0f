/** The field's terms as they are read. */
export const words = {
  tier: { hot: 'Hot', warm: 'Warm', cold: 'Cold', unqualified: 'Unqualified' },
  channel: { email: 'E-mail', phone: 'Phone', sms: 'SMS', dm: 'DM', social: 'Social' },
  outcome: { won: 'Won', lost: 'Lost', 'no-reply': 'No reply', rescheduled: 'Rescheduled' },
  reason: {
    price: 'Price',
    timing: 'Timing',
    'chose-another': 'Chose another',
    'no-decision': 'No decision',
    'wrong-fit': 'Wrong fit',
  },
  hand: { 'opted-in': 'Opted in', replied: 'Replied', asked: 'Asked', referred: 'Was referred' },
  raised: {
    call: 'asked for a call',
    price: 'asked for a price',
    resource: 'asked for something to read',
    message: 'wrote to us',
    referral: 'were referred',
  },
  status: {
    active: 'Active',
    'follow-up': 'Follow-up',
    booked: 'Booked',
    mia: 'MIA',
    nurture: 'Nurture',
    won: 'Won',
    lost: 'Lost',
    'opted-out': 'Opted out',
    archived: 'Archived',
  },
};
