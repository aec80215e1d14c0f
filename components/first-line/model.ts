import { type Options, optionsFor } from './readiness';

/** What we use of the browser's built-in language model. It runs on this computer. */
type Monitor = {
  addEventListener(type: 'downloadprogress', heard: (event: { loaded: number }) => void): void;
};
type Session = {
  promptStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
};
type Model = {
  create(
    options: Options & {
      initialPrompts: { role: 'system'; content: string }[];
      signal: AbortSignal;
      monitor(monitor: Monitor): void;
    },
  ): Promise<Session>;
};

type Asked = { system: string; user: string; lang: string; most: number; signal: AbortSignal };

/**
 * Asks once, on this computer. `onLoaded` hears how much of the model is there (0 to 1) while the browser
 * fetches it; `onText` what is written so far.
 */
export async function ask(
  { system, user, lang, most, signal }: Asked,
  onLoaded: (share: number) => void,
  onText: (text: string) => void,
): Promise<string> {
  const { LanguageModel } = globalThis as unknown as { LanguageModel: Model };
  const session = await LanguageModel.create({
    ...optionsFor(lang),
    signal,
    initialPrompts: [{ role: 'system', content: system }],
    monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => onLoaded(loaded)),
  });
  try {
    let text = '';
    for (const reader = session.promptStreaming(user, { signal }).getReader(); ;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return text;
      // Earlier versions gave the whole text so far each time.
      text = text !== '' && value.startsWith(text) ? value : text + value;
      onText(text);
      if (text.length > most) {
        void reader.cancel();
        return text;
      }
    }
  } finally {
    session.destroy();
  }
}
