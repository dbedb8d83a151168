import { recognise } from "@recos/schemas/references/recognise"
import { house } from "../../accounts/house.ts"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { evidenceMessages } from "./messages.ts"
import { draftOf, type ReferenceDraft } from "./reference-draft.ts"
import type { References } from "./references.ts"

interface LookUpProps {
  references: References
  address: string
  onFound: (draft: ReferenceDraft) => void
}

/** What the address was recognised as and, where the house looks sources up, the button that fills the form with the record. */
export function LookUp({ references, address, onFound }: LookUpProps) {
  const words = useMessages(evidenceMessages)
  const { submit, pending, failure } = useSubmit()
  const found = recognise(address)
  const services = house.value?.lookup
  const number =
    found?.kind === "doi" && services?.doi
      ? { DOI: found.DOI }
      : found?.kind === "pmid" && services?.pmid
        ? { PMID: found.PMID }
        : null
  return (
    <>
      <p class="meta" role="status">
        {found && words.recognised[found.kind]}
      </p>
      {number && (
        <p>
          <Button
            pending={pending}
            onClick={() => void submit(async () => onFound({ ...draftOf(await references.lookUp(number)), address }))}
          >
            {words.lookUp}
          </Button>{" "}
          <span class="meta">{words.lookUpHint}</span>
        </p>
      )}
      <FailureNotice failure={failure} />
    </>
  )
}
