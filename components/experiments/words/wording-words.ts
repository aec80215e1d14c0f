import { plainLine } from '@/lib/domain/script/plain';
import { readingsOf } from '@/lib/domain/script/reading';
import type { Script, Text } from '@/lib/domain/script/script';

const MOST = 60;

/**
 * What a wording of a script is called beside its other: its subject, or, where both have the same, how its
 * words begin; as a lead would read it of whom little is known. `variant` null: the script's own. Undefined where there is none.
 */
export function wordingWords(script: Script, variant: string | null): string | undefined {
  const found = variant === null ? script : script.variants.find(({ id }) => id === variant);
  return found && plainLine(readingsOf(calledBy(found, script, variant)).bare.text, MOST);
}

function calledBy({ subject, body }: Text, script: Script, variant: string | null): string {
  const others = variant === null ? script.variants : [script];
  return subject !== null && others.every((one) => one.subject !== subject) ? subject : body;
}
