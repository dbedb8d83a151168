import { groupFindings } from "@recos/schemas/evidence/fhir/group-findings"
import { useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { OneChoice } from "../../ui/choices.tsx"
import { TextArea } from "../../ui/field.tsx"
import { isReason } from "../updates/words-left.ts"
import type { Edition, ImportPreview, Ungraded, WhenKnown } from "./api.ts"
import { EditionCompared } from "./edition-compared.tsx"
import { editionInWords } from "./edition-in-words.ts"
import { editionMessages } from "./edition-messages.ts"
import { FindingsList } from "./import-findings.tsx"
import { exchangeMessages } from "./messages.ts"

interface EditionProposalProps {
  edition: Edition
  preview: ImportPreview
  pending: boolean
  onAgree: (whenKnown: WhenKnown) => void
  onGiveUp: () => void
}

/** What another edition of evidence that the reco holds would change, and how the person wants it. */
export function EditionProposal({ edition, preview, pending, onAgree, onGiveUp }: EditionProposalProps) {
  const words = useMessages(editionMessages)
  const [first] = edition.updated
  const [why, setWhy] = useState(first ? words.whyGiven(editionInWords(first.to)) : "")
  const [ungraded, setUngraded] = useState<Ungraded>("propose")
  const [hasTried, setHasTried] = useState(false)
  const isFree = edition.updated.some(({ outcomes }) =>
    outcomes.some((each) => each.state === "changed" && each.way === "choice")
  )
  const agree = () => {
    setHasTried(true)
    if (isReason(why)) onAgree({ why, ungraded })
  }
  return (
    <section class="import-proposal" aria-labelledby="edition-proposal" aria-live="polite">
      <h4 id="edition-proposal">{words.title}</h4>
      <p>{preview.already ? words.nothingNew : words.lead}</p>
      {edition.updated.map((question) => (
        <EditionCompared key={question.id} question={question} />
      ))}
      {edition.added.length > 0 && <p>{words.added(edition.added.length)}</p>}
      <Findings preview={preview} />
      {!preview.already && isFree && (
        <OneChoice
          legend={words.ungraded}
          choices={[
            { value: "propose", label: words.propose, hint: words.proposeHint },
            { value: "replace", label: words.replace, hint: words.replaceHint }
          ]}
          chosen={ungraded}
          onChoice={setUngraded}
        />
      )}
      {!preview.already && (
        <TextArea
          label={words.why}
          hint={words.whyHint}
          value={why}
          onText={setWhy}
          rows={3}
          maxlength={4000}
          error={hasTried && !isReason(why) ? words.whyMissing : undefined}
        />
      )}
      <p class="actions">
        {!preview.already && (
          <Button kind="main" pending={pending} onClick={agree}>
            {words.confirm}
          </Button>
        )}
        <Button pending={pending} onClick={() => onAgree("add")}>
          {words.beside}
        </Button>
        <Button kind="quiet" onClick={onGiveUp}>
          {words.giveUp}
        </Button>
      </p>
    </section>
  )
}

/** What the files had to say of themselves, on demand: most of it was said at the first import. */
function Findings({ preview: { findings } }: Pick<EditionProposalProps, "preview">) {
  const words = useMessages(exchangeMessages)
  if (findings.length === 0) return null
  return (
    <details>
      <summary>{words.findings(groupFindings(findings).length)}</summary>
      <FindingsList findings={findings} />
    </details>
  )
}
