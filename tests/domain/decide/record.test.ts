import { describe, expect, it } from 'vitest';

import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { lastUndoable } from '@/lib/domain/log/log';

import { save } from '../asked';
import { type Asked, given, Story } from '../given';
import { at, ROBIN } from '../sample';
import { clocked } from '../sample-clock';

const context = clocked([fourStages as unknown as Playbook]);
const saved = () => new Story(context).at('2026-03-02 09:00', save());
const field = (value: string, when: string) => ({
  value,
  origin: { from: 'page' as const, name: 'hubspot-contact', at: at(when) },
});
const seen = (when: string, stage: string, owner = 'Robin Vale'): Asked => ({
  type: 'observe-record',
  fields: { crmStage: field(stage, when), crmOwner: field(owner, when) },
});

describe('a CRM’s record of the lead on screen', () => {
  it('gives facts with their source, by the worker and not by the rep', () => {
    const before = saved();
    const undoable = lastUndoable(before.log, ROBIN);
    const one = before.at('2026-03-02 10:00', seen('2026-03-02 10:00', 'Working'));
    expect(one.lead.fields).toMatchObject({
      crmStage: {
        value: 'Working',
        origin: { from: 'page', name: 'hubspot-contact', at: at('2026-03-02 10:00') },
      },
      crmOwner: { value: 'Robin Vale' },
    });
    expect(lastUndoable(one.log, ROBIN)).toBe(undoable);
  });

  it('says nothing new when it is looked at again the same day', () => {
    const one = saved().at('2026-03-02 10:00', seen('2026-03-02 10:00', 'Working'));
    given(...one.log)
      .when(seen('2026-03-02 15:00', 'Working'), context('2026-03-02 15:00'))
      .nothing();
  });

  it('notes what has changed and nothing else', () => {
    const one = saved().at('2026-03-02 10:00', seen('2026-03-02 10:00', 'Working'));
    given(...one.log)
      .when(seen('2026-03-02 15:00', 'Qualified'), context('2026-03-02 15:00'))
      .then({ type: 'edited', auto: true, fields: { crmStage: field('Qualified', '2026-03-02 15:00') } });
  });

  it('is as old as the last look on another day', () => {
    const one = saved()
      .at('2026-03-02 10:00', seen('2026-03-02 10:00', 'Working'))
      .at('2026-03-04 09:00', seen('2026-03-04 09:00', 'Working'));
    expect(one.lead.fields['crmStage']!.origin.at).toBe(at('2026-03-04 09:00'));
  });

  it('is left alone once they asked not to be contacted', () => {
    const one = saved().at('2026-03-02 10:00', { type: 'opt-out' });
    given(...one.log)
      .when(seen('2026-03-02 15:00', 'Working'), context('2026-03-02 15:00'))
      .nothing();
  });
});
