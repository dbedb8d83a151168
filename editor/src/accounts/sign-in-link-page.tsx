import { useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { accountMessages } from "./messages.ts"
import { SecondStep } from "./second-step.tsx"
import { loadSession } from "./session.ts"
import { signInBy } from "./sign-in.ts"

/** Where a mailed sign-in link leads. It asks for one click, for mail scanners follow links and this one works once. */
export function SignInLinkPage() {
  const words = useMessages(accountMessages)
  const { query, route } = useLocation()
  const [wantsCode, setWantsCode] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const token = query.jeton ?? ""
  const enter = () =>
    submit(async () => {
      const way = await signInBy(`/api/auth/magic-link/verify?${new URLSearchParams({ token })}`)
      if (way === "code") return setWantsCode(true)
      await goIn()
    })
  const goIn = async () => {
    await loadSession()
    route(paths.home, true)
  }
  if (wantsCode)
    return (
      <SecondStep
        onIn={goIn}
        onCancel={() => route(paths.signIn, true)}
        heading={(title) => <PageHeading title={title} />}
      />
    )
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
