import "../gradings.css"
import { kappaBand } from "@recos/schemas/evidence/grading/reviewer-agreement"
import { useMessages } from "../../../messages/catalogue.ts"
import { formatNumber } from "../../../messages/format.ts"
import type { RecoAgreement } from "../api.ts"
import { CertaintyWords } from "../certainty-words.tsx"
import { agreementMessages } from "./agreement-messages.ts"

/** How far two reviewers agree, in words first; nothing is said where nothing can be. */
export function ReviewerAgreement({ kappa, pairs }: { kappa: number | null; pairs: number }) {
  const { agreement: words } = useMessages(agreementMessages)
  return (
    <section class="gradings-summary">
      <h3>{words.title}</h3>
      {kappa === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>
            {words.bands[kappaBand(kappa)]}. {words.pairs(pairs)}
          </p>
          <p class="meta">
            {words.kappa(formatNumber(kappa, 2))}. {words.help}
          </p>
        </>
      )}
    </section>
  )
}

type Overall = RecoAgreement["questions"][number]["overall"]

/** The certainty of a whole question, or what it waits for. */
export function OverallCertainty({ overall: { certainty, critical, pending } }: { overall: Overall }) {
  const { overall: words } = useMessages(agreementMessages)
  return (
    <section class="gradings-summary">
      <h3>{words.title}</h3>
      {certainty && (
        <p>
          <CertaintyWords certainty={certainty} />
        </p>
      )}
      {!certainty && <p>{critical === 0 ? words.noCritical : words.pending(pending, critical)}</p>}
      <p class="meta">{words.rule}</p>
    </section>
  )
}
