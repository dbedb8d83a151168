import { mergeAttributes, Node } from "@tiptap/core"
import { stableId } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

/** One question with its possible answers, each with a word of explanation. */
export const Quiz = Node.create({
  name: "quiz",
  group: "block",
  content: "quizQuestion quizOption+",
  defining: true,
  isolating: true,
  addAttributes: () => ({ id: stableId(ATTRIBUTES.quiz.id) }),
  parseHTML: () => [{ tag: 'div[data-node="quiz"]' }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-node": "quiz" }), 0]
})
