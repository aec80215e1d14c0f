import { expect, it } from 'vitest';

import { sideOf } from '@/lib/domain/page/own-side';

const own = ['ines.falk@tallyworks.example', 'ines@gmail.com'];

it.each([
  ['ines.falk@tallyworks.example', 'own'],
  ['Ines.Falk@Tallyworks.example', 'own'],
  ['ines.falk+demo@tallyworks.example', 'own'],
  ['ines@gmail.com', 'own'],
  ['ines+x@gmail.com', 'own'],
  ['max@tallyworks.example', 'colleague'],
  ['max@gmail.com', 'other'],
  ['odalys@perrin.example', 'other'],
  ['odalys+x@perrin.example', 'other'],
  ['12345@bcc.hubspot.com', 'nobody'],
  ['bcc@tally.hubspot.example', 'nobody'],
  ['emailtosalesforce@x.le.salesforce.com', 'nobody'],
  ['tallyworks@pipedrivemail.com', 'nobody'],
  ['tally+deal12@pipedrivemail.com', 'nobody'],
  ['dropbox.1.2@dropbox.capsulecrm.com', 'nobody'],
  ['crm-bcc@tallyworks.example', 'nobody'],
  ['abc123@bcc.eu1.hubspot.com', 'nobody'],
  ['abc@maildrop.zoho.com', 'nobody'],
  ['rebecca@perrin.example', 'other'],
  ['crm@perrin.example', 'other'],
])('%s is %s', (email, side) => expect(sideOf(email, own)).toBe(side));

it('nobody is a colleague of a viewer who is not known', () =>
  expect(sideOf('a@b.example', [])).toBe('other'));
