import { readKeysFile } from '@/lib/team/keys-file';
import { unsealed, Unopened } from '@/lib/store/safety/unsealed';
import { textLines } from '@/lib/store/safety/text-lines';

/** What a file of signing keys holds, or why it cannot be opened. */
export async function readKeys(
  file: File,
  passphrase: string,
): Promise<NonNullable<ReturnType<typeof readKeysFile>> | 'wrong' | 'damaged' | 'newer'> {
  const text = async function* () {
    yield await file.text();
  };
  try {
    const [line = ''] = await Array.fromAsync(unsealed(textLines(text()), passphrase));
    return readKeysFile(line) ?? 'damaged';
  } catch (error) {
    return error instanceof Unopened ? error.why : 'damaged';
  }
}
