import type { AwayWords } from './words';

/** What Dutch absence notes are made of, and what only people write. */
export const nl: AwayWords = {
  subject:
    /^(automatische? (antwoord|bericht|reactie)|afwezig|niet aanwezig|out of office|auto(matic)?[- ]?reply)/u,
  away: /(?<!\p{L})(ik ben|ben ik|wij zijn|we zijn|ons kantoor is|momenteel)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,60}(afwezig|niet (op kantoor|aanwezig|bereikbaar)|op (vakantie|zakenreis|reis)|met (verlof|vakantie|zwangerschapsverlof|ouderschapsverlof)|gesloten|(buiten|uit) kantoor)/u,
  willBeAway:
    /(?<!\p{L})(ik zal|zal ik|wij zullen)(?:[^.!?\n]|(?<=\d)\.){0,40}(afwezig|niet (op kantoor|aanwezig|bereikbaar)|op vakantie)/u,
  back: /(?<!\p{L})(tot|t\/m|vanaf|terug|weer (aanwezig|bereikbaar|op kantoor)|terugkomst)(?!\p{L})/u,
  instead:
    /dringend|spoed|urgent|contact op|neem(t u)? (dan )?contact|beperkte? (toegang|bereikbaar)|geen toegang|mijn afwezigheid|mijn collega|niet doorgestuurd/u,
  later:
    /(beantwoord|reageer|antwoord|lees) ik|na mijn (terugkomst|terugkeer|vakantie)|zodra ik (terug|weer)|bij terugkomst/u,
  thanks: /(bedankt|dank( u| je)?( wel)?|hartelijk dank) voor (uw|je|jouw|het) (e-?mail|bericht|mail)/u,
  human:
    /\?|(?<!\p{L})(ja[,! ]|heel graag|graag (bellen|spreken|een|daarna)|laten we|klinkt (goed|interessant)|prima|geïnteresseerd|geen (interesse|behoefte)|kunnen we|kun je|bel (me|mij)|stuur (me|mij)|spreken we|spreek je|mail (me|mij))/gu,
  inclusive: /tot en met|t\/m/u,
};
