import { can } from "@recos/schemas/people/permissions"
import { currentMember } from "../accounts/session.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { tell } from "../ui/tell.ts"
import { type Branch, stepBranch } from "./api.ts"
import { branchPaths } from "./branch-paths.ts"
import { EditBranch } from "./edit-branch.tsx"
import { branchMessages } from "./messages.ts"

interface BranchStepsProps {
  branch: Branch
  /** Whether it changes nothing yet. */
  isEmpty: boolean
  onChanged: () => void
}

/** What who began a proposal, and who writes in it, may do with it. */
export function BranchSteps({ branch, isEmpty, onChanged }: BranchStepsProps) {
  const words = useMessages(branchMessages)
  const { reco } = useReco()
  const sending = useSubmit()
  const isMine = branch.by?.id === currentMember().id
  const mayLead = can(currentMember(), "branch.lead", { ...reco.standing, isAuthor: isMine })
  const isWritten = branch.state === "written"
  const isOpen = (isWritten || branch.state === "proposed") && branch.decisions.length === 0
  const step = async (state: "written" | "proposed" | "taken-back", said: string): Promise<void> => {
    if (!(await sending.submit(() => stepBranch(reco.id, branch.id, state)))) return
    tell(said)
    onChanged()
  }
  return (
    <>
      {isWritten && <p>{branch.isShared ? words.shared : words.alone}</p>}
      {mayLead && isWritten && <EditBranch branch={branch} onChanged={onChanged} />}
      <FailureNotice failure={sending.failure} />
      <p class="actions">
        {mayLead && isWritten && !isEmpty && (
          <Button kind="main" pending={sending.pending} onClick={() => void step("proposed", words.handedIn)}>
            {words.handIn}
          </Button>
        )}
        <a class="button" href={branchPaths.write(reco.id, branch.id)}>
          {isWritten ? words.writeIn : words.readIn}
        </a>
        {mayLead && isOpen && !isWritten && (
          <Button pending={sending.pending} onClick={() => void step("written", words.takenUp)}>
            {words.takeUp}
          </Button>
        )}
        {mayLead && isOpen && (
          <Button kind="quiet" pending={sending.pending} onClick={() => void step("taken-back", words.takenBack)}>
            {words.takeBack}
          </Button>
        )}
      </p>
    </>
  )
}
