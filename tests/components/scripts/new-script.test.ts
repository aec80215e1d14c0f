import { describe, expect, it } from 'vitest';

import { duplicate, newScript } from '@/components/script-editor/new-script';
import { Script } from '@/lib/domain/script/script';

const UUID = /-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

describe('the id of a script of one’s own', () => {
  it.each([
    'After the demo',
    'A very long title that goes on about everything the script is for',
    'После демо',
    '—',
    'x'.repeat(120),
  ])('is readable, allowed, and nobody else’s: %s', (title) => {
    const script = newScript(title);
    expect(Script.safeParse(script).error).toBeUndefined();
    expect(script.id).toMatch(UUID);
    expect(newScript(title).id).not.toBe(script.id);
    expect(Script.safeParse(duplicate(script, title)).data?.id).not.toBe(script.id);
  });
});
