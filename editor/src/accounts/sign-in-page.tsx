import { useLocation } from "preact-iso"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { accountMessages } from "./messages.ts"
import { loadSession, session } from "./session.ts"
import { SignInForm } from "./sign-in-form.tsx"

/** The page of the sign-in. On success the page that was asked for appears in its place. */
export function SignInPage() {
  const words = useMessages(accountMessages)
  const { path, route } = useLocation()
  const enter = async () => {
    await loadSession()
    if (path === paths.signIn) route(paths.home, true)
  }
  const isUnsentKept = session.value.state === "nobody" && session.value.unsent === "kept"
  return (
    <SignInForm onIn={enter} heading={(title) => <PageHeading key={title} title={title} />}>
      <p class="lead">{words.signInLead}</p>
      {isUnsentKept && <Notice>{words.unsentKept}</Notice>}
    </SignInForm>
  )
}
