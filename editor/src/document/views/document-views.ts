import { documentNodes } from "@recos/schemas/document/nodes/index"
import type { Extensions } from "@tiptap/core"
import type { PageContext } from "../paper/page-context.ts"
import { alternativeView } from "./alternative-view.ts"
import { citationView } from "./citation-view.ts"
import { evidenceTableView } from "./evidence-table-view.ts"
import { figureView } from "./figure-view.ts"
import { picoItemView, picoView } from "./pico-view.ts"
import { quizAnswerView, quizFeedbackView, quizOptionView, quizQuestionView, quizView } from "./quiz-view.ts"
import { sectionView } from "./section-view.ts"
import { statementView } from "./statement-view.ts"
import { MendedTable } from "./table-mending.ts"
import { tableView } from "./table-view.ts"
import { titleView } from "./title-view.ts"
import { warningSignView } from "./warning-sign-view.ts"

/** The nodes and marks of a reco, with views on the page: the very same schema as everywhere else. */
export function documentWithViews(context: PageContext): Extensions {
  const nodes = documentNodes
  return Object.values({
    ...nodes,
    recoTitle: nodes.recoTitle.extend({ addNodeView: () => titleView() }),
    section: nodes.section.extend({ addNodeView: () => sectionView(context.language) }),
    statement: nodes.statement.extend({ addNodeView: () => statementView(context) }),
    warningSign: nodes.warningSign.extend({ addNodeView: () => warningSignView() }),
    alternative: nodes.alternative.extend({ addNodeView: () => alternativeView() }),
    pico: nodes.pico.extend({ addNodeView: () => picoView(context) }),
    picoItem: nodes.picoItem.extend({ addNodeView: () => picoItemView() }),
    quiz: nodes.quiz.extend({ addNodeView: () => quizView() }),
    quizQuestion: nodes.quizQuestion.extend({ addNodeView: () => quizQuestionView() }),
    quizOption: nodes.quizOption.extend({ addNodeView: () => quizOptionView() }),
    quizAnswer: nodes.quizAnswer.extend({ addNodeView: () => quizAnswerView() }),
    quizFeedback: nodes.quizFeedback.extend({ addNodeView: () => quizFeedbackView() }),
    figure: nodes.figure.extend({ addNodeView: () => figureView(context) }),
    evidenceTable: nodes.evidenceTable.extend({ addNodeView: () => evidenceTableView(context) }),
    citation: nodes.citation.extend({ addNodeView: () => citationView(context) }),
    table: MendedTable.extend({ addNodeView: () => tableView })
  })
}
