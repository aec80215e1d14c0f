/** What we use of the browser's built-in language model (the Prompt API), where there is one. It runs on this computer. */
type Options = { expectedInputs: { type: 'text'; languages: string[] }[]; expectedOutputs: { type: 'text'; languages: string[] }[] };
type Monitor = { addEventListener(type: 'downloadprogress', heard: (event: { loaded: number }) => void): void };
type Session = { promptStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>; destroy(): void };
type Model = {
  availability(options: Options): Promise<string>;
  create(options: Options & { initialPrompts: { role: 'system'; content: string }[]; signal: AbortSignal; monitor(monitor: Monitor): void }): Promise<Session>;
};

export type Readiness = 'ready' | 'to-download' | 'absent';

const model = () => (globalThis as { LanguageModel?: Model }).LanguageModel;
// The instructions are in English, the data and the line in the lead's language.
const optionsFor = (lang: string): Options => ({ expectedInputs: [{ type: 'text', languages: [...new Set(['en', lang])] }], expectedOutputs: [{ type: 'text', languages: [lang] }] });

/** Whether the model could write in a language, and whether the browser would have to fetch it first. Asking starts nothing. */
export async function readiness(lang: string): Promise<Readiness> {
  try {
    const said = await model()?.availability(optionsFor(lang));
    return said === 'available' ? 'ready' : said === 'downloadable' || said === 'downloading' ? 'to-download' : 'absent';
  } catch {
    return 'absent';
  }
}

type Asked = { system: string; user: string; lang: string; most: number; signal: AbortSignal };

/** Asks once, on this computer. `onLoaded` hears how much of the model is there (0 to 1) while the browser fetches it; `onText` what is written so far. */
export async function ask({ system, user, lang, most, signal }: Asked, onLoaded: (share: number) => void, onText: (text: string) => void): Promise<string> {
  const session = await model()!.create({
    ...optionsFor(lang), signal, initialPrompts: [{ role: 'system', content: system }],
    monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => onLoaded(loaded)),
  });
  try {
    let text = '';
    for (const reader = session.promptStreaming(user, { signal }).getReader(); ; ) {
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
