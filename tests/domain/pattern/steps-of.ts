/** A pattern as a test makes it. */
export type Sample =
  | { is: 'set'; set: string; count: string }
  | { is: 'group'; branches: Sample[][]; optional: boolean }
  | { is: 'look'; branches: Sample[][]; optional: boolean }
  | { is: 'not'; branches: Sample[][]; optional: boolean }
  | { is: 'start' }
  | { is: 'end' };

export function written(parts: readonly Sample[]): string {
  return parts
    .map((part) => {
      if (part.is === 'set') return part.set + part.count;
      if (part.is === 'start' || part.is === 'end') return part.is === 'start' ? '^' : '$';
      const inner = part.branches.map(written).join('|');
      return part.is === 'group'
        ? `(?:${inner})${part.optional ? '?' : ''}`
        : `(?${part.is === 'look' ? '=' : '!'}${inner})`;
    })
    .join('');
}

type Step =
  | { do: 'take'; one: RegExp }
  | { do: 'fork'; first: number; then: number }
  | { do: 'go'; to: number }
  | { do: 'look'; program: Step[]; found: boolean }
  | { do: 'start' | 'end' | 'done' };

/** The steps a backtracking engine takes to search `text`; it stops counting beyond `most`. */
export function stepsOf(parts: readonly Sample[], text: string, most: number): number {
  const program = [...compile(parts, 0), { do: 'done' } as const];
  const spent = { steps: 0, most };
  for (let at = 0; at <= text.length && spent.steps <= most; at += 1) {
    spent.steps += 1;
    if (parts[0]?.is === 'start' && at > 0) break;
    if (run(program, text, at, spent)) break;
  }
  return spent.steps;
}

function run(
  program: readonly Step[],
  text: string,
  from: number,
  spent: { steps: number; most: number },
): boolean {
  const ways: [number, number][] = [[0, from]];
  for (let way = ways.pop(); way; way = ways.pop()) {
    let [line, at] = way;
    for (;;) {
      const step = program[line]!;
      spent.steps += 1;
      if (spent.steps > spent.most) return false;
      if (step.do === 'done') return true;
      if (step.do === 'go') line = step.to;
      else if (step.do === 'fork') {
        ways.push([step.then, at]);
        line = step.first;
      } else {
        const passes =
          step.do === 'take'
            ? at < text.length && step.one.test(text[at]!)
            : step.do === 'look'
              ? run(step.program, text, at, spent) === step.found
              : at === (step.do === 'start' ? 0 : text.length);
        if (!passes) break;
        if (step.do === 'take') at += 1;
        line += 1;
      }
    }
  }
  return false;
}

/** `base`: the number of the first line. */
function compile(parts: readonly Sample[], base: number): Step[] {
  const lines: Step[] = [];
  const here = () => base + lines.length;
  for (const part of parts) {
    if (part.is === 'set') {
      const { least, most, lazy } = counts(part.count);
      const take: Step = { do: 'take', one: new RegExp(`^(?:${part.set})$`) };
      const fork = (inside: number, outside: number): Step =>
        lazy ? { do: 'fork', first: outside, then: inside } : { do: 'fork', first: inside, then: outside };
      for (let n = 0; n < least; n += 1) lines.push(take);
      if (most === Infinity) lines.push(fork(here() + 1, here() + 3), take, { do: 'go', to: here() });
      else {
        const out = here() + 2 * (most - least);
        for (let n = least; n < most; n += 1) lines.push(fork(here() + 1, out), take);
      }
    } else if (part.is === 'group') {
      const branches = [...part.branches, ...(part.optional ? [[]] : [])];
      const bodies: Step[][] = [];
      let at = here();
      for (const branch of branches) {
        const body = compile(branch, at + 1);
        bodies.push(body);
        at += body.length + 2;
      }
      const end = at;
      for (const [n, body] of bodies.entries()) {
        const next = here() + body.length + 2;
        lines.push(
          n === bodies.length - 1
            ? { do: 'go', to: here() + 1 }
            : { do: 'fork', first: here() + 1, then: next },
          ...body,
          { do: 'go', to: end },
        );
      }
    } else if (part.is === 'look' || part.is === 'not') {
      const inner = compile([{ is: 'group', branches: part.branches, optional: false }], 0);
      lines.push({ do: 'look', program: [...inner, { do: 'done' }], found: part.is === 'look' });
    } else lines.push({ do: part.is });
  }
  return lines;
}

function counts(count: string): { least: number; most: number; lazy: boolean } {
  const lazy = count.length > 1 && count.endsWith('?');
  const sign = lazy ? count.slice(0, -1) : count;
  const [, from, comma, to] = /^\{(\d+)(,)?(\d*)\}$/.exec(sign) ?? [];
  if (from !== undefined)
    return { least: Number(from), most: !comma ? Number(from) : to ? Number(to) : Infinity, lazy };
  return {
    least: sign === '+' || sign === '' ? 1 : 0,
    most: sign === '*' || sign === '+' ? Infinity : 1,
    lazy,
  };
}
