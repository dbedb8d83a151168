import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { tell } from "../ui/tell.ts"
import { type Branch, changeBranch } from "./api.ts"
import { branchMessages } from "./messages.ts"
import { type Said, SaidFields } from "./said-fields.tsx"

/** Changes what a proposal says of itself, while it is written. */
export function EditBranch({ branch, onChanged }: { branch: Branch; onChanged: () => void }) {
  const words = useMessages(branchMessages)
  const { reco } = useReco()
  const [said, setSaid] = useState<Said | null>(null)
  const sending = useSubmit()
  if (!said) {
    const { title, reasons, isShared } = branch
    return (
      <p class="actions">
        <Button kind="quiet" onClick={() => setSaid({ title, reasons, isShared })}>
          {words.edit}
        </Button>
      </p>
    )
  }
  const keep = async (): Promise<void> => {
    if (!(await sending.submit(() => changeBranch(reco.id, branch, said)))) return
    setSaid(null)
    tell(words.edited)
    onChanged()
  }
  return (
    <Form onSend={keep} aria-label={words.edit}>
      <SaidFields said={said} onSaid={setSaid} failure={sending.failure} />
      <FormEnd send={words.keep} pending={sending.pending} failure={sending.failure} onCancel={() => setSaid(null)} />
    </Form>
  )
}
