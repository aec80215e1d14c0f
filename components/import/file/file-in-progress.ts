import type { LeadFile } from '@/lib/files/leads/reading/lead-file';

// The file of an import that is being written, as the browser keeps files for an extension (the origin's
// private file system): after a restart it goes on without being asked for the file again. It goes when the
// import is done.
const NAME = 'import-in-progress';
const PIECE = 256 * 1024;

/** A file that somebody has chosen. */
export function chosenFile(file: File): LeadFile {
  return {
    name: file.name,
    size: file.size,
    async *bytes() {
      for (let at = 0; at < file.size; at += PIECE)
        yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    },
  };
}

/** Keeps it. False where the browser has no room, or no such place: then it is asked for again. */
export async function keepFile(file: File): Promise<boolean> {
  try {
    const folder = await navigator.storage.getDirectory();
    const writer = await (await folder.getFileHandle(NAME, { create: true })).createWritable();
    await file.stream().pipeTo(writer);
    return true;
  } catch (error) {
    console.warn('import', String(error));
    return false;
  }
}

/** What was kept, under the name it had; null where nothing is, or not all of it. */
export async function fileInProgress({ name, size }: { name: string; size: number }): Promise<File | null> {
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(NAME)).getFile();
    return file.size === size ? new File([file], name) : null;
  } catch {
    return null;
  }
}

export async function forgetFile(): Promise<void> {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(NAME);
  } catch {
    // It was not kept.
  }
}
