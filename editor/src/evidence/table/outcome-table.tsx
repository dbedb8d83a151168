import "./table.css"
import "../gradings/gradings.css"
import type { TableField } from "@recos/schemas/evidence/tabular/table-fields"
import { useMemo, useState } from "preact/hooks"
import { currentMember } from "../../accounts/session.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { readInterests } from "../../interests/api.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { useRecoNews } from "../../reco/reco-news.ts"
import type { RecoPart } from "../../reco/told-changes.ts"
import { Answer } from "../../ui/answer.tsx"
import { lazyPart } from "../../ui/lazy-part.tsx"
import { readQuestionGradings } from "../gradings/api.ts"
import { EVIDENCE_PARTS, type Question } from "../use-evidence.ts"
import { broughtBy } from "./clipboard-cells.ts"
import { FiguresView } from "./figures-view.tsx"
import { tableMessages } from "./messages.ts"
import { followPhases, type KeptPhases } from "./row-phases.ts"
import type { Block } from "./table-proposal.tsx"

const VIEWS = ["figures", "grading", "together"] as const
type View = (typeof VIEWS)[number]

// Fetched where one grades, settles, pastes, or has not said yet whether one has a link.
const GradingView = lazyPart(
  () => import("./grading-view.tsx"),
  (module) => module.GradingView
)
const TogetherView = lazyPart(
  () => import("./together-view.tsx"),
  (module) => module.TogetherView
)
const BringTable = lazyPart(
  () => import("./bring-table.tsx"),
  (module) => module.BringTable
)
const DeclarationAwaited = lazyPart(
  () => import("../../interests/declaration-awaited.tsx"),
  (module) => module.DeclarationAwaited
)
const OwnWord = lazyPart(
  () => import("../../interests/on-a-question/own-word.tsx"),
  (module) => module.OwnWord
)

/** The fields of the columns of figures, in their order: a block without headings is read from the one that it is pasted on. */
const ORDER: readonly TableField[] = [
  "name",
  "kind",
  "more",
  "studies",
  "participants",
  "measure",
  "point",
  "low",
  "high",
  "baseline"
]

const GRADING_PARTS: readonly RecoPart[] = [...EVIDENCE_PARTS, "team", "step"]

interface OutcomeTableProps {
  question: Question
  onChange: () => void
}

/** All outcomes of a question in one table: figures, importance and certainty are typed in the row, by keyboard alone. */
export function OutcomeTable({ question, onChange }: OutcomeTableProps) {
  const words = useMessages(tableMessages)
  const [view, setView] = useState<View>("figures")
  const phases = useMemo(followPhases, [])
  const { reco } = useReco()
  const [pasted, setPasted] = useState<Block | null>(null)
  const bring = reco.allowed.includes("evidence.write") && (
    <BringTable
      question={question}
      pasted={pasted}
      flush={phases.flush}
      onChange={onChange}
      onClose={() => setPasted(null)}
    />
  )
  if (question.outcomes.length === 0) return <>{bring}</>
  const paste = (column: string, from: string, clipboard: DataTransfer): boolean => {
    const brought = broughtBy(clipboard)
    if (brought) setPasted({ brought, order: ORDER.slice(ORDER.indexOf(column as TableField)), from })
    return brought !== null
  }
  return (
    <section class="outcome-table" aria-label={words.title}>
      <p class="field-hint">{words.help}</p>
      <fieldset class="table-views">
        <legend class="visually-hidden">{words.view}</legend>
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
            {words.views[one]}
          </button>
        ))}
      </fieldset>
      {view === "figures" ? (
        <FiguresView question={question} phases={phases} onChange={onChange} onBlock={paste} />
      ) : (
        <Judging view={view} question={question} phases={phases} onChange={onChange} />
      )}
      <SaveState phases={phases} />
      {view === "figures" && bring}
    </section>
  )
}

/** The views of those who grade, with what each has said of their links. */
function Judging({ view, question, phases, onChange }: OutcomeTableProps & { view: View; phases: KeptPhases }) {
  const { reco } = useReco()
  const lacking = currentMember().declaration
  const gradings = useAnswer(`gradings of ${question.id}`, () => readQuestionGradings(reco.id, question.id))
  const interests = useAnswer(`interests ${question.id}`, () => readInterests(reco.id, question.id))
  const reload = () => {
    gradings.reload()
    interests.reload()
    onChange()
  }
  useRecoNews(reco.id, { parts: GRADING_PARTS }, () => {
    gradings.reload()
    interests.reload()
  })
  return (
    <Answer of={gradings}>
      {(given) => (
        <>
          {lacking && lacking !== "expiring" && <DeclarationAwaited awaited={lacking} back={location.pathname} />}
          {reco.allowed.includes("interest.declare") && (
            <Answer of={interests}>
              {(shown) => <OwnWord recoId={reco.id} questionId={question.id} interests={shown} onSaid={reload} />}
            </Answer>
          )}
          {view === "grading" ? (
            <GradingView question={question} gradings={given} phases={phases} onChange={reload} />
          ) : (
            <TogetherView question={question} gradings={given} onChange={reload} />
          )}
        </>
      )}
    </Answer>
  )
}

function SaveState({ phases }: { phases: KeptPhases }) {
  const words = useMessages(tableMessages)
  const worst = phases.worst.value
  const said = {
    kept: words.kept,
    held: words.held,
    waiting: words.keeping,
    sending: words.keeping,
    away: words.notKept,
    refused: words.notKept,
    elsewhere: words.notKept
  }
  return (
    <p class="meta" role="status">
      {worst ? said[worst] : ""}
    </p>
  )
}
