/** A mailbox of invented people: what the demo site shows. Shared by the server (Node) and the page. */
export type Address = { name: string; email: string };
export type Mail = {
  /** `msg-f:` in decimal; Gmail's legacy id is the same number in hex. */
  id: string;
  from: Address;
  to: Address[];
  at: number;
  lines: string[];
  /** Puts markup into the body that pretends to be Gmail's own header of somebody else. */
  forged?: Address;
};
export type MailThread = { id: string; token: string; subject: string; mails: Mail[] };
export type Mailbox = { me: Address; signature: string[]; threads: MailThread[] };

export const robin: Address = { name: 'Robin Rep', email: 'robin@tallyworks.example' };
export const robinElsewhere: Address = { name: 'Robin Rep', email: 'robin@otherworks.example' };
export const mara: Address = { name: 'Mara Lindqvist', email: 'mara.lindqvist@fjordline.example' };
export const tomas: Address = { name: 'Tomás Okafor', email: 'tomas@brightfield.example' };
export const priya: Address = { name: 'Priya Raman', email: 'priya.raman@cobaltclinics.example' };
const joon: Address = { name: 'Joon-ho Seo', email: 'joonho@paperlane.example' };
const helena: Address = { name: 'Helena Brandt', email: 'helena@paperlane.example' };
export const emile: Address = { name: 'Émile Fournier', email: 'emile@ateliernord.example' };
const sam: Address = { name: 'Sam Colleague', email: 'sam@tallyworks.example' };
const digest: Address = { name: 'Trade Digest', email: 'no-reply@tradedigest.example' };

const DAY = 86_400_000;
const HOUR = 3_600_000;

let serial = 0n;
/**
 * Numbers like the real ones: the upper bits are the time in ms, so that a message's number tells when it
 * came.
 */
export function numberOf(at: number): string {
  serial = (serial + 1_003n) % 1_000_000n;
  return String((BigInt(at) << 20n) + serial);
}

/** A conversation has the number of its first message. */
function thread(subject: string, mails: Omit<Mail, 'id'>[]): MailThread {
  const numbered = mails.map((mail) => ({ id: numberOf(mail.at), ...mail }));
  const { id } = numbered[0]!;
  return {
    id,
    token: `FMfcgz${BigInt(id)
      .toString(36)
      .replaceAll(/\d/g, (digit) => 'QRSTVWXZBC'[Number(digit)]!)}`,
    subject,
    mails: numbered,
  };
}

export const subjects = {
  mara: 'Demo of Tallyworks for our dispatch team',
  tomas: 'Following up on our call',
  priya: 'Pricing for three clinics',
  paperlane: 'Rollout plan for both sites',
  emile: 'Question sur votre offre',
} as const;

export function mailbox(now: number, me: Address = robin): Mailbox {
  serial = 0n;
  return {
    me,
    signature: ['--', me.name, 'Tallyworks'],
    threads: [
      thread(subjects.mara, [
        {
          from: mara,
          to: [me],
          at: now - 3 * HOUR,
          lines: [
            'Hi Robin,',
            '',
            'I filled in the form on your site. We lose about two hours a day to calls that nobody writes down.',
            'Could you show us how this would work for eight dispatchers?',
            '',
            'Best,',
            'Mara',
            'Fjordline Logistics · +46 8 5550 1290',
          ],
        },
      ]),
      thread(subjects.tomas, [
        {
          from: tomas,
          to: [me],
          at: now - 6 * DAY,
          lines: [
            'Robin,',
            '',
            'thanks for the call. I will look at it with our head of operations.',
            '',
            'Tomás',
          ],
        },
        {
          from: me,
          to: [tomas],
          at: now - 5 * DAY,
          lines: [
            'Hi Tomás,',
            '',
            'great talking to you. The two pages we spoke about are in the link from our call.',
            '',
            'Robin',
          ],
        },
      ]),
      thread(subjects.priya, [
        {
          from: priya,
          to: [me],
          at: now - 9 * DAY,
          lines: ['Hello,', '', 'what would three clinics cost, roughly?', '', 'Priya Raman'],
        },
        {
          from: me,
          to: [priya],
          at: now - 8 * DAY,
          lines: [
            'Hi Priya,',
            '',
            'roughly what two cost, plus a third. Shall we talk on Thursday?',
            '',
            'Robin',
          ],
        },
      ]),
      thread(subjects.paperlane, [
        {
          from: joon,
          to: [me, helena],
          at: now - 2 * DAY,
          lines: ['Hi both,', '', 'Helena runs the second site, so I am adding her here.', '', 'Joon-ho'],
        },
        {
          from: helena,
          to: [me, joon],
          at: now - 1 * DAY,
          lines: ['Thanks. Week 20 would suit us.', '', 'Helena Brandt'],
          forged: { name: 'Not A Sender', email: 'forged@attacker.example' },
        },
      ]),
      thread(subjects.emile, [
        {
          from: emile,
          to: [me],
          at: now - 4 * DAY,
          lines: [
            'Bonjour,',
            '',
            'est-ce que vous travaillez aussi avec des ateliers de dix personnes ?',
            '',
            'Émile Fournier',
            'Atelier Nord',
          ],
        },
      ]),
      thread('Lunch on Friday?', [{ from: sam, to: [me], at: now - 5 * HOUR, lines: ['Usual place?'] }]),
      thread('This week in trade', [
        { from: digest, to: [me], at: now - 7 * HOUR, lines: ['Five stories from the week.'] },
      ]),
    ],
  };
}

export function hex(id: string): string {
  return BigInt(id).toString(16);
}
