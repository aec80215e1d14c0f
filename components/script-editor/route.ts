/** The address of a script on the full page: `#scripts/own-hello`; of all of them: `#scripts`. */
export function openScript(id: string | null): void {
  location.hash = id === null ? 'scripts' : `scripts/${id}`;
}
