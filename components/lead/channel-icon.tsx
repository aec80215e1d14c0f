import { Mail, MessageCircle, MessageSquare, Phone, Share2 } from 'lucide-react';

import type { Channel } from '@/lib/domain/words';

const icons = { email: Mail, phone: Phone, sms: MessageSquare, dm: MessageCircle, social: Share2 };

/** One icon for each channel, the same everywhere; the word stands beside it. */
export function ChannelIcon({ channel }: { channel: Channel }) {
  const Icon = icons[channel];
  return <Icon aria-hidden size={14} className="shrink-0 text-faint" />;
}
