import type { Room } from "@recos/schemas/document/paste/fit-blocks"
import type { EditorState } from "@tiptap/pm/state"
import { isInTable } from "@tiptap/pm/tables"

const PASTED = ["paragraph", "heading", "bulletList", "orderedList", "blockquote", "table"]
/** Text blocks that cannot be cut in two where they stand. */
const LINES = new Set(["quizQuestion", "quizAnswer", "quizFeedback", "figure"])

/** What may be pasted where the caret is: what the part of the text around it holds. */
export function roomAt(state: EditorState): Room {
  const { $from } = state.selection
  if ($from.parent.type.name === "recoTitle") return { kind: "words" }
  if (LINES.has($from.parent.type.name)) return { kind: "lines" }
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth)
    if (!type.spec.isolating) continue
    const held = PASTED.filter((name) => {
      const block = state.schema.nodes[name]
      return block && type.contentMatch.matchType(block) !== null
    })
    return { kind: "blocks", types: new Set(held) }
  }
  return { kind: "blocks", types: new Set(isInTable(state) ? ["paragraph"] : PASTED) }
}
