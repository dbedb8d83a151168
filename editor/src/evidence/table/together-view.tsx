import { GRADING_DOMAIN_LABELS } from "@recos/schemas/evidence/grading/domain-labels"
import { type GradingDomain, methodFor, UP_DOMAINS } from "@recos/schemas/evidence/grading/domains"
import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { differingDomains, settleGradings } from "@recos/schemas/evidence/grading/reconcile"
import { useMemo, useRef, useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { wordFor } from "../../messages/labels.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Grid } from "../../ui/grid/grid.tsx"
import { type GridColumn, judgementText, readJudgement } from "../../ui/grid/grid-column.ts"
import { type SharedDraft, useSharedDraft } from "../drafts/use-shared-draft.ts"
import { type OutcomeGradings, type QuestionGradings, settleGradings as sendSettlement } from "../gradings/api.ts"
import { draftOf, EMPTY_SETTLEMENT, type SettlementDraft, settlementOf } from "../gradings/common/settlement-draft.ts"
import { judgedLevel, judgedWhy } from "../gradings/judgement.tsx"
import type { Outcome, Question } from "../use-evidence.ts"
import { ActOnEach } from "./act-on-each.tsx"
import { detailsColumn, nameColumn } from "./details-column.tsx"
import { GradeChip } from "./grade-chip.tsx"
import { askedOf, domainEditor, domainsAsked, isAsked, Judged, judgedIn, startEditor } from "./grading-columns.tsx"
import { tableMessages } from "./messages.ts"

interface ShownRow {
  outcome: Outcome
  gradings: OutcomeGradings
  draft: SettlementDraft
  change: SharedDraft<SettlementDraft>["change"]
  shared: SharedDraft<SettlementDraft>
}

type Pair = readonly [OutcomeGradings["revealed"][number], OutcomeGradings["revealed"][number]]

const pairIn = ({ revealed }: OutcomeGradings): Pair | null => {
  const [one, other] = revealed.filter(({ counts }) => counts)
  return one && other ? [one, other] : null
}

interface TogetherViewProps {
  question: Question
  gradings: QuestionGradings
  onChange: () => void
}

/** What two reviewers settle of each outcome, side by side in the row: a level and why where they differ, and what it speaks for. */
export function TogetherView({ question, gradings, onChange }: TogetherViewProps) {
  const words = useMessages(tableMessages)
  const { reco } = useReco()
  const rows = useRef(new Map<string, ShownRow>()).current
  const [, draw] = useState(0)
  const domains = domainsAsked(question.outcomes)
  const columns = useMemo(() => columnsOf(reco.id, domains), [interfaceLanguage.value, reco.id, domains.join(" ")])
  const outcomes = question.outcomes.filter(({ id }) => {
    const given = gradings[id]
    return given !== undefined && pairIn(given) !== null
  })
  const useModel = (outcome: Outcome): ShownRow => {
    const given = gradings[outcome.id] as OutcomeGradings
    const kept = given.agreed ? draftOf(given.agreed) : EMPTY_SETTLEMENT
    const shared = useSharedDraft(`settlement ${outcome.id}`, kept, given.agreedRevision)
    const change: ShownRow["change"] = (part) => {
      shared.change(part)
      draw((count) => count + 1)
    }
    const row = { outcome, gradings: given, draft: shared.draft, change, shared }
    rows.set(outcome.id, row)
    return row
  }
  if (outcomes.length === 0) return <p class="quiet">{words.nothingTogether}</p>
  return (
    <>
      <Grid label={`${words.title}, ${words.views.together}`} rows={outcomes} columns={columns} useModel={useModel} />
      <SettleAll recoId={reco.id} rows={() => outcomes.flatMap(({ id }) => rows.get(id) ?? [])} onSettled={onChange} />
    </>
  )
}

function columnsOf(recoId: string, domains: readonly GradingDomain[]): GridColumn<ShownRow>[] {
  const words = tableMessages[interfaceLanguage.value]
  const mayDecide = ({ gradings }: ShownRow) => gradings.refusals.reconcile === null
  return [
    nameColumn(),
    ...domains.map((domain) => domainColumn(domain, mayDecide)),
    {
      key: "favours",
      label: words.favours,
      text: ({ draft }) => draft.favours,
      show: (row) => (speaksForSides(row) ? words.favoursChoices[row.draft.favours] : ""),
      editor: {
        as: "choice",
        choices: (["intervention", "comparison", "unclear"] as const).map((value) => ({
          value,
          label: words.favoursChoices[value]
        }))
      },
      keys: { "+": "intervention", "-": "comparison", "0": "unclear" },
      isOpen: (row) => mayDecide(row) && speaksForSides(row),
      put: ({ change }, text) => {
        if (text === "intervention" || text === "comparison" || text === "unclear") change({ favours: text })
      }
    },
    {
      key: "suffices",
      label: words.suffices,
      text: ({ draft }) => (draft.suffices ? "yes" : "no"),
      show: (row) => (speaksForSides(row) ? (row.draft.suffices ? words.yes : words.no) : ""),
      editor: {
        as: "choice",
        choices: [
          { value: "yes", label: words.yes },
          { value: "no", label: words.no }
        ]
      },
      isOpen: (row) => mayDecide(row) && speaksForSides(row),
      put: ({ change }, text) => change({ suffices: text === "yes" })
    },
    { key: "certainty", label: words.certainty, text: () => "", show: (row) => <CertaintyCell row={row} /> },
    detailsColumn(recoId)
  ]
}

/** What people say speaks for no side of an effect, and never suffices alone. */
const speaksForSides = ({ gradings }: ShownRow): boolean => methodFor(gradings.figures.kind) === "grade"

function domainColumn(domain: GradingDomain, mayDecide: (row: ShownRow) => boolean): GridColumn<ShownRow> {
  const ofLevel = domain === "start" ? startEditor() : domainEditor(domain)
  return {
    key: domain,
    label: wordFor(GRADING_DOMAIN_LABELS[domain]),
    ...ofLevel,
    // The group always says why it keeps a level.
    asksWhy: (value) => value !== "",
    text: ({ draft }) => {
      const choice = draft.choices[domain]
      return choice ? judgementText(choice.level, choice.why) : ""
    },
    show: (row) => <DomainCell row={row} domain={domain} />,
    isOpen: (row) => mayDecide(row) && isAsked(domain, row.gradings.figures),
    put: ({ change, draft }, text) => {
      const { value: level, why } = readJudgement(text)
      const isKnown = ofLevel.editor.choices.some(({ value }) => value === level)
      if (isKnown) change({ choices: { ...draft.choices, [domain]: level === "" ? undefined : { level, why } } })
    }
  }
}

/** What each of the two judged, and what the group keeps. */
function DomainCell({ row: { gradings, draft }, domain }: { row: ShownRow; domain: GradingDomain }) {
  const words = useMessages(tableMessages)
  const pair = pairIn(gradings)
  if (!pair || !isAsked(domain, gradings.figures)) return null
  const [one, other] = pair
  const differs = differingDomains(one.judgements, other.judgements, methodFor(gradings.figures.kind)).includes(domain)
  const choice = draft.choices[domain]
  const isUp = (UP_DOMAINS as readonly GradingDomain[]).includes(domain)
  if (!differs && !choice) {
    const level = judgedLevel(domain, one.judgements)
    return isUp && !one.judgements.up[domain as (typeof UP_DOMAINS)[number]] ? null : <span class="meta">{level}</span>
  }
  return (
    <>
      {pair.map(({ memberId, name, judgements }) => (
        <div key={memberId} class="meta">
          {`${name}\u202f: ${judgedLevel(domain, judgements)}`}
          {judgedWhy(domain, judgements) !== "" && ` — ${judgedWhy(domain, judgements)}`}
        </div>
      ))}
      {choice ? (
        <strong>
          <Judged
            word={levelOf(domain, choice.level)}
            why={choice.why}
            lacksWhy
            asked={askedOfChoice(domain, choice.level, pair[0].judgements, gradings.figures)}
          />
        </strong>
      ) : (
        <div class="to-check">{words.toSettle(1)}</div>
      )}
    </>
  )
}

function levelOf(domain: GradingDomain, level: string): string {
  const { editor } = domain === "start" ? startEditor() : domainEditor(domain)
  return editor.choices.find(({ value }) => value === level)?.label ?? level
}

/** What is asked of a level that the group keeps, the rest being as one of the two judged it. */
const askedOfChoice = (
  domain: GradingDomain,
  level: string,
  judged: GradingDraft,
  figures: OutcomeGradings["figures"]
) => (domain === "start" ? [] : askedOf(domain, judgedIn(judged, domain, level) ?? judged, figures))

/** What a row settles as it stands; null while something of it is left to say. */
function settledOf({ gradings, draft }: ShownRow) {
  const pair = pairIn(gradings)
  return pair ? settleGradings(pair[0].judgements, pair[1].judgements, settlementOf(draft), gradings.figures) : null
}

function CertaintyCell({ row }: { row: ShownRow }) {
  const words = useMessages(tableMessages)
  const settled = settledOf(row)
  if (!settled) return null
  if ("gaps" in settled) {
    return <span class="to-check">{words.toSettle(new Set(settled.gaps.map(({ domain }) => domain)).size)}</span>
  }
  const isAgreed = row.gradings.agreed !== null && !row.shared.isUnsaved
  return (
    <>
      <GradeChip kind={row.outcome.kind} certainty={settled.agreed.certainty} />
      {isAgreed && <div class="meta">{words.states.agreed}</div>}
    </>
  )
}

interface SettleAllProps {
  recoId: string
  rows: () => ShownRow[]
  onSettled: () => void
}

/** Settles every outcome of which nothing is left to say, each by itself. */
function SettleAll({ recoId, rows, onSettled }: SettleAllProps) {
  const words = useMessages(tableMessages)
  const ready = rows().filter((row) => {
    const settled = settledOf(row)
    const isNew = row.gradings.agreed === null || row.shared.isUnsaved
    return isNew && settled !== null && "agreed" in settled && row.gradings.refusals.reconcile === null
  })
  const settle = async ({ outcome, gradings, draft, shared }: ShownRow): Promise<boolean> => {
    const { estimateHash, agreedRevision } = gradings
    const body = { ...settlementOf(draft), estimateHash, revision: agreedRevision }
    const kept = await sendSettlement({ id: recoId, outcomeId: outcome.id }, body)
    shared.saved(draft, draft, kept.revision)
    return true
  }
  return <ActOnEach ready={ready} act={settle} onDone={onSettled} label={words.settle} said={words.settled} />
}
