import { mergeAttributes, Node } from "@tiptap/core"

export const QuizQuestion = Node.create({
  name: "quizQuestion",
  content: "inline*",
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'p[data-node="quizQuestion"]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { "data-node": "quizQuestion" }), 0]
})
