import { useMessages } from "../messages/catalogue.ts"
import { Dialog } from "../ui/dialog.tsx"
import { accountMessages } from "./messages.ts"
import { currentMember, loadSession } from "./session.ts"
import { SignInForm } from "./sign-in-form.tsx"

interface SignInDialogProps {
  onClose: () => void
  /** The same member is signed in again. Where it is somebody else, the page begins anew with what is theirs. */
  onIn: () => void
}

/** Signing in again over a page whose session has ended: what stands on the page stays. */
export function SignInDialog({ onClose, onIn }: SignInDialogProps) {
  const words = useMessages(accountMessages)
  const { id, email } = currentMember()
  const enter = async () => {
    await loadSession()
    onClose()
    if (currentMember().id === id) onIn()
  }
  return (
    <Dialog open onClose={onClose} title={words.signInAgain}>
      <SignInForm known={email} onIn={enter} heading={() => null}>
        <p>{words.signInAgainLead}</p>
      </SignInForm>
    </Dialog>
  )
}
