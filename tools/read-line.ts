import type { Person, Sighting } from '../lib/domain/page/sighting';

const personOf = ({ name, email, phone, company, title, profileUrl, recordId }: Person) => ({
  name,
  email,
  phone,
  company,
  title,
  profileUrl,
  recordId,
});

/** One page's line, as `READ_HELP` describes it. A page that gave no answer names nobody and says so. */
export function readLine(sighting: Sighting | null): string {
  if (!sighting)
    return JSON.stringify({
      recipe: null,
      kind: 'none',
      lead: null,
      candidates: [],
      thread: null,
      composer: false,
      confidence: {},
      notes: ['no-answer'],
    });
  const { recipe, kind, lead, candidates, thread, composers, confidence, notes } = sighting;
  return JSON.stringify({
    recipe: recipe === 'none' ? null : recipe,
    kind,
    lead: lead && personOf(lead),
    candidates: candidates.map(personOf),
    thread: thread && {
      id: thread.id,
      lastDirection: thread.lastDirection,
      messages: thread.messages.length,
    },
    composer: composers.length > 0,
    confidence,
    notes,
  });
}
