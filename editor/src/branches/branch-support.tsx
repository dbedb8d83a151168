import { can } from "@recos/schemas/people/permissions"
import { currentMember } from "../accounts/session.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { type Branch, supportBranch } from "./api.ts"
import { branchMessages } from "./messages.ts"

/** Who is for a proposal, by name. */
export function BranchSupport({ branch, onChanged }: { branch: Branch; onChanged: () => void }) {
  const words = useMessages(branchMessages)
  const { reco } = useReco()
  const sending = useSubmit()
  const me = currentMember()
  const isFor = branch.supporters.some(({ id }) => id === me.id)
  const maySupport = branch.state === "proposed" && branch.by?.id !== me.id && can(me, "remark.write", reco.standing)
  const change = async (): Promise<void> => {
    if (await sending.submit(() => supportBranch(reco.id, branch.id, !isFor))) onChanged()
  }
  return (
    <>
      {branch.supporters.length > 0 && (
        <p class="meta">{words.supporters(branch.supporters.map(({ name }) => name))}</p>
      )}
      <FailureNotice failure={sending.failure} />
      {maySupport && (
        <p class="actions">
          <Button pending={sending.pending} onClick={() => void change()}>
            {isFor ? words.supportNoMore : words.support}
          </Button>
        </p>
      )}
    </>
  )
}
