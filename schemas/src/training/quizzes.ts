import { childrenOf, type DocumentNode, type RecoDocument, wordsOf } from "../document/document.ts"
import { plainTextOf } from "../document/plain-text.ts"
import { nodesOf } from "../document/walk.ts"

interface QuizOption {
  text: string
  correct: boolean
  feedback: string
}

/** One question as sheets and exports read it: plain text, a forced break is a new line. */
export interface Quiz {
  id: string
  question: string
  options: QuizOption[]
  /** More than one right answer: the person may tick several. */
  several: boolean
}

/** The questions of a document, in reading order. One without a right answer cannot be marked, and is left out. */
export function quizzesOf(document: RecoDocument): Quiz[] {
  return nodesOf(document, "quiz")
    .map(readQuiz)
    .filter(({ options }) => options.some(({ correct }) => correct))
}

function readQuiz(node: DocumentNode): Quiz {
  const said = (owner: DocumentNode, type: string): string => {
    const found = childrenOf(owner).find((child) => child.type === type)
    return found ? plainTextOf(found).trim() : ""
  }
  const options = childrenOf(node)
    .filter((child) => child.type === "quizOption")
    .map((option) => ({
      text: said(option, "quizAnswer"),
      correct: option.attrs?.correct === true,
      feedback: said(option, "quizFeedback")
    }))
  return {
    id: wordsOf(node, "id"),
    question: said(node, "quizQuestion"),
    options,
    several: options.filter(({ correct }) => correct).length > 1
  }
}
