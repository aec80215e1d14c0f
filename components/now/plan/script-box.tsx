import { type ReactNode, useId } from 'react';

import type { Rendered } from '@/lib/domain/render/render';
import { reasonText, t } from '@/lib/i18n';

import { cx } from '../../ui/cx';
import { Marked } from '../../lead/marked-text';
import { Origins } from '../../lead/origins';

const type =
  'col-start-1 row-start-1 w-full whitespace-pre-wrap wrap-anywhere px-6 py-4 text-body leading-normal font-sans';

type Props = {
  text: string;
  onText: (text: string) => void;
  subject: string | null;
  onSubject: (subject: string) => void;
  rendered: Rendered;
  readOnly: boolean;
  children?: ReactNode;
};

/**
 * The words, to be edited in place. Blanks are marked on a copy of the text that lies exactly under the box,
 * so that what is typed stays plain text. A few lines are shown, more while writing.
 */
export function ScriptBox({ text, onText, subject, onSubject, rendered, readOnly, children }: Props) {
  const id = useId();
  return (
    <div className="bg-sunk">
      {subject !== null && (
        <input
          aria-label={t('now.subject')}
          placeholder={t('now.subject')}
          value={subject}
          readOnly={readOnly}
          onChange={(event) => onSubject(event.target.value)}
          className="w-full border-b border-line bg-transparent px-6 py-3 font-medium outline-offset-[-2px]"
        />
      )}
      <div className="grid max-h-[180px] min-h-28 short:max-h-[124px] overflow-y-auto focus-within:max-h-[360px]">
        <div aria-hidden className={cx(type, 'pointer-events-none text-transparent')}>
          <Marked text={text} missing={rendered.missing} hidden />
          {'\n'}
        </div>
        <label htmlFor={id} className="sr-only">
          {t('now.script')}
        </label>
        <textarea
          id={id}
          spellCheck
          className={cx(type, 'resize-none overflow-hidden bg-transparent outline-offset-[-2px]')}
          value={text}
          readOnly={readOnly}
          onChange={(event) => onText(event.target.value)}
        />
      </div>
      {rendered.errors.map((error) => (
        <p key={`${error.line} ${error.message}`} role="alert" className="px-6 pb-3 text-small text-hot">
          {t('now.script-error', { line: error.line, message: reasonText(error.why) })}
        </p>
      ))}
      <ul aria-label={t('now.warnings')} className="px-6 text-small text-warm">
        {rendered.warnings.map((warning) => (
          <li key={warning.code + JSON.stringify(warning.args)}>{reasonText(warning)}</li>
        ))}
      </ul>
      <div className="flex min-h-14 items-center justify-end gap-4 px-6 pb-1 text-small">
        {children}
        <Origins segments={rendered.segments} />
      </div>
    </div>
  );
}
