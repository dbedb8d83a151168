import { Extension } from "@tiptap/core"
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state"

const PIECES: ReadonlySet<string> = new Set([
  "statement",
  "warningSign",
  "alternative",
  "pico",
  "quiz",
  "figure",
  "table"
])

/** The depth of the outermost structured piece around the caret; 0 in plain text. */
const pieceDepth = ({ selection: { $from } }: EditorState): number =>
  $from.depth >= 2 && PIECES.has($from.node(2).type.name) ? 2 : 0

/** Opens a paragraph after the piece the caret is in: the way out of a piece. */
function leavePiece(state: EditorState): Transaction | null {
  const depth = pieceDepth(state)
  const paragraph = state.schema.nodes.paragraph?.create()
  if (depth === 0 || !paragraph) return null
  const after = state.selection.$from.after(depth)
  const transaction = state.tr.insert(after, paragraph)
  return transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView()
}

/** Enter in an empty last paragraph of a piece moves that paragraph out, as it does at the end of a list. */
function leavePieceFromItsEnd(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection
  const depth = pieceDepth(state)
  if (depth === 0 || !empty || $from.depth !== depth + 1 || $from.parent.content.size > 0) return null
  if ($from.parent.type.name !== "paragraph") return null
  const piece = $from.node(depth)
  if (piece.childCount < 2 || $from.index(depth) !== piece.childCount - 1) return null
  const transaction = state.tr.delete($from.before(), $from.after())
  const after = transaction.mapping.map($from.after(depth))
  transaction.insert(after, $from.parent.type.create())
  return transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView()
}

/** Enter in the title goes to the text: a title is one line. */
function leaveTitle(state: EditorState): Transaction | null {
  const { $from } = state.selection
  if ($from.parent.type.name !== "recoTitle") return null
  return state.tr.setSelection(TextSelection.near(state.doc.resolve($from.after() + 1))).scrollIntoView()
}

/** What is selected first by « tout sélectionner »: the text of the section; the whole document comes at the second press. */
function selectSection(state: EditorState): Transaction | null {
  const { $from, from, to } = state.selection
  if ($from.depth < 1) return null
  const around = TextSelection.between(state.doc.resolve($from.start(1)), state.doc.resolve($from.end(1)))
  if (around.from >= from && around.to <= to) return null
  return state.tr.setSelection(around)
}

function isSectionEmpty({ selection: { $from } }: EditorState): boolean {
  return $from.depth >= 1 && $from.node(1).content.size <= 2
}

/** Whether the caret stands at the very start of an item of a list that is itself in an item. */
function isAtStartOfNestedItem({ selection: { $from, empty } }: EditorState): boolean {
  const item = $from.depth - 1
  if (!empty || $from.parentOffset > 0 || item < 3 || $from.index(item) !== 0) return false
  return $from.node(item).type.name === "listItem" && $from.node(item - 2).type.name === "listItem"
}

/** The keys that make structured pieces as easy to enter and leave as paragraphs. */
export const PieceKeys = Extension.create({
  name: "pieceKeys",
  priority: 1100,
  addKeyboardShortcuts() {
    const run = (make: (state: EditorState) => Transaction | null) => (): boolean => {
      const transaction = make(this.editor.state)
      if (transaction) this.editor.view.dispatch(transaction)
      return transaction !== null
    }
    /** Where the section was empty there was nothing to select: the press after that one selects the whole text. */
    let pressedIn: EditorState | undefined
    const selectMore = (): boolean => {
      const { state } = this.editor
      if (run(selectSection)()) return true
      if (!isSectionEmpty(state) || pressedIn === state) return false
      pressedIn = state
      return true
    }
    /** An item of a list within a list goes out one level, as whoever made it by the tabulator expects. */
    const liftNested = (): boolean =>
      isAtStartOfNestedItem(this.editor.state) && this.editor.commands.liftListItem("listItem")
    return {
      "Mod-Enter": run(leavePiece),
      Enter: () => run(leaveTitle)() || run(leavePieceFromItsEnd)(),
      "Mod-a": selectMore,
      Backspace: liftNested
    }
  }
})
