import type { Member } from "@recos/schemas/people/member"
import { useState } from "preact/hooks"
import { request } from "../api/request.ts"
import { useSubmit } from "../api/use-submit.ts"
import { ownDeclarationPath } from "../declaration-paths.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { CollegeChip } from "../ui/chip.tsx"
import { TextField } from "../ui/field.tsx"
import { Form } from "../ui/form.tsx"
import { LanguageSwitch } from "../ui/language-switch.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { changeSelf } from "./api.ts"
import { Devices } from "./devices.tsx"
import { type Introduction, MemberFields, NewPasswordField } from "./member-fields.tsx"
import { accountMessages } from "./messages.ts"
import { currentMember, loadSession, session } from "./session.ts"

const SecondFactor = lazyPart(
  () => import("./second-factor.tsx"),
  (module) => module.SecondFactor
)

const Passkeys = lazyPart(
  () => import("./passkeys.tsx"),
  (module) => module.Passkeys
)

const MailPaces = lazyPart(
  () => import("./mail-paces.tsx"),
  (module) => module.MailPaces
)

const OwnData = lazyPart(
  () => import("./own-data.tsx"),
  (module) => module.OwnData
)

/** One's own account: introduction, language, password, devices, one's data. */
export function AccountPage() {
  const words = useMessages(accountMessages)
  const member = currentMember()
  const [version, setVersion] = useState(0)
  return (
    <>
      <PageHeading title={words.accountTitle} />
      <p>
        {member.email} <CollegeChip college={member.college} />
      </p>
      <p>
        <a href={ownDeclarationPath()}>{words.ownDeclaration}</a>
      </p>
      <section>
        <h2>{words.interfaceLanguage}</h2>
        <LanguageSwitch />
      </section>
      <Profile member={member} />
      <MailPaces />
      <PasswordChange onChange={() => setVersion((before) => before + 1)} />
      <SecondFactor onChange={() => void loadSession()} />
      <Passkeys />
      <Devices version={version} />
      <OwnData />
    </>
  )
}

function Profile({ member }: { member: Member }) {
  const words = useMessages(accountMessages)
  const [introduction, setIntroduction] = useState<Introduction>(member)
  const [saved, setSaved] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const change = (value: Introduction) => {
    setSaved(false)
    setIntroduction(value)
  }
  const save = () =>
    submit(async () => {
      const { name, background, languages } = introduction
      const changed = await changeSelf({ name, background, languages })
      session.value = { state: "member", member: changed }
      setSaved(true)
    })
  return (
    <section>
      <h2>{words.profile}</h2>
      <Form onSend={save}>
        <MemberFields value={introduction} onChange={change} failure={failure} />
        <FailureNotice failure={failure} />
        {saved && <Notice kind="done">{words.profileSaved}</Notice>}
        <Button kind="main" type="submit" pending={pending}>
          {words.save}
        </Button>
      </Form>
    </section>
  )
}

function PasswordChange({ onChange }: { onChange: () => void }) {
  const words = useMessages(accountMessages)
  const { name, email } = currentMember()
  const [currentPassword, setCurrent] = useState("")
  const [newPassword, setNew] = useState("")
  const [saved, setSaved] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const save = () =>
    submit(async () => {
      await request("POST", "/api/auth/change-password", { currentPassword, newPassword })
      setCurrent("")
      setNew("")
      setSaved(true)
      onChange()
    })
  return (
    <section>
      <h2>{words.changePassword}</h2>
      <Form onSend={save}>
        <TextField
          kind="password"
          label={words.currentPassword}
          value={currentPassword}
          onText={setCurrent}
          autocomplete="current-password"
          required
        />
        <NewPasswordField value={newPassword} onText={setNew} failure={failure} own={[name, email]} />
        <FailureNotice failure={failure} />
        {saved && <Notice kind="done">{words.passwordChanged}</Notice>}
        <Button type="submit" pending={pending}>
          {words.changePassword}
        </Button>
      </Form>
    </section>
  )
}
