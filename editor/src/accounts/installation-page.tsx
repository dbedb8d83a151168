import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { request } from "../api/request.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { choicesOf } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { OneChoice } from "../ui/choices.tsx"
import { TextField } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { createFirstAdministrator } from "./api.ts"
import { loadHouse } from "./house.ts"
import { type Introduction, MemberFields, NewPasswordField } from "./member-fields.tsx"
import { accountMessages } from "./messages.ts"
import { loadSession } from "./session.ts"

/** Where the one-time link of a first start leads: the first administrator's account. */
export function InstallationPage() {
  const words = useMessages(accountMessages)
  const { query, route } = useLocation()
  const token = query.jeton ?? ""
  const [introduction, setIntroduction] = useState<Introduction>({
    name: "",
    background: "",
    languages: [interfaceLanguage.value]
  })
  const [email, setEmail] = useState("")
  const [password, setPassword] = useState("")
  const [college, setCollege] = useState<College>("citizen")
  const { pending, failure, submit } = useSubmit()
  const create = () =>
    submit(async () => {
      await createFirstAdministrator({ token, ...introduction, email, password, college })
      await request("POST", "/api/auth/sign-in/email", { email, password })
      await loadHouse()
      await loadSession()
      route(paths.home, true)
    })
  if (token === "") {
    return (
      <>
        <PageHeading title={words.installationTitle} />
        <Notice kind="error">{words.noToken}</Notice>
      </>
    )
  }
  return (
    <>
      <PageHeading title={words.installationTitle} />
      <p class="lead">{words.installationLead}</p>
      <Form onSend={create}>
        <TextField
          kind="email"
          label={words.email}
          value={email}
          onText={setEmail}
          error={failure?.field("email")}
          autocomplete="username"
          required
        />
        <NewPasswordField value={password} onText={setPassword} failure={failure} own={[introduction.name, email]} />
        <MemberFields value={introduction} onChange={setIntroduction} failure={failure} />
        <OneChoice
          legend={words.college}
          hint={words.collegeHint}
          choices={choicesOf(COLLEGE_LABELS)}
          chosen={college}
          onChoice={setCollege}
        />
        <FormEnd pending={pending} failure={failure} send={words.createAccount} />
      </Form>
    </>
  )
}
