declare module 'quill1' {
  import Quill from 'quill';

  export default Quill;
}

declare module 'draft-js' {
  import type { ComponentType } from 'react';

  export class EditorState {
    static createEmpty(): EditorState;
    getCurrentContent(): { getPlainText(between: string): string };
  }
  export const Editor: ComponentType<{ editorState: EditorState; onChange(state: EditorState): void }>;
}
