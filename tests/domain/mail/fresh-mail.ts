import type { ReadMail } from '@/lib/domain/mail/mail-class';

/** What a mail is, its text, and what of it is not Ada's answer to "Your checklist" or is to be found in it. */
export type FreshMail = readonly [
  is: ReadMail['class'],
  text: string,
  more?: {
    subject?: string;
    from?: string;
    name?: string;
    lead?: string;
    zone?: string;
    until?: string | null;
    contact?: readonly [name: string | null, email: string | null];
  },
];
