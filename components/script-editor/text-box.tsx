import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react';

import { t } from '@/lib/i18n';

import { cx } from '../ui/cx';
import { TextArea } from '../ui/field';
import { nameAt, namesFor, withName } from './completion';

export type TextBoxHandle = { goTo: (line: number) => void };
type Props = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  known: Iterable<string>;
  rows: number;
  ref?: Ref<TextBoxHandle>;
};

/**
 * A box for a script's words. Behind two braces the names of values are offered: arrows choose, Enter or Tab
 * takes, Escape leaves.
 */
export function TextBox({ label, value, onChange, known, rows, ref }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, choose] = useState(0);
  useImperativeHandle(ref, () => ({ goTo: (line) => goTo(box.current, line) }));

  const open = caret === null ? null : nameAt(value, caret);
  const names = open ? namesFor(open.typed, known) : [];
  const at = Math.min(chosen, names.length - 1);

  const look = (element: HTMLTextAreaElement) => {
    setCaret(element.selectionStart === element.selectionEnd ? element.selectionStart : null);
    choose(0);
  };
  const take = (name: string) => {
    const next = withName(value, caret!, open!.from, name);
    onChange(next.text);
    setCaret(null);
    requestAnimationFrame(() => box.current?.setSelectionRange(next.caret, next.caret));
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (names.length === 0 || event.nativeEvent.isComposing) return;
    if (step) choose((at + step + names.length) % names.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(names[at]!);
    else if (event.key === 'Escape') setCaret(null);
    else return;
    event.preventDefault();
  };

  return (
    <div className="relative">
      <TextArea
        ref={box}
        label={label}
        rows={rows}
        spellCheck
        value={value}
        hint={t('scripts.editor.braces', { open: '{{' })}
        aria-autocomplete="list"
        aria-controls={names.length > 0 ? id : undefined}
        aria-activedescendant={names.length > 0 ? `${id}-${at}` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          look(event.target);
        }}
        onKeyDown={pressed}
        onClick={(event) => look(event.currentTarget)}
        onBlur={() => setCaret(null)}
      />
      {names.length > 0 && (
        <div
          id={id}
          role="listbox"
          tabIndex={-1}
          aria-label={t('scripts.editor.values')}
          className="absolute inset-x-0 z-20 flex flex-col rounded-md border border-line bg-ground p-2 shadow-pop"
        >
          {names.map((name, nth) => (
            <div
              key={name}
              id={`${id}-${nth}`}
              role="option"
              tabIndex={-1}
              aria-selected={nth === at}
              className={cx(
                'flex min-h-12 cursor-pointer items-center rounded-sm px-4 font-mono text-small',
                nth === at ? 'bg-accent-wash text-ink' : 'text-soft',
              )}
              // The box keeps the caret: a press must not take the focus away.
              onMouseDown={(event) => {
                event.preventDefault();
                take(name);
              }}
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** The caret at the beginning of a line, 1 being the first. */
function goTo(box: HTMLTextAreaElement | null, line: number): void {
  if (!box) return;
  const lines = box.value.split('\n');
  const from = lines.slice(0, Math.max(line - 1, 0)).join('\n').length + (line > 1 ? 1 : 0);
  box.focus();
  box.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
}
