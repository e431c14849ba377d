import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { type Diagnostic, linter } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { ViewProblem, ViewSchema } from "../../src/model/view.ts";
import { completionsFrom } from "./completion.ts";

export interface CypherEditor {
  text(): string;
  setText(text: string): void;
  destroy(): void;
}

export interface EditorOptions {
  readonly text: string;
  /** What the editor is called for those who do not see it. */
  readonly label: string;
  readonly hint: string;
  readonly locale: "zh" | "en";
  readonly schema: ViewSchema;
  check(text: string): Promise<readonly ViewProblem[]>;
  onChange(text: string): void;
  onRun(): void;
}

/** So long after the last key the query is checked. */
const CHECK_MS = 400;

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "600" },
  { tag: [tags.atom, tags.typeName], color: "var(--code-label)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
  { tag: [tags.standard(tags.variableName), tags.definition(tags.variableName)], color: "var(--code-function)" },
]);

/** A Cypher editor with colours, completion from the store's schema, and errors underlined before anything runs. */
export function createEditor(parent: HTMLElement, options: EditorOptions): CypherEditor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        // Tab leaves the editor, as keyboard users need.
        keymap.of([
          { key: "Mod-Enter", run: runs(options.onRun) },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        history(),
        closeBrackets(),
        bracketMatching(),
        StreamLanguage.define(cypher),
        syntaxHighlighting(COLOURS),
        autocompletion({ override: [completionsFrom(options.schema, options.locale)], icons: false }),
        linter(async ({ state }) => diagnosticsOf(state, await options.check(state.doc.toString())), {
          delay: CHECK_MS,
        }),
        placeholder(options.hint),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": options.label, spellcheck: "false" }),
        EditorView.updateListener.of(({ docChanged, state }) => docChanged && options.onChange(state.doc.toString())),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText(text) {
      if (text !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    destroy: () => view.destroy(),
  };
}

function diagnosticsOf({ doc }: EditorState, problems: readonly ViewProblem[]): Diagnostic[] {
  return problems.map(({ message, line, column }) => {
    const at = line === null ? undefined : doc.line(Math.min(line, doc.lines));
    const from = at ? Math.min(at.to, at.from + (column ?? 1) - 1) : 0;
    // To the end of the word, or of everything where the query as a whole is wrong.
    const word = at ? /^[\p{L}\p{N}_]+/u.exec(at.text.slice(from - at.from))?.[0].length : undefined;
    const to = at ? Math.min(doc.length, from + (word ?? 1)) : doc.length;
    return { from: from === to ? Math.max(0, from - 1) : from, to, severity: "error", message };
  });
}

/** A command that does its work and takes the key. */
function runs(act: () => void): () => boolean {
  return () => {
    act();
    return true;
  };
}
