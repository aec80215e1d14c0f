import { useRef } from 'react';

import { Button, type ButtonProps } from '../ui/button';

/**
 * A button by which the rep chooses a file; `name` is that of the box behind it. A file that was mended can be
 * chosen again.
 */
export function FileButton({
  name,
  accept,
  onFile,
  ...button
}: Omit<ButtonProps, 'onClick' | 'name'> & { name: string; accept: string; onFile: (file: File) => void }) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button {...button} onClick={() => box.current?.click()} />
      <input
        ref={box}
        type="file"
        accept={accept}
        aria-label={name}
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
