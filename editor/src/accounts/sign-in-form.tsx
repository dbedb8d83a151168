import type { ComponentChildren } from "preact"
import { useRef, useState } from "preact/hooks"
import { request } from "../api/request.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/button.tsx"
import { TextField } from "../ui/field.tsx"
import { Form } from "../ui/form.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import type { DemonstrationAccount } from "./api.ts"
import { DemonstrationAccounts } from "./demonstration-accounts.tsx"
import { accountMessages } from "./messages.ts"
import { SecondStep } from "./second-step.tsx"
import { signInBy } from "./sign-in.ts"

const PasskeySignIn = lazyPart(
  () => import("./passkey-sign-in.tsx"),
  (module) => module.PasskeySignIn
)

interface SignInFormProps {
  /** The address that the form begins with. */
  known?: string
  /** Somebody is signed in. */
  onIn: () => Promise<void>
  /** The heading of a step, where the form stands. */
  heading: (title: string) => ComponentChildren
  /** What stands under the heading of the first step. */
  children?: ComponentChildren
}

/** Sign-in by password, passkey or mailed link, with the code of a second factor where one is asked. */
export function SignInForm({ known = "", onIn, heading, children }: SignInFormProps) {
  const words = useMessages(accountMessages)
  const [email, setEmail] = useState(known)
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
      await onIn()
    })
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
  if (wantsCode) return <SecondStep onIn={onIn} onCancel={() => setWantsCode(false)} heading={heading} />
  return (
    <>
      {heading(words.signIn)}
      {children}
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
        {"PublicKeyCredential" in window && <PasskeySignIn onIn={onIn} />}
        <p class="interface">
          <a href={paths.forgotten}>{words.forgotten}</a>
        </p>
      </Form>
      <DemonstrationAccounts onChoice={fill} />
    </>
  )
}
