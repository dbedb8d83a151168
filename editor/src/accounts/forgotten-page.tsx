import { useState } from "preact/hooks"
import { request } from "../api/request.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/button.tsx"
import { TextField } from "../ui/field.tsx"
import { Form } from "../ui/form.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { accountMessages } from "./messages.ts"

/** Asks for a mailed link to choose a new password; the answer is the same whether the address is known or not. */
export function ForgottenPage() {
  const words = useMessages(accountMessages)
  const [email, setEmail] = useState("")
  const [sent, setSent] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const send = () =>
    submit(async () => {
      await request("POST", "/api/auth/request-password-reset", { email })
      setSent(true)
    })
  return (
    <>
      <PageHeading title={words.forgottenTitle} />
      <p class="lead">{words.forgottenLead}</p>
      <Form onSend={send}>
        <TextField kind="email" label={words.email} value={email} onText={setEmail} autocomplete="username" required />
        <FailureNotice failure={failure} />
        {sent && <Notice kind="done">{words.linkSent}</Notice>}
        <div class="actions">
          <Button kind="main" type="submit" pending={pending}>
            {words.sendLink}
          </Button>
          <a href={paths.signIn} class="interface">
            {words.backToSignIn}
          </a>
        </div>
      </Form>
    </>
  )
}
