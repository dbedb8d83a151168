import { useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { request } from "../api/request.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { Form, FormEnd } from "../ui/form.tsx"
import { Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { NewPasswordField } from "./member-fields.tsx"
import { accountMessages } from "./messages.ts"

/** Where the link of a forgotten password leads. */
export function ResetPage() {
  const words = useMessages(accountMessages)
  const { query } = useLocation()
  const [password, setPassword] = useState("")
  const [done, setDone] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const token = query.jeton ?? ""
  const save = () =>
    submit(async () => {
      await request("POST", "/api/auth/reset-password", { newPassword: password, token })
      setDone(true)
    })
  return (
    <>
      <PageHeading title={words.forgottenTitle} />
      {token === "" && <Notice kind="error">{words.noToken}</Notice>}
      {done ? (
        <Notice kind="done">{words.resetDone}</Notice>
      ) : (
        <Form onSend={save}>
          <NewPasswordField value={password} onText={setPassword} failure={failure} />
          <FormEnd pending={pending} failure={failure} send={words.saveNewPassword} />
        </Form>
      )}
      <p class="interface">
        <a href={paths.signIn}>{words.backToSignIn}</a>
      </p>
    </>
  )
}
