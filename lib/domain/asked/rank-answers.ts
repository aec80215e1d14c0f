import type { Script } from '../script/script';
import { languagesOf } from '../script/text';
import type { Asked, Channel, Tier } from '../words';
import type { ReadAsked } from './parse-asked';

/**
 * Whose message is to be answered: where the lead stands, by whose rules, on what channel, and in what
 * language (`de`, `pt-BR`), if it is known.
 */
export type AnswerFor = {
  playbook: string;
  stage: string;
  tier: Tier;
  channel: Channel;
  lang: string | null;
};

// Each outweighs all that come after it: what they asked, whose rules, the stage, the tier, the channel, the
// language.
const [PLAYBOOK, STAGE, TIER, CHANNEL, LANGUAGE] = [16, 8, 4, 2, 1];
const ASKED = 32;

/**
 * The answers there are for what somebody asked, best first: to what they asked, then to what else they
 * asked, then the neutral one, then the others in the order they stand. Among equals those of the lead's
 * playbook, stage and tier come before those for everybody, and those worded for the channel and language
 * before the rest; an answer for another stage or tier only is left out. One of another playbook's serves
 * where its own has none (a copy of a shipped playbook has the shipped one's answers). Empty where no script
 * answers anything.
 */
export function rankAnswers(
  scripts: readonly Script[],
  { asked, also }: Pick<ReadAsked, 'asked' | 'also'>,
  whom: AnswerFor,
): Script[] {
  const order: readonly Asked[] = [asked, ...also, 'neutral'];
  return scripts
    .filter((script) => script.answers !== undefined && suits(script, whom))
    .map((script) => ({ script, points: pointsOf(script, order, whom) }))
    .sort((a, b) => b.points - a.points)
    .map(({ script }) => script);
}

function suits({ stages, tiers }: Script, { stage, tier }: AnswerFor): boolean {
  return (stages.length === 0 || stages.includes(stage)) && (tiers.length === 0 || tiers.includes(tier));
}

function pointsOf(script: Script, order: readonly Asked[], whom: AnswerFor): number {
  const at = order.indexOf(script.answers!);
  const words = script.channel === whom.channel || script.channels?.[whom.channel] !== undefined;
  const lang = whom.lang?.slice(0, 2) ?? 'en';
  const fits: readonly (readonly [boolean, number])[] = [
    [isOf(script, whom.playbook), PLAYBOOK],
    [script.stages.includes(whom.stage), STAGE],
    [script.tiers.includes(whom.tier), TIER],
    [words, CHANNEL],
    [languagesOf(script, whom.channel).some((one) => one.slice(0, 2) === lang), LANGUAGE],
  ];
  return (
    (at < 0 ? 0 : order.length - at) * ASKED + fits.reduce((sum, [fit, worth]) => sum + (fit ? worth : 0), 0)
  );
}

/** Whether an answer is a playbook's own: of its id, or of the shipped one it is a copy of. */
function isOf({ playbooks }: Script, playbook: string): boolean {
  const shipped = playbook.replace(/-copy(?:-\d+)?$/, '');
  return playbooks.length === 0 || playbooks.includes(playbook) || playbooks.includes(shipped);
}
