import { playbooks } from '@/lib/playbooks';
import { save } from '../asked';
import { Story } from '../given';
import { clocked } from '../sample-clock';

export const context = clocked(playbooks);

export const monday = '2026-03-02 09:00';

export const keys = {
  emails: ['ada@byte.example'],
  phones: ['+442079460000'],
  profiles: ['linkedin.com/in/ada'],
  records: [],
  threads: [],
};

export const saved = (playbook: string, source: string, over: Parameters<typeof save>[0] = {}) =>
  new Story(context).at(monday, save({ playbook, source, keys, ...over }));

export const book = (id: string) => playbooks.find((one) => one.id === id)!;

export const scriptsOf = ({ lead }: Story) =>
  lead.touches.flatMap(({ script, how }) => (how === 'skipped' || script === null ? [] : script));

/** Sends what is next when it is due, `count` times. */
export function send(one: Story, count: number): Story {
  for (let n = 0; n < count; n += 1) {
    const next = one.lead.enrolment!.next!;
    one.at(`${next.due.day} ${next.due.time > '09:00' ? next.due.time : '10:00'}`, {
      type: 'mark-sent',
      channel: next.channel,
      script: next.script,
      account: null,
    });
  }
  return one;
}
