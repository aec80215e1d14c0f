import { vi } from 'vitest';

/** Notes in `files`, by their names, what is saved as a file from now on, and writes none. */
export function noteSavedFiles(files: Map<string, Blob>): void {
  files.clear();
  let blob: Blob;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((one) => {
    blob = one as Blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    files.set(this.download, blob);
  });
}
