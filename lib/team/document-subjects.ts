import { derivedId } from '../store/database/derived-id';

/** Where the versions of a document are published. Ids may hold anything: a hash of it is one word. */
export function documentSubject(scope: string, name: string): string {
  const document = name.slice(0, name.lastIndexOf('/'));
  return `fu.doc.${scope}.${document.slice(0, document.indexOf('/'))}.${derivedId(document)}`;
}

/** By which command the version was made that is called so. */
export function commandIn(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** Where a server says in which life it is: another after it was set up anew from an older copy. */
export const LIFE = 'fu.doc.team.all.life.server';

/** Where the team says from when on everything in its log is signed. */
export const LOG_SIGNED = 'fu.doc.team.all.signed.log';

/** Where it says which browser has the keys that sign everybody's access. */
export const KEYS_HOLDER = 'fu.doc.team.all.holder.keys';

export const keySubject = (scope: string, kid: string) => `fu.doc.${scope}.key.${kid}`;

/** Whether keys of a scope are published there. */
export const isKeySubject = (subject: string) => /^fu\.doc\.[^.]+\.[^.]+\.key\./.test(subject);
