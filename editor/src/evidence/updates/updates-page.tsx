import "../questions/questions.css"
import "./updates.css"
import { useEffect, useRef } from "preact/hooks"
import { ErrorBoundary } from "preact-iso"
import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Answer } from "../../ui/answer.tsx"
import { EmptyState } from "../../ui/empty-state.tsx"
import { lazyExport } from "../../ui/lazy-export.ts"
import { PageHeading } from "../../ui/page-heading.tsx"
import { type Evidence, useEvidence } from "../use-evidence.ts"
import type { Updates } from "./api.ts"
import { updatesMessages } from "./messages.ts"
import { RereadBesides } from "./reread-besides.tsx"
import { StatementItem } from "./statement-item.tsx"
import { useUpdates } from "./use-updates.ts"

// What compares figures is fetched by pages that have a change to show.
const ChangeToDecide = lazyExport(
  () => import("./change-to-decide.tsx"),
  (module) => module.ChangeToDecide
)
const DecidedChange = lazyExport(
  () => import("./decided-change.tsx"),
  (module) => module.DecidedChange
)

/** What changes under a reco: proposals to decide, and the statements that rest on the figures. */
export function UpdatesPage() {
  const words = useMessages(updatesMessages)
  const { reco } = useReco()
  const evidence = useEvidence(reco.id)
  const updates = useUpdates(reco.id)
  const reload = () => {
    evidence.reload()
    updates.reload()
  }
  return (
    <>
      <PageHeading level={2} title={words.title} />
      <p class="lead">{words.lead}</p>
      <Answer of={evidence}>
        {(read) => (
          <Answer of={updates}>{(known) => <Both evidence={read} updates={known} onChange={reload} />}</Answer>
        )}
      </Answer>
    </>
  )
}

interface PartProps {
  evidence: Evidence
  updates: Updates
  onChange: () => void
}

function Both(props: PartProps) {
  const isPlaced = useRef(false)
  useEffect(() => {
    if (isPlaced.current) return
    isPlaced.current = true
    // An address may name a statement: it exists only once both answers are there.
    const anchor = decodeURIComponent(location.hash.slice(1))
    if (anchor) document.getElementById(anchor)?.focus()
  }, [])
  return (
    <>
      <Changes {...props} />
      <Statements {...props} />
      <RereadBesides updates={props.updates} onChange={props.onChange} />
    </>
  )
}

function Changes({ evidence, updates, onChange }: PartProps) {
  const words = useMessages(updatesMessages)
  const { reco } = useReco()
  const heading = useRef<HTMLHeadingElement>(null)
  const outcomes = new Map(evidence.questions.flatMap((question) => question.outcomes).map((one) => [one.id, one]))
  const open = updates.changes.filter(({ state }) => state === "open")
  const past = updates.changes.filter(({ state }) => state !== "open").toReversed()
  // A decision takes away the form that had the focus.
  const decided = () => {
    onChange()
    heading.current?.focus()
  }
  return (
    <>
      <section>
        <h3 ref={heading} tabIndex={-1}>
          {words.open}
        </h3>
        {open.length === 0 && (
          <EmptyState title={words.noneOpen}>
            <p>{words.noneOpenHint}</p>
            <p>
              <a href={paths.evidence(reco.id)}>{words.toQuestions}</a>
            </p>
          </EmptyState>
        )}
        {open.map((change) => {
          const outcome = outcomes.get(change.outcomeId)
          if (!outcome) return null
          const resting = updates.statements.filter((one) => one.isInText && one.outcomes.includes(outcome.id))
          return (
            <ErrorBoundary key={change.id}>
              <ChangeToDecide change={change} outcome={outcome} resting={resting} who={updates} onDecided={decided} />
            </ErrorBoundary>
          )
        })}
      </section>
      {past.length > 0 && (
        <section class="changes-past">
          <h3>{words.past}</h3>
          {past.map((change) => (
            <ErrorBoundary key={change.id}>
              <DecidedChange change={change} name={outcomes.get(change.outcomeId)?.name ?? words.outcomeGone} />
            </ErrorBoundary>
          ))}
        </section>
      )}
    </>
  )
}

function Statements({ evidence, updates, onChange }: PartProps) {
  const words = useMessages(updatesMessages)
  const { reco } = useReco()
  return (
    <section>
      <h3>{words.statements}</h3>
      <p class="quiet">{words.statementsLead}</p>
      {updates.statements.length === 0 ? (
        <EmptyState title={words.noStatements}>
          <p>
            <a href={paths.write(reco.id)}>{words.toText}</a>
          </p>
        </EmptyState>
      ) : (
        <ul class="statement-items">
          {updates.statements.map((statement) => (
            <StatementItem
              key={statement.id}
              statement={statement}
              questions={evidence.questions}
              changes={updates.changes}
              who={updates}
              onChange={onChange}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
