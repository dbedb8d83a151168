import { useRef, useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { request } from "../api/request.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/button.tsx"
import { TextField } from "../ui/field.tsx"
import { Form } from "../ui/form.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import type { DemonstrationAccount } from "./api.ts"
import { DemonstrationAccounts } from "./demonstration-accounts.tsx"
import { accountMessages } from "./messages.ts"
import { SecondStep } from "./second-step.tsx"
import { loadSession, session } from "./session.ts"
import { signInBy } from "./sign-in.ts"

const PasskeySignIn = lazyPart(
  () => import("./passkey-sign-in.tsx"),
  (module) => module.PasskeySignIn
)

/** Sign-in by password or by mailed link. On success the page that was asked for appears in its place. */
export function SignInPage() {
  const words = useMessages(accountMessages)
  const { path, route } = useLocation()
  const [email, setEmail] = useState("")
  const [password, setPassword] = useState("")
  const [wantsCode, setWantsCode] = useState(false)
  const [told, setTold] = useState("")
  const [emailError, setEmailError] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  const { pending, failure, submit, forget } = useSubmit()

  const signIn = () =>
    submit(async () => {
      setTold("")
      if ((await signInBy("/api/auth/sign-in/email", { email, password })) === "code") return setWantsCode(true)
      await enter()
    })
  const enter = async () => {
    await loadSession()
    if (path === paths.signIn) route(paths.home, true)
  }
  const askForLink = () => {
    if (email.trim() === "") return setEmailError(words.emailFirst)
    return submit(async () => {
      await request("POST", "/api/auth/sign-in/magic-link", { email })
      setTold(words.linkSent)
    })
  }
  const fill = (account: DemonstrationAccount) => {
    forget()
    setEmail(account.email)
    setPassword(account.password)
    setTold(words.filled(account.name))
    form.current?.querySelector<HTMLButtonElement>("button[data-kind=main]")?.focus()
  }
  const typeEmail = (text: string) => {
    setEmailError(undefined)
    setEmail(text)
  }
  if (wantsCode) return <SecondStep onIn={enter} onCancel={() => setWantsCode(false)} />
  const isUnsentKept = session.value.state === "nobody" && session.value.unsent === "kept"
  return (
    <>
      <PageHeading title={words.signIn} />
      <p class="lead">{words.signInLead}</p>
      {isUnsentKept && <Notice>{words.unsentKept}</Notice>}
      <Form place={form} onSend={signIn}>
        <TextField
          kind="email"
          label={words.email}
          value={email}
          onText={typeEmail}
          error={emailError}
          autocomplete="username"
          required
        />
        <TextField
          kind="password"
          label={words.password}
          value={password}
          onText={setPassword}
          autocomplete="current-password"
        />
        <FailureNotice failure={failure} />
        {told && <Notice kind="done">{told}</Notice>}
        <div class="actions">
          <Button kind="main" type="submit" pending={pending}>
            {words.signIn}
          </Button>
          <Button onClick={askForLink} pending={pending}>
            {words.linkByMail}
          </Button>
        </div>
        {"PublicKeyCredential" in window && <PasskeySignIn onIn={enter} />}
        <p class="interface">
          <a href={paths.forgotten}>{words.forgotten}</a>
        </p>
      </Form>
      <DemonstrationAccounts onChoice={fill} />
    </>
  )
}
