import type { SignalKind } from '@/lib/domain/facts';
import type { Channel, Hand } from '@/lib/domain/words';

/** A step of the past: on the how many-th working day before now, and how long after the day began. */
type Step = { back: number; minutes: number } & (
  | { does: 'sent'; channel: Channel }
  | { does: SignalKind; startsBack?: number; startsMinutes?: number }
  | { does: 'won' }
);

/** Somebody invented. `stage` counts from the playbook's first; `saved` without a day: two minutes ago. */
export type SamplePerson = {
  name: string;
  email: string;
  company: string;
  title: string;
  pain: string;
  phone?: string;
  profile?: string;
  hand: Hand;
  hot?: boolean;
  stage: number;
  channel: Channel;
  saved: { back: number; minutes: number } | 'just-now';
  past: readonly Step[];
};

const sent = (back: number, minutes: number, channel: Channel = 'email'): Step => ({
  does: 'sent',
  channel,
  back,
  minutes,
});

/** One for each thing a rep meets in a day. Names, numbers and addresses are nobody's. */
export const samplePeople: readonly SamplePerson[] = [
  {
    name: 'Nadia Rahman',
    email: 'nadia@harborline.example',
    company: 'Harborline Freight',
    title: 'Operations Manager',
    pain: 'calls that nobody writes down',
    phone: '+44 20 7946 0412',
    hand: 'asked',
    hot: true,
    stage: 0,
    channel: 'email',
    saved: 'just-now',
    past: [],
  },
  {
    name: 'Pavel Kučera',
    email: 'pavel@kilnworks.example',
    company: 'Kiln Works',
    title: 'Managing Director',
    pain: 'no view of what is in the oven',
    hand: 'asked',
    hot: true,
    stage: 0,
    channel: 'email',
    saved: { back: 1, minutes: 60 },
    past: [],
  },
  {
    name: 'Magnus Holt',
    email: 'magnus@holtboats.example',
    company: 'Holt Boats',
    title: 'Owner',
    pain: 'quotes that take a week',
    phone: '+44 20 7946 0587',
    hand: 'referred',
    stage: 2,
    channel: 'phone',
    saved: { back: 4, minutes: 30 },
    past: [sent(4, 50, 'phone'), { does: 'booked', back: 3, minutes: 40, startsBack: 1, startsMinutes: 120 }],
  },
  {
    name: 'Émile Fournier',
    email: 'emile@ateliernord.example',
    company: 'Atelier Nord',
    title: 'Directeur',
    pain: 'dix personnes, trois agendas',
    hand: 'asked',
    stage: 1,
    channel: 'email',
    saved: { back: 2, minutes: 20 },
    past: [sent(2, 35), { does: 'replied', back: 1, minutes: 90 }],
  },
  {
    name: 'Ines Duarte',
    email: 'ines@altaclinic.example',
    company: 'Alta Clinic',
    title: 'Practice Manager',
    pain: 'patients who do not come back',
    hand: 'opted-in',
    stage: 0,
    channel: 'email',
    saved: { back: 4, minutes: 60 },
    past: [sent(4, 75)],
  },
  {
    name: 'Aiko Tanabe',
    email: 'aiko@reedpaper.example',
    company: 'Reed Paper',
    title: 'Head of Purchasing',
    pain: 'two shops, two lists of stock',
    hand: 'replied',
    stage: 1,
    channel: 'email',
    saved: { back: 5, minutes: 45 },
    past: [sent(4, 60)],
  },
  {
    name: 'Ada Okafor',
    email: 'ada@heronfoods.example',
    company: 'Heron Foods',
    title: 'Head of Logistics',
    pain: 'calls that nobody counts',
    profile: 'linkedin.com/in/ada-okafor',
    hand: 'replied',
    stage: 2,
    channel: 'dm',
    saved: { back: 1, minutes: 15 },
    past: [],
  },
  {
    name: 'Lior Abutbul',
    email: 'lior@galilee.example',
    company: 'Galilee Optics',
    title: 'Plant Manager',
    pain: 'reports that are put together by hand',
    hand: 'asked',
    stage: 3,
    channel: 'email',
    saved: { back: 6, minutes: 30 },
    past: [sent(5, 60), sent(3, 60)],
  },
  {
    name: 'Sofia Lund',
    email: 'sofia@lundgarden.example',
    company: 'Lund Gardens',
    title: 'Owner',
    pain: 'a season that starts in six weeks',
    hand: 'opted-in',
    stage: 1,
    channel: 'email',
    saved: { back: 9, minutes: 20 },
    past: [sent(9, 40), { does: 'replied', back: 7, minutes: 30 }, { does: 'won', back: 3, minutes: 60 }],
  },
];
