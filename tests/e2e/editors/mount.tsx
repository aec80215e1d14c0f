import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { Editor as DraftEditor, EditorState as DraftState } from 'draft-js';
import { $getRoot, createEditor } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { history, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';
import Quill1 from 'quill1';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor as createSlate, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

/** What the editor itself believes its text to be: what would be sent. */
type Model = () => string;
const RECIPIENT = '<b class="to">Ada Okafor</b>';

function place(className = 'box'): HTMLElement {
  const box = document.createElement('div');
  box.className = className;
  box.innerHTML = `${className ? RECIPIENT : ''}<div></div>`;
  document.body.append(box);
  return box.lastElementChild as HTMLElement;
}

/** A plain box as Gmail has: lines are `div`s. */
function plain(): Model {
  const at = place();
  at.innerHTML = '<div contenteditable="true"><div><br></div><div class="signature">-- <br>Nora</div></div>';
  return () => at.innerText;
}

/** LinkedIn's: hears only of input that the browser itself made, and opens Send then. */
function ember(): Model {
  const at = place();
  at.innerHTML =
    '<div contenteditable="true" role="textbox"><p><br></p></div><button class="send" disabled>Send</button>';
  let heard = '';
  at.firstElementChild!.addEventListener('input', (event) => {
    if (!event.isTrusted) return;
    heard = (at.firstElementChild as HTMLElement).innerText;
    at.querySelector('button')!.disabled = heard.trim() === '';
  });
  return () => heard;
}

function prosemirror(): Model {
  const view = new EditorView(place(), {
    state: EditorState.create({
      schema,
      plugins: [history(), keymap({ 'Mod-z': undo }), keymap(baseKeymap)],
    }),
  });
  return () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
}

function lexical(): Model {
  const at = place();
  at.contentEditable = 'true';
  const editor = createEditor({ onError: (error) => console.error(error) });
  editor.setRootElement(at);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 0);
  return () => editor.getEditorState().read(() => $getRoot().getTextContent());
}

function slate(): Model {
  const editor = withHistory(withReact(createSlate()));
  const App = () => (
    <Slate
      editor={useMemo(() => editor, [])}
      initialValue={[{ type: 'line', children: [{ text: '' }] } as never]}
    >
      <Editable />
    </Slate>
  );
  createRoot(place()).render(<App />);
  return () => editor.children.map((line) => Node.string(line)).join('\n');
}

function quill(Kind: typeof Quill): Model {
  const editor = new Kind(place());
  return () => editor.getText();
}

function draft(): Model {
  let state = DraftState.createEmpty();
  const App = () => {
    const [now, set] = useState(state);
    state = now;
    return <DraftEditor editorState={now} onChange={set} />;
  };
  createRoot(place()).render(<App />);
  return () => state.getCurrentContent().getPlainText('\n');
}

/** A text area whose text React holds, and whose Send opens with it. */
function controlled(): Model {
  let text = '';
  const App = () => {
    const [now, set] = useState('');
    text = now;
    return (
      <>
        <textarea value={now} onChange={(event) => set(event.target.value)} />
        <button className="send" disabled={now === ''}>
          Send
        </button>
      </>
    );
  };
  createRoot(place()).render(<App />);
  return () => text;
}

const NESTED = `<div class="box">${RECIPIENT}<div contenteditable="true"><p><br></p></div></div>`;
const textOf = (inside: ParentNode) => inside.querySelector<HTMLElement>('[contenteditable]')!.innerText;

function inShadow(): Model {
  const host = place('');
  host.id = 'host';
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = NESTED;
  return () => textOf(root);
}

function inFrame(): Model {
  const frame = document.createElement('iframe');
  place('').append(frame);
  frame.contentDocument!.body.innerHTML = NESTED;
  return () => textOf(frame.contentDocument!);
}

const editors: Record<string, () => Model> = {
  plain,
  ember,
  prosemirror,
  lexical,
  slate,
  quill: () => quill(Quill),
  'quill 1': () => quill(Quill1),
  draft,
  controlled,
  'in a shadow root': inShadow,
  'in a frame': inFrame,
};

export function mount(name: string): void {
  document.body.replaceChildren();
  model = editors[name]!();
}
let model: Model = () => '';
export const text = (): string => model();
