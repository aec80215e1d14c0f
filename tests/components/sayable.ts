import { FIELDS } from '@/components/now/edit/fields';
import { SignalKind } from '@/lib/domain/facts';
import { MailAsk } from '@/lib/domain/lead/mail-ask';
import { CalendarAnswer } from '@/lib/domain/mail/mail-class';
import { recipes } from '@/lib/recipes/sites';
import { MemberShape } from '@/lib/domain/settings/roster';
import { Angle, Asked, Channel, Hand, Outcome, OutcomeReason, Status, Tier } from '@/lib/domain/words';

const each = (place: string, words: readonly string[]) => words.map((word) => `${place}.${word}`);

/** Keys that components make from a word of the trade or a code of the page. */
export const sayable: readonly string[] = [
  ...each('words.channel', Channel.options),
  ...each('words.hand', Hand.options),
  ...each('words.outcome', Outcome.options),
  ...each('words.reason', OutcomeReason.options),
  ...each('words.status', Status.options),
  ...each('words.tier', Tier.options),
  ...each('answer.kind', Asked.options),
  ...each('edit-lead.field', FIELDS),
  ...each('edit-lead.fault', [
    'name',
    'phone',
    'zone',
    'country',
    'language',
    'busy',
    'dealValue',
    'profile',
  ]),
  ...each('now.signal', SignalKind.options),
  ...each('library.angle', Angle.options),
  ...each('now.insert', [
    'no-composer',
    'several-composers',
    'other-recipient',
    'no-recipient',
    'they-wrote',
    'other-page',
    'not-written',
  ]),
  ...each('now.failed', [
    'unknown-message',
    'wrong-sender',
    'bad-data',
    'failed',
    'read-only',
    'unreachable',
    'orphaned',
  ]),
  ...each('now.health', [
    'newer',
    'newer-action',
    'blocked',
    'blocked-action',
    'cannot-open',
    'cannot-open-action',
    'lost',
    'lost-action',
  ]),
  ...each('now.unsure', [
    'several-people',
    'several-leads',
    'viewer-unknown',
    'in-transition',
    'own-address',
    'machine-sender',
    'group-sender',
    'several-pages',
    'unconfirmed',
    'contradiction',
  ]),
  ...each('mail', [
    'stop',
    'no',
    'no-who',
    'left',
    'left-who',
    'bounced',
    'stands-in',
    'writer',
    ...CalendarAnswer.options.map((answer) => `meeting-${answer}`),
    'opt-out',
    'go-on',
    'lost',
    'archive',
    'still-there',
    'address-right',
    'fine',
    'theirs',
    'not-theirs',
  ]),
  ...each(
    'now.line',
    MailAsk.shape.kind.options.map((kind) => `asks-${kind}`),
  ),
  ...each('now.step-state', ['done', 'skipped', 'next']),
  ...each('today.group', ['breached', 'hot', 'warm', 'cold', 'unqualified', 'quiet']),
  ...each(
    'team',
    ['territories', 'industries', 'products', 'sizes'].flatMap((kind) => [kind, `${kind}-example`]),
  ),
  ...each(
    'team.fault',
    Object.keys(MemberShape.shape).filter((field) => field !== 'id'),
  ),
  ...each('signals.why', ['nobody', 'several', 'opted-out']),
  ...each('settings.week', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  ...each('settings.theme', ['system', 'light', 'dark']),
  ...each('first-line.failed', ['model', 'nothing', 'too-long', 'unfit']),
  ...each('thread', ['in', 'out', 'in-at', 'out-at', 'unknown']),
  ...each('crm', ['other-lead', 'other-page', 'not-written', 'owner', 'stage', 'last-activity']),
  ...each(
    'crm.site',
    recipes.filter(({ facts }) => facts).map(({ id }) => id.split('-')[0]!),
  ),
  ...each('settings.privacy', ['saved', 'seen', 'network', 'page', 'send', 'undo']),
];
