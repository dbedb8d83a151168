import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import { request } from "../api/request.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { TextField } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { secondFactorMessages } from "./second-factor-messages.ts"

interface SecondStepProps {
  onIn: () => Promise<void>
  onCancel: () => void
  /** The heading of this step, where it stands. */
  heading: (title: string) => ComponentChildren
}

/** The second step of a sign-in: a code of the application, or one of recovery. */
export function SecondStep({ onIn, onCancel, heading }: SecondStepProps) {
  const words = useMessages(secondFactorMessages)
  const [way, setWay] = useState<"totp" | "backup-code">("totp")
  const [code, setCode] = useState("")
  const { pending, failure, submit, forget } = useSubmit()
  const send = () =>
    submit(async () => {
      await request("POST", `/api/auth/two-factor/verify-${way}`, { code: code.replaceAll(/\s/g, "") })
      await onIn()
    })
  const change = () => {
    forget()
    setCode("")
    setWay(way === "totp" ? "backup-code" : "totp")
  }
  return (
    <>
      {heading(words.stepTitle)}
      <p class="lead">{way === "totp" ? words.stepLead : words.recoveryLead}</p>
      <Form onSend={send}>
        <TextField
          label={way === "totp" ? words.code : words.recoveryCode}
          value={code}
          onText={setCode}
          autocomplete="one-time-code"
          maxlength={20}
          required
        />
        <FormEnd pending={pending} failure={failure} send={words.enter} onCancel={onCancel} />
      </Form>
      <p class="interface">
        <button type="button" class="text-button" onClick={change}>
          {way === "totp" ? words.useRecovery : words.useApplication}
        </button>
      </p>
      <p class="quiet">{words.lost}</p>
    </>
  )
}
