import { because, type Reason } from '@/lib/domain/reason';

/** `gone`: removed, moved, changed or not to be opened since it was chosen. */
export type FileText = { text: string } | { text: null; why: 'too-big' | 'gone' };

/** The text of a file. One of more than `most` bytes is not read at all. */
export async function readFile(file: File, most: number): Promise<FileText> {
  if (file.size > most) return { text: null, why: 'too-big' };
  return file.text().then(
    (text): FileText => ({ text }),
    (): FileText => ({ text: null, why: 'gone' }),
  );
}

export const fileGone = ({ name }: File): Reason => because('file-gone', { file: name });
