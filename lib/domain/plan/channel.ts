import type { Lead } from '../lead/lead';
import type { TouchChannel } from '../playbook/cadence';
import { because, type Reason } from '../reason';
import type { Channel } from '../words';

/**
 * What is known of a lead when a channel is chosen. Without `keys` only the fields tell how they can be
 * reached.
 */
export type Reachable = Pick<Lead, 'channel' | 'fields' | 'lastIn' | 'smsConsent'> &
  Partial<Pick<Lead, 'keys' | 'signals'>>;

/** Where a touch goes, in order of preference: the first that has a legal slot is taken. */
export type Choice = { channels: readonly Channel[]; why: Reason[] };

const OPPOSITE: Record<Channel, readonly Channel[]> = {
  email: ['phone', 'dm'],
  phone: ['email', 'dm'],
  sms: ['email', 'phone', 'dm'],
  dm: ['email', 'phone'],
  social: ['email', 'phone'],
};

/** The channels on which the lead can be reached; all of them when nothing is known. */
function reachOf(lead: Reachable): ReadonlySet<Channel> {
  const has = (field: string, keys: readonly string[] | undefined) =>
    field in lead.fields || (keys?.length ?? 0) > 0;
  const found = new Set<Channel>();
  if (has('email', lead.keys?.emails)) found.add('email');
  if (has('phone', lead.keys?.phones)) found.add('phone').add('sms');
  if (has('profile', lead.keys?.profiles)) found.add('dm').add('social');
  if (found.size === 0) return new Set<Channel>(['email', 'phone', 'sms', 'dm', 'social']);
  const gone = !found.has('phone') && lead.signals?.some(({ kind }) => kind === 'wrong-number');
  if (gone && (lead.channel === 'phone' || lead.channel === 'sms')) return found;
  found.add(lead.channel);
  if (lead.channel === 'sms') found.add('phone');
  return found;
}

function named(channel: TouchChannel, lead: Reachable, reach: ReadonlySet<Channel>): Channel {
  switch (channel) {
    case 'original':
    case 'any':
      return lead.channel;
    case 'answered':
      return lead.lastIn?.channel ?? lead.channel;
    case 'other':
      return OPPOSITE[lead.channel].find((one) => reach.has(one)) ?? lead.channel;
    default:
      return channel;
  }
}

/**
 * The channel of a touch. Relative names are resolved against the lead (four-stages: original and other;
 * speed-to-lead: the one they answer on); SMS that needs permission goes out on `instead` without it; one on
 * which the lead cannot be reached gives way to one on which they can. `closed` channels are those the rep
 * has set to none a day.
 */
export function channelOf(
  touch: { channel: TouchChannel; consent?: boolean | undefined; instead?: Channel | undefined },
  lead: Reachable,
  closed: (channel: Channel) => boolean,
): Choice {
  const reach = reachOf(lead);
  const why: Reason[] = [];
  let channel = named(touch.channel, lead, reach);
  if (touch.channel === 'other' && channel !== lead.channel)
    why.push(because('other-channel', { channel: lead.channel }));
  if (touch.channel === 'answered' && channel !== lead.channel) why.push(because('answers-on', { channel }));
  if (touch.consent && !lead.smsConsent && channel === 'sms') {
    channel = touch.instead ?? 'email';
    why.push(because('no-sms-consent'));
  }
  const spare = [lead.channel, 'email', 'dm', 'phone'] as const;
  const open = [...new Set<Channel>([channel, ...spare])].filter((one) => reach.has(one) && !closed(one));
  if (open.length === 0) return { channels: [channel], why };
  if (open[0] !== channel)
    why.push(because(reach.has(channel) ? 'channel-closed' : 'unreachable', { channel }));
  return { channels: open, why };
}
