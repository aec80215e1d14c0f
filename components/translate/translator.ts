/** What we use of the browser's built-in translator (the Translator API). It runs on this computer. */
type Options = { sourceLanguage: string; targetLanguage: string };
type Monitor = {
  addEventListener(type: 'downloadprogress', heard: (event: { loaded: number }) => void): void;
};
type Api = {
  availability(options: Options): Promise<string>;
  create(
    options: Options & { signal: AbortSignal; monitor(monitor: Monitor): void },
  ): Promise<{ translate(text: string, options: { signal: AbortSignal }): Promise<string>; destroy(): void }>;
};

const api = () => (globalThis as { Translator?: Api }).Translator;

export type Readiness = 'ready' | 'to-download' | 'absent';

export const hasTranslator = () => api() !== undefined;

/** Whether it could translate so, and whether the browser would have to fetch it first. Asking starts nothing. */
export async function readiness(from: string, to: string): Promise<Readiness> {
  const options = { sourceLanguage: from, targetLanguage: to };
  const found = await Promise.resolve(api()?.availability(options)).catch(() => undefined);
  if (found === 'available') return 'ready';
  return found === 'downloadable' || found === 'downloading' ? 'to-download' : 'absent';
}

/**
 * Each text in the other language, line by line, so that paragraphs stay. `onLoaded` hears how much of the
 * translator is there (0 to 1) while the browser fetches it. Throws where the browser gives up, or on `signal`.
 */
export async function translateTexts(
  texts: readonly string[],
  { from, to }: { from: string; to: string },
  signal: AbortSignal,
  onLoaded: (share: number) => void,
): Promise<string[]> {
  const translator = await api()!.create({
    sourceLanguage: from,
    targetLanguage: to,
    signal,
    monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => onLoaded(loaded)),
  });
  try {
    const done: string[] = [];
    for (const text of texts) {
      const lines: string[] = [];
      for (const line of text.split('\n'))
        lines.push(line.trim() === '' ? line : await translator.translate(line, { signal }));
      done.push(lines.join('\n'));
    }
    return done;
  } finally {
    translator.destroy();
  }
}
