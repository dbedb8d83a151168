import { mergeAttributes, Node } from "@tiptap/core"

export const QuizAnswer = Node.create({
  name: "quizAnswer",
  content: "inline*",
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'p[data-node="quizAnswer"]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { "data-node": "quizAnswer" }), 0]
})
