import { mergeAttributes, Node } from "@tiptap/core"

export const QuizFeedback = Node.create({
  name: "quizFeedback",
  content: "inline*",
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'p[data-node="quizFeedback"]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { "data-node": "quizFeedback" }), 0]
})
