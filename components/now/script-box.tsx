import { type ReactNode, type Ref, useId } from 'react';

import type { Rendered } from '@/lib/domain/render';
import { say, t } from '@/lib/i18n';

import { cx } from '../ui/cx';

const type = 'col-start-1 row-start-1 w-full whitespace-pre-wrap wrap-anywhere px-6 py-5 text-body leading-normal font-sans';

/**
 * The words, to be edited in place. Blanks are marked on a copy of the text that lies exactly under the box, so that what is typed
 * stays plain text.
 */
export function ScriptBox({ text, onText, rendered, box }: { text: string; onText: (text: string) => void; rendered: Rendered; box?: Ref<HTMLTextAreaElement> }) {
  const id = useId();
  return (
    <div className="bg-sunk">
      <div className="grid max-h-[340px] min-h-28 overflow-y-auto">
        <div aria-hidden className={cx(type, 'pointer-events-none text-transparent')}>{marked(text, rendered)}{'\n'}</div>
        <label htmlFor={id} className="sr-only">{t('now.script')}</label>
        <textarea ref={box} id={id} spellCheck className={cx(type, 'resize-none overflow-hidden bg-transparent outline-offset-[-2px]')} value={text} onChange={(event) => onText(event.target.value)} />
      </div>
      {rendered.errors.map((error) => (
        <p key={`${error.line} ${error.message}`} role="alert" className="px-6 pb-3 text-small text-hot">{t('now.script-error', { line: error.line, message: error.message })}</p>
      ))}
      {rendered.warnings.length > 0 && (
        <ul aria-label={t('now.warnings')} className="px-6 pb-4 text-small text-warm">
          {rendered.warnings.map((warning) => <li key={warning.code + JSON.stringify(warning.args)}>{say(warning)}</li>)}
        </ul>
      )}
    </div>
  );
}

/** The text in pieces, its blanks as marks. */
function marked(text: string, { missing }: Rendered): ReactNode[] {
  let pieces: ReactNode[] = [text];
  for (const { label } of missing) {
    const blank = `[${label}]`;
    pieces = pieces.flatMap((piece, at) =>
      typeof piece === 'string'
        ? piece.split(blank).flatMap((part, nth) => (nth === 0 ? [part] : [<mark key={`${label} ${at} ${nth}`} className="rounded-sm bg-blank text-transparent">{blank}</mark>, part]))
        : [piece],
    );
  }
  return pieces;
}
