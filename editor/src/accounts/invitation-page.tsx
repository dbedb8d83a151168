import { useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { request } from "../api/request.ts"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { paths } from "../paths.ts"
import { Answer } from "../ui/answer.tsx"
import { CollegeChip } from "../ui/chip.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { acceptInvitation, openInvitation } from "./api.ts"
import { type Introduction, MemberFields, NewPasswordField } from "./member-fields.tsx"
import { accountMessages } from "./messages.ts"
import { loadSession } from "./session.ts"

/** Where a mailed invitation leads: the invited person introduces themselves and joins. */
export function InvitationPage() {
  const words = useMessages(accountMessages)
  const { query } = useLocation()
  const token = query.jeton ?? ""
  return (
    <>
      <PageHeading title={words.invitationTitle} />
      {token === "" ? <Notice kind="error">{words.noToken}</Notice> : <Invitation token={token} />}
    </>
  )
}

function Invitation({ token }: { token: string }) {
  const words = useMessages(accountMessages)
  const { route } = useLocation()
  const invitation = useAnswer(token, () => openInvitation(token))
  const [introduction, setIntroduction] = useState<Introduction>({
    name: "",
    background: "",
    languages: [interfaceLanguage.value]
  })
  const [password, setPassword] = useState("")
  const { pending, failure, submit } = useSubmit()
  const join = (email: string) =>
    submit(async () => {
      await acceptInvitation(token, { ...introduction, password })
      await request("POST", "/api/auth/sign-in/email", { email, password })
      await loadSession()
      route(paths.home, true)
    })
  return (
    <Answer of={invitation}>
      {({ email, college }) => (
        <Form onSend={() => join(email)}>
          <p class="lead">{words.invitationLead(email)}</p>
          <p>
            <CollegeChip college={college} />
          </p>
          <MemberFields value={introduction} onChange={setIntroduction} failure={failure} />
          <NewPasswordField value={password} onText={setPassword} failure={failure} own={[introduction.name, email]} />
          <FormEnd pending={pending} failure={failure} send={words.join} />
        </Form>
      )}
    </Answer>
  )
}
