import { mergeAttributes, Node } from "@tiptap/core"
import { yesOrNo } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

export const QuizOption = Node.create({
  name: "quizOption",
  content: "quizAnswer quizFeedback",
  defining: true,
  isolating: true,
  selectable: false,
  addAttributes: () => ({ correct: yesOrNo("correct", ATTRIBUTES.quizOption.correct) }),
  parseHTML: () => [{ tag: 'div[data-node="quizOption"]' }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-node": "quizOption" }), 0]
})
