import { expect, it } from 'vitest';

import { sideOfMailbox } from '@/lib/domain/page/own-ways';

const own = ['ines.falk@tallyworks.example', 'ines@gmail.com', 'ines.f@me.com', 'ines@pm.me'];

it.each([
  ['ines.falk@tallyworks.example', 'own'],
  ['Ines.Falk@Tallyworks.example', 'own'],
  ['ines.falk+demo@tallyworks.example', 'own'],
  ['ines@gmail.com', 'own'],
  ['ines+x@gmail.com', 'own'],
  // Gmail knows no dots, and has two names, as others have.
  ['i.n.es@gmail.com', 'own'],
  ['I.nes+crm@googlemail.com', 'own'],
  ['inesfalk@tallyworks.example', 'colleague'],
  ['ines.f@icloud.com', 'own'],
  ['inesf@icloud.com', 'other'],
  ['ines@protonmail.com', 'own'],
  ['ines@proton.me', 'own'],
  ['ines@gmail.com.evil.example', 'other'],
  ['ines@outlook.com', 'other'],
  ['max@eu.tallyworks.example', 'colleague'],
  ['max@nottallyworks.example', 'other'],
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
])('%s is %s', (email, side) => expect(sideOfMailbox(email, own)).toBe(side));

it('nobody is a colleague of a viewer who is not known', () =>
  expect(sideOfMailbox('a@b.example', [])).toBe('other'));
