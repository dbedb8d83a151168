import { DOMAINS_OF } from "@recos/schemas/evidence/grading/domains"
import { methodOfSigned } from "@recos/schemas/evidence/grading/grading-rules"
import { useState } from "preact/hooks"
import { useMessages } from "../../../messages/catalogue.ts"
import { formatDay } from "../../../messages/format.ts"
import { Button } from "../../../ui/button.tsx"
import { lazyPart } from "../../../ui/lazy-part.tsx"
import { Notice } from "../../../ui/notice.tsx"
import type { OutcomeAddress, OutcomeGradings } from "../api.ts"
import { CertaintyWords } from "../certainty-words.tsx"
import { gradingMessages } from "../messages.ts"

// Fetched by those who settle, or who read what each judged.
const Judgements = lazyPart(
  () => import("../judgement.tsx"),
  (module) => module.Judgements
)
const GradingsSideBySide = lazyPart(
  () => import("./gradings-side-by-side.tsx"),
  (module) => module.GradingsSideBySide
)
const ReconcileForm = lazyPart(
  () => import("./reconcile-form.tsx"),
  (module) => module.ReconcileForm
)

interface CommonGradingProps {
  address: OutcomeAddress
  gradings: OutcomeGradings
  onSettled: () => void
}

/** What stands after two reviewers met, or the screen on which they settle it. */
export function CommonGrading({ address, gradings, onSettled }: CommonGradingProps) {
  const words = useMessages(gradingMessages)
  const [isOpen, setOpen] = useState(false)
  const [isReading, setReading] = useState(false)
  const { agreed, revealed, refusals } = gradings
  const mayReconcile = refusals.reconcile === null
  if (mayReconcile && (!agreed || isOpen)) {
    const settled = () => {
      setOpen(false)
      onSettled()
    }
    const cancel = agreed ? () => setOpen(false) : undefined
    return <ReconcileForm address={address} gradings={gradings} onSettled={settled} onCancel={cancel} />
  }
  return (
    <>
      {agreed && <Agreed agreed={agreed} />}
      {agreed && mayReconcile && <Button onClick={() => setOpen(true)}>{words.together.again}</Button>}
      <details class="interface" onToggle={(event) => setReading(event.currentTarget.open)}>
        <summary>{words.both.title}</summary>
        {isReading && <GradingsSideBySide gradings={revealed} />}
      </details>
    </>
  )
}

function Agreed({ agreed }: { agreed: NonNullable<OutcomeGradings["agreed"]> }) {
  const words = useMessages(gradingMessages)
  const { certainty, by, at, isOutdated, differences, judgements, favours, suffices } = agreed
  const method = methodOfSigned(judgements)
  const differed = DOMAINS_OF[method].filter((domain) => differences.some((difference) => difference.domain === domain))
  return (
    <div class="grading-agreed">
      <h4>{words.together.title}</h4>
      <p>
        <CertaintyWords by={method} certainty={certainty} />
      </p>
      {isOutdated && (
        <Notice>
          <p>{words.outdated}</p>
        </Notice>
      )}
      <p class="meta">{words.together.settled(by ?? words.together.somebody, formatDay(at))}</p>
      {method === "grade" && (
        <dl class="facts">
          <dt>{words.together.favours}</dt>
          <dd>{words.together.favoursChoices[favours]}</dd>
          <dt>{words.together.suffices}</dt>
          <dd>{suffices ? words.together.yes : words.together.no}</dd>
        </dl>
      )}
      {differed.length > 0 && (
        <>
          <h5>{words.together.differed}</h5>
          <Judgements judgements={judgements} domains={differed} />
        </>
      )}
      <p class="quiet">{method === "grade" ? words.together.notHasGrade : words.together.notOfEffects}</p>
    </div>
  )
}
