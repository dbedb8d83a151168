import { useState } from "preact/hooks"
import { request } from "../api/request.ts"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Answer } from "../ui/answer.tsx"
import { Button } from "../ui/button.tsx"
import { TextField } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { readSecondFactor } from "./api.ts"
import { ask } from "./ask.ts"
import { QrCode } from "./qr-code.tsx"
import { secondFactorMessages } from "./second-factor-messages.ts"

interface Enrolment {
  totpURI: string
  backupCodes: string[]
}

/** A code besides the password: how it is turned on, its codes of recovery, how it is turned off. `onChange`: it was turned on or off. */
export function SecondFactor({ onChange }: { onChange?: () => void }) {
  const words = useMessages(secondFactorMessages)
  const state = useAnswer("second factor", readSecondFactor)
  const [told, setTold] = useState("")
  const tell = (sentence: string) => {
    setTold(sentence)
    state.reload()
    onChange?.()
  }
  return (
    <section>
      <h2>{words.title}</h2>
      <Answer of={state}>{({ on }) => (on ? <TurnedOn onChange={tell} /> : <TurnedOff onChange={tell} />)}</Answer>
      {told && <Notice kind="done">{told}</Notice>}
    </section>
  )
}

function TurnedOff({ onChange }: { onChange: (sentence: string) => void }) {
  const words = useMessages(secondFactorMessages)
  const [password, setPassword] = useState("")
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const { pending, failure, submit } = useSubmit()
  const begin = () =>
    submit(async () => {
      setEnrolment(await ask<Enrolment>("/api/auth/two-factor/enable", { password }))
      setPassword("")
    })
  if (enrolment) return <Enrolling enrolment={enrolment} onDone={() => onChange(words.turnedOn)} />
  return (
    <>
      <p>{words.offLead}</p>
      <Form onSend={begin}>
        <TextField
          kind="password"
          label={words.password}
          value={password}
          onText={setPassword}
          autocomplete="current-password"
          required
        />
        <FormEnd pending={pending} failure={failure} send={words.turnOn} />
      </Form>
    </>
  )
}

function Enrolling({ enrolment, onDone }: { enrolment: Enrolment; onDone: () => void }) {
  const words = useMessages(secondFactorMessages)
  const [code, setCode] = useState("")
  const { pending, failure, submit } = useSubmit()
  const confirm = () =>
    submit(async () => {
      await request("POST", "/api/auth/two-factor/verify-totp", { code: code.replaceAll(/\s/g, "") })
      onDone()
    })
  const key = new URL(enrolment.totpURI).searchParams.get("secret") ?? ""
  return (
    <>
      <h3>{words.keepCodes}</h3>
      <p>{words.keepCodesLead}</p>
      <RecoveryCodes codes={enrolment.backupCodes} />
      <h3>{words.scan}</h3>
      <p>{words.scanLead}</p>
      <QrCode text={enrolment.totpURI} label={words.qr} />
      <p>
        <a href={enrolment.totpURI}>{words.openApplication}</a>
      </p>
      <p class="quiet">
        {words.key} <code class="secret-key">{(key.match(/.{1,4}/g) ?? []).join(" ")}</code>
      </p>
      <Form onSend={confirm}>
        <TextField
          label={words.code}
          value={code}
          onText={setCode}
          autocomplete="one-time-code"
          maxlength={12}
          required
        />
        <FormEnd pending={pending} failure={failure} send={words.confirm} />
      </Form>
    </>
  )
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <ul class="recovery-codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  )
}

function TurnedOn({ onChange }: { onChange: (sentence: string) => void }) {
  const words = useMessages(secondFactorMessages)
  const [password, setPassword] = useState("")
  const [codes, setCodes] = useState<string[]>()
  const { pending, failure, submit } = useSubmit()
  const renew = () =>
    submit(async () => {
      const path = "/api/auth/two-factor/generate-backup-codes"
      setCodes((await ask<Pick<Enrolment, "backupCodes">>(path, { password })).backupCodes)
      setPassword("")
    })
  const turnOff = () =>
    submit(async () => {
      await request("POST", "/api/auth/two-factor/disable", { password })
      onChange(words.turnedOff)
    })
  return (
    <>
      <p>{words.onLead}</p>
      {codes && (
        <>
          <p>{words.newCodesLead}</p>
          <RecoveryCodes codes={codes} />
        </>
      )}
      <Form onSend={renew}>
        <TextField
          kind="password"
          label={words.password}
          value={password}
          onText={setPassword}
          autocomplete="current-password"
          required
        />
        <FailureNotice failure={failure} />
        <div class="actions">
          <Button type="submit" pending={pending}>
            {words.newCodes}
          </Button>
          <Button kind="danger" pending={pending} onClick={turnOff}>
            {words.turnOff}
          </Button>
        </div>
      </Form>
    </>
  )
}
