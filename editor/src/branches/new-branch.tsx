import "./branches.css"
import type { DocumentId } from "@recos/schemas/ids"
import { useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Dialog } from "../ui/dialog.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { openBranch } from "./api.ts"
import { branchPaths } from "./branch-paths.ts"
import { branchMessages } from "./messages.ts"
import { type Said, SaidFields } from "./said-fields.tsx"

interface NewBranchProps {
  recoId: string
  documentId: DocumentId
  onClose: () => void
}

/** Begins a proposal: what one wants to change, and why; then its text opens in the same page. */
export function NewBranch({ recoId, documentId, onClose }: NewBranchProps) {
  const words = useMessages(branchMessages)
  const { route } = useLocation()
  const [said, setSaid] = useState<Said>({ title: "", reasons: "", isShared: false })
  const sending = useSubmit()
  const begin = () =>
    sending.submit(async () => {
      const { id } = await openBranch(recoId, { documentId, ...said })
      onClose()
      route(branchPaths.write(recoId, id))
    })
  return (
    <Dialog open onClose={onClose} title={words.propose}>
      <Form onSend={begin}>
        <p>{words.proposeHelp}</p>
        <SaidFields said={said} onSaid={setSaid} failure={sending.failure} />
        <FormEnd send={words.begin} pending={sending.pending} failure={sending.failure} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
