import { ownWords, plain, sentencesOf } from '../mail/own-words';
import { parseSubject } from '../mail/subject';
import { because, type Reason } from '../reason';
import type { Asked } from '../words';
import type { AskedWords } from './words/asked-words';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { it } from './words/it';
import { ja } from './words/ja';
import { nl } from './words/nl';
import { pt } from './words/pt';

/** What a message asks for, what else it asks, best first, and the words it was told by. */
export type ReadAsked = { asked: Asked; also: Asked[]; why: Reason };

const LANGUAGES: readonly AskedWords[] = [en, de, fr, es, it, nl, pt, ja];

type Kind = Exclude<Asked, 'neutral'>;
type Hit = { kind: Kind; phrase: string; sentence: number };

/** A time counts before a call, a call before a price, and all before a question of another kind. */
const ASKS: readonly Kind[] = ['date', 'meeting', 'price', 'information'];
/** Who to ask and when to ask again decide the answer, whatever else is said. */
const FIRST: readonly Kind[] = ['somebody-else', 'not-now'];
const QUESTION = /[^?？]{8,}[?？]/u;
/** Questions that want no answer. */
const SMALL_TALK =
  /how are (?:you|things)|how(?:'s| is) it going|you well|wie geht(?:'s| es)|alles gut|(?:comment )?(?:allez-vous|ça va)|cómo (?:está|estás|va)|qué tal|come (?:sta|va)|hoe (?:gaat|is) het|tudo bem|como (?:vai|está)|お元気/u;
/** "Next week" is when to call, and no date yet. */
const SOME_WEEK =
  /(?:(?:this|next) week|(?:nächste|kommende|diese)r? woche|semaine prochaine|cette semaine|próxima semana|semana (?:que (?:viene|vem)|próxima)|esta semana|prossima settimana|settimana prossima|questa settimana|(?:volgende|deze|komende) week|[来今]週)$/u;
const KINDS: readonly Kind[] = [...FIRST, 'objection', ...ASKS];

/**
 * What somebody asks for in a message of theirs, told by rules in English, German, French, Spanish, Italian,
 * Dutch, Portuguese and Japanese: what is quoted is not theirs, and a subject counts only where it is their
 * own. An objection gives way to what is asked after it. What no rule knows is neutral: nobody is answered
 * with what they did not ask.
 */
export function parseAsked(text: string, subject: string | null = null): ReadAsked {
  const { title, answers } = parseSubject(subject);
  const own = sentencesOf(ownWords(text)).map(plain);
  const sentences = answers || title === '' ? own : [title, ...own];
  const hits = KINDS.flatMap((kind) => hitOf(kind, sentences) ?? []);
  const best = bestOf(hits);
  if (!best) return { asked: 'neutral', also: [], why: because('asked-neutral') };
  return {
    asked: best.kind,
    also: hits.filter((one) => one !== best).map(({ kind }) => kind),
    why: because(`asked-${best.kind}`, { phrase: best.phrase }),
  };
}

/** The last sentence that asks for something of a kind, and the words by which it does. */
function hitOf(kind: Kind, sentences: readonly string[]): Hit | null {
  for (let sentence = sentences.length - 1; sentence >= 0; sentence -= 1) {
    const said = sentences[sentence]!;
    if (kind === 'meeting' && LANGUAGES.some(({ unless }) => unless.test(said))) continue;
    for (const words of LANGUAGES) {
      const found = words[kind].exec(said)?.[0];
      if (found) return { kind, phrase: found.trim().slice(0, 80), sentence };
    }
    if (kind === 'information' && QUESTION.test(said) && !SMALL_TALK.test(said))
      return { kind, phrase: said.slice(0, 80), sentence };
  }
  return null;
}

function bestOf(hits: readonly Hit[]): Hit | undefined {
  const of = (kind: Kind) => hits.find((hit) => hit.kind === kind);
  const meeting = of('meeting');
  const first = FIRST.map(of).find(Boolean);
  if (first) return first;
  const objection = of('objection');
  const asks = ASKS.map(of);
  const ask =
    meeting && asks[0]?.sentence === meeting.sentence && SOME_WEEK.test(asks[0].phrase)
      ? meeting
      : asks.find(Boolean);
  if (!objection || !ask) return objection ?? ask;
  return ask.kind !== 'information' && ask.sentence > objection.sentence ? ask : objection;
}
