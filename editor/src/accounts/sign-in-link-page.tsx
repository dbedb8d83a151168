import { useLocation } from "preact-iso"
import { request } from "../api/request.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { accountMessages } from "./messages.ts"
import { loadSession } from "./session.ts"

/** Where a mailed sign-in link leads. It asks for one click, for mail scanners follow links and this one works once. */
export function SignInLinkPage() {
  const words = useMessages(accountMessages)
  const { query, route } = useLocation()
  const { pending, failure, submit } = useSubmit()
  const token = query.jeton ?? ""
  const enter = () =>
    submit(async () => {
      await request("GET", `/api/auth/magic-link/verify?${new URLSearchParams({ token })}`)
      await loadSession()
      route(paths.home, true)
    })
  return (
    <>
      <PageHeading title={words.linkTitle} />
      {token === "" ? (
        <Notice kind="error">{words.noToken}</Notice>
      ) : (
        <>
          <p class="lead">{words.linkLead}</p>
          <FailureNotice failure={failure} />
          <Button kind="main" pending={pending} onClick={enter}>
            {words.linkEnter}
          </Button>
        </>
      )}
      <p class="interface">
        <a href={paths.signIn}>{words.backToSignIn}</a>
      </p>
    </>
  )
}
