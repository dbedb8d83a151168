import { branchPaths } from "../branches/branch-paths.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import type { RecoLine } from "../reco/api.ts"
import { Since } from "../remarks/awaited-thread.tsx"
import { StatusChip } from "../ui/chip.tsx"
import { gesturesOf } from "./gesture-messages.ts"
import { homeMessages } from "./home-messages.ts"
import type { AwaitedBranch, AwaitedGrading, AwaitedStep } from "./tray-api.ts"
import { waitingSentence } from "./waits-for-messages.ts"
import "./recos.css"

interface AskedListProps {
  steps: readonly AwaitedStep[]
  gradings: readonly AwaitedGrading[]
  branches: readonly AwaitedBranch[]
}

/** What is asked of the member in recos: their steps, gradings that were taken up, proposals of changes to decide. */
export function AskedList({ steps, gradings, branches }: AskedListProps) {
  const words = useMessages(homeMessages)
  if (steps.length + gradings.length + branches.length === 0) return null
  return (
    <section>
      <h2>{words.askedOfMe}</h2>
      <ul class="rows reco-list">
        {steps.map(({ reco, since }) => (
          <TrayRow key={reco.id} reco={reco} since={since} />
        ))}
        {gradings.map((grading) => (
          <GradingRow key={grading.outcome.id} grading={grading} />
        ))}
        {branches.map((awaited) => (
          <BranchRow key={awaited.branch.id} awaited={awaited} />
        ))}
      </ul>
    </section>
  )
}

/** The texts that the member may go on writing, though nobody asks for it. */
export function TextList({ recos }: { recos: readonly RecoLine[] }) {
  const words = useMessages(homeMessages)
  if (recos.length === 0) return null
  return (
    <section>
      <h2>{words.textsUnderWay}</h2>
      <ul class="rows reco-list">
        {recos.map((reco) => (
          <TrayRow key={reco.id} reco={reco} since={null} />
        ))}
      </ul>
    </section>
  )
}

function TrayRow({ reco, since }: { reco: RecoLine; since: string | null }) {
  const words = useMessages(homeMessages)
  const titleId = `tray-${reco.id}`
  return (
    <li class="reco-row">
      <h3 class="reco-row-title">
        <a id={titleId} href={paths.reco(reco.id)} lang={reco.language}>
          {reco.title}
        </a>
      </h3>
      <p class="reco-row-state">
        <StatusChip status={reco.status} isWithdrawalAsked={reco.isWithdrawalAsked} />
        <span data-mine={reco.waitsFor.fromMe}>{waitingSentence(reco.waitsFor)}</span>
        <Since at={since} />
      </p>
      <p class="actions">
        {gesturesOf(reco.id, reco.waitsFor.code).map(({ verb, href }, place) => (
          <a
            key={href}
            id={`gesture-${reco.id}-${place}`}
            class={place === 0 ? "button" : undefined}
            href={href}
            aria-labelledby={`gesture-${reco.id}-${place} ${titleId}`}
          >
            {verb}
          </a>
        ))}
      </p>
      {reco.teamRole === null && <p class="meta">{words.noTeamRole}</p>}
    </li>
  )
}

function GradingRow({ grading: { recoId, title, outcome, duty, since } }: { grading: AwaitedGrading }) {
  const words = useMessages(homeMessages)
  const titleId = `outcome-${outcome.id}`
  const gestureId = `grade-${outcome.id}`
  return (
    <li class="reco-row">
      <h3 class="reco-row-title" id={titleId}>
        {outcome.name}
      </h3>
      <p class="reco-row-state">
        <a href={paths.reco(recoId)}>{title}</a>
        <span data-mine>{words.grading[duty].waits}</span>
        <Since at={since} />
      </p>
      <p class="actions">
        <a
          id={gestureId}
          class="button"
          href={paths.outcome(recoId, outcome.id)}
          aria-labelledby={`${gestureId} ${titleId}`}
        >
          {words.grading[duty].gesture}
        </a>
      </p>
    </li>
  )
}

function BranchRow({ awaited: { recoId, title, branch, since } }: { awaited: AwaitedBranch }) {
  const words = useMessages(homeMessages)
  const titleId = `branch-${branch.id}`
  const gestureId = `decide-${branch.id}`
  return (
    <li class="reco-row">
      <h3 class="reco-row-title" id={titleId}>
        {branch.title}
      </h3>
      <p class="reco-row-state">
        <a href={paths.reco(recoId)}>{title}</a>
        <span data-mine>{words.branch.waits}</span>
        <Since at={since} />
      </p>
      <p class="actions">
        <a
          id={gestureId}
          class="button"
          href={branchPaths.branch(recoId, branch.id)}
          aria-labelledby={`${gestureId} ${titleId}`}
        >
          {words.branch.gesture}
        </a>
      </p>
    </li>
  )
}
