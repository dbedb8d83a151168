import { groupFindings } from "@recos/schemas/evidence/fhir/group-findings"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { Notice } from "../../ui/notice.tsx"
import type { ImportPreview } from "./api.ts"
import { ImportFindings, toKnow } from "./import-findings.tsx"
import { exchangeMessages } from "./messages.ts"
import type { ChosenFiles } from "./read-files.ts"

interface ImportProposalProps {
  chosen: ChosenFiles
  preview: ImportPreview
  pending: boolean
  onAgree: (whenKnown: "refuse" | "add") => void
  onGiveUp: () => void
}

/** What the chosen files would add, and what there is to know before agreeing. */
export function ImportProposal({ chosen, preview, pending, onAgree, onGiveUp }: ImportProposalProps) {
  const words = useMessages(exchangeMessages)
  const { questions, references, findings, kept, already } = preview
  const outcomes = questions.reduce((sum, each) => sum + each.outcomes.length, 0)
  return (
    <section class="import-proposal" aria-labelledby="import-proposal" aria-live="polite">
      <h4 id="import-proposal">{words.wouldCome}</h4>
      <p class="meta">
        {words.chosen(chosen.files.length)} {words.nothingYet}
      </p>
      {chosen.leftAside.length > 0 && <p class="meta">{words.leftAside(chosen.leftAside.join(", "))}</p>}
      <p>
        <strong>{words.counts(questions.length, outcomes, references.length)}</strong>
      </p>
      {questions.map(({ id, population, intervention, comparison, outcomes: measured }) => (
        <div key={id}>
          <p>
            {words.question(intervention, comparison)}
            <br />
            <span class="meta">{words.among(population)}</span>
          </p>
          <ol>
            {measured.map((outcome) => (
              <li key={outcome.id}>{outcome.name}</li>
            ))}
          </ol>
        </div>
      ))}
      {toKnow(findings).length > 0 && <h5>{words.findings(groupFindings(toKnow(findings)).length)}</h5>}
      {findings.length === 0 && <p>{words.noFindings}</p>}
      <ImportFindings findings={findings} />
      {kept.length > 0 && (
        <details>
          <summary>{words.kept(kept.length)}</summary>
          <p>{kept.join(", ")}</p>
        </details>
      )}
      {already && (
        <Notice>
          <p>{words.already}</p>
        </Notice>
      )}
      <p class="actions">
        <Button kind={already ? "plain" : "main"} pending={pending} onClick={() => onAgree(already ? "add" : "refuse")}>
          {already ? words.confirmAgain : words.confirm}
        </Button>
        <Button kind="quiet" onClick={onGiveUp}>
          {words.giveUp}
        </Button>
      </p>
    </section>
  )
}
