/** Hands a text, or the pieces of a file, to the browser as a file to be saved. */
export function saveFile(name: string, content: string | BlobPart[], type = 'application/json'): void {
  const pieces = typeof content === 'string' ? [content] : content;
  const url = URL.createObjectURL(new Blob(pieces, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
