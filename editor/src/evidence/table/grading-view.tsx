import { type GradingDomain, methodFor, UP_DOMAINS } from "@recos/schemas/evidence/grading/domains"
import { draftCertainty, gradingGaps } from "@recos/schemas/evidence/grading/grading-rules"
import { useEffect, useMemo, useRef, useState } from "preact/hooks"
import { currentMember } from "../../accounts/session.ts"
import type { Failure } from "../../api/failure.ts"
import type { Keeper } from "../../autosave/keeper.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Button } from "../../ui/button.tsx"
import { Grid } from "../../ui/grid/grid.tsx"
import type { GridColumn } from "../../ui/grid/grid-column.ts"
import { FailureNotice, Notice } from "../../ui/notice.tsx"
import { type OutcomeGradings, type QuestionGradings, signGrading } from "../gradings/api.ts"
import { gradingFormMessages } from "../gradings/form/grading-form-messages.ts"
import { type OwnGradingDraft, useKeptGrading } from "../gradings/form/use-kept-grading.ts"
import { useWishedImportance } from "../outcomes/use-wished-importance.ts"
import type { Outcome, Question } from "../use-evidence.ts"
import { ActOnEach } from "./act-on-each.tsx"
import { detailsColumn, nameColumn } from "./details-column.tsx"
import { GradeChip } from "./grade-chip.tsx"
import { collegesColumn, domainColumns, domainsAsked, type GradingRow, importanceColumn } from "./grading-columns.tsx"
import { tableMessages } from "./messages.ts"
import { needsNote, RowNote } from "./row-note.tsx"
import { type KeptPhases, useRowPhase } from "./row-phases.ts"

interface ShownRow extends GradingRow {
  gradings: OutcomeGradings
  kept: Keeper<OwnGradingDraft>
  rating: Failure | undefined
}

interface GradingViewProps {
  question: Question
  gradings: QuestionGradings
  phases: KeptPhases
  onChange: () => void
}

/** How much each outcome matters and how sure one is of it: judged alone, in the row, and signed together at the end. */
export function GradingView({ question, gradings, phases, onChange }: GradingViewProps) {
  const words = useMessages(tableMessages)
  const { reco } = useReco()
  const rows = useRef(new Map<string, ShownRow>()).current
  const hasUp = Object.values(gradings).some(({ mine }) => UP_DOMAINS.some((domain) => mine?.judgements.up[domain]))
  const [withUp, setWithUp] = useState(hasUp)
  const domains = domainsAsked(question.outcomes)
  const columns = useMemo(
    () => columnsOf(reco.id, domains, withUp),
    [interfaceLanguage.value, reco.id, domains.join(" "), withUp]
  )
  const mayRate = reco.allowed.includes("importance.rate")
  const useModel = (outcome: Outcome): ShownRow => {
    const given = gradings[outcome.id] ?? notRead(outcome)
    const address = { id: reco.id, outcomeId: outcome.id }
    const kept = useKeptGrading(currentMember().id, address, given, onChange)
    const { mine, rate, failure } = useWishedImportance(reco.id, outcome, onChange)
    useRowPhase(phases, outcome.id, kept)
    const mayGrade = given.refusals.grade === null
    const draft = kept.state.value.draft
    const row: ShownRow = {
      outcome,
      gradings: given,
      figures: given.figures,
      kept,
      judgements: mayGrade ? draft.judgements : (given.mine?.judgements ?? draft.judgements),
      mayGrade,
      mayRate,
      rated: mine,
      rate,
      judge: (judgements) => kept.type({ ...kept.state.peek().draft, judgements }),
      rating: failure
    }
    rows.set(outcome.id, row)
    return row
  }
  return (
    <>
      <p class="quiet">{words.hidden}</p>
      <p class="meta">{words.levels}</p>
      <Button kind="quiet" aria-pressed={withUp} onClick={() => setWithUp(!withUp)}>
        {words.raise}
      </Button>
      <Grid
        label={`${words.title}, ${words.views.grading}`}
        rows={question.outcomes}
        columns={columns}
        useModel={useModel}
        note={(row) => asksForNote(row) && <GradingNote row={row} />}
      />
      <SignAll recoId={reco.id} rows={rows} outcomes={question.outcomes} onSigned={onChange} />
    </>
  )
}

/** What stands until the gradings of an outcome that was just added are read. */
const notRead = ({ kind, estimate, baselines }: Outcome): OutcomeGradings => ({
  estimateHash: "",
  figures: { kind, estimate, baselines },
  interest: "undeclared",
  mine: null,
  signatures: [],
  revealed: [],
  agreed: null,
  agreedRevision: 0,
  wasAgreed: false,
  refusals: { grade: "interest-undeclared", takeBack: "interest-undeclared", reconcile: "not-yet-two" }
})

function columnsOf(recoId: string, domains: readonly GradingDomain[], withUp: boolean): GridColumn<ShownRow>[] {
  const words = tableMessages[interfaceLanguage.value]
  return [
    nameColumn(),
    importanceColumn(),
    collegesColumn(),
    ...domainColumns(domains, withUp),
    { key: "certainty", label: words.certainty, text: () => "", show: (row) => <CertaintyCell row={row} /> },
    detailsColumn(recoId)
  ]
}

function CertaintyCell({ row: { outcome, judgements, gradings } }: { row: ShownRow }) {
  const words = useMessages(tableMessages)
  const found = draftCertainty(judgements, methodFor(gradings.figures.kind))
  const gaps = gradingGaps(judgements, gradings.figures).length
  const { mine, agreed, revealed } = gradings
  if (agreed) {
    return (
      <>
        <GradeChip kind={outcome.kind} certainty={agreed.certainty} /> <div class="meta">{words.states.agreed}</div>
      </>
    )
  }
  return (
    <>
      {found && <GradeChip kind={outcome.kind} certainty={found.certainty} />}
      {mine?.signedAt ? (
        <div class="meta">{revealed.length > 0 ? words.states.revealed : words.states.signed}</div>
      ) : (
        gaps > 0 && <div class="meta">{words.gaps(gaps)}</div>
      )}
    </>
  )
}

/** Whether the estimate is no longer the one that was judged. */
const isMoved = ({ kept, gradings, mayGrade }: ShownRow): boolean => {
  const { draft, known } = kept.state.value
  return mayGrade && known.revision > 0 && draft.estimateHash !== gradings.estimateHash
}

const asksForNote = (row: ShownRow): boolean => needsNote(row.kept) || isMoved(row) || row.rating !== undefined

function GradingNote({ row }: { row: ShownRow }) {
  const form = useMessages(gradingFormMessages)
  const { kept, gradings, rating } = row
  return (
    <>
      <FailureNotice failure={rating} />
      <RowNote kept={kept} />
      {isMoved(row) && (
        <Notice>
          <p>{form.estimateMoved}</p>
          <Button onClick={() => kept.type({ ...kept.state.peek().draft, estimateHash: gradings.estimateHash })}>
            {form.estimateRead}
          </Button>
        </Notice>
      )}
    </>
  )
}

interface SignAllProps {
  recoId: string
  rows: ReadonlyMap<string, ShownRow>
  outcomes: readonly Outcome[]
  onSigned: () => void
}

/** Signs every grading that is whole. */
function SignAll({ recoId, rows, outcomes, onSigned }: SignAllProps) {
  const words = useMessages(tableMessages)
  const ready = useReady(rows, outcomes)
  const sign = async ({ outcome, kept }: ShownRow): Promise<boolean> => {
    if (!(await kept.keep())) return false
    const { draft, known } = kept.state.peek()
    await signGrading(
      { id: recoId, outcomeId: outcome.id },
      { estimateHash: draft.estimateHash, revision: known.revision }
    )
    return true
  }
  return (
    <ActOnEach
      ready={ready()}
      act={sign}
      onDone={onSigned}
      label={words.sign}
      said={words.signed}
      nothing={words.nothingToSign}
    />
  )
}

/** The rows that are whole and not signed, looked at again each time that one of them changes. */
function useReady(rows: ReadonlyMap<string, ShownRow>, outcomes: readonly Outcome[]) {
  const [, look] = useState(0)
  const ready = () =>
    outcomes.flatMap(({ id }) => {
      const row = rows.get(id)
      if (!row?.mayGrade || !row.gradings.estimateHash) return []
      const { draft } = row.kept.state.peek()
      const isWhole =
        gradingGaps(draft.judgements, row.gradings.figures).length === 0 &&
        draft.estimateHash === row.gradings.estimateHash
      return isWhole ? [row] : []
    })
  useEffect(() => {
    const ends = outcomes.flatMap(
      ({ id }) => rows.get(id)?.kept.state.subscribe(() => look((count) => count + 1)) ?? []
    )
    return () => {
      for (const end of ends) end()
    }
  }, [outcomes])
  return ready
}
