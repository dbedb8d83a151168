import { LEFT_NAME } from "@recos/schemas/people/left-member"
import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { TextField } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { saveFile } from "../ui/save-file.ts"
import { fetchOwnData, leaveCooperative } from "./api.ts"
import { ownDataMessages } from "./own-data-messages.ts"
import { forgetHere } from "./sign-out.ts"

/** A copy of all that the house keeps of a member, and leaving for good. */
export function OwnData() {
  const words = useMessages(ownDataMessages)
  const [leaving, setLeaving] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const download = () =>
    submit(async () => {
      const { file, name } = await fetchOwnData()
      saveFile(file, name)
    })
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <p role="status">{pending && words.preparing}</p>
      <FailureNotice failure={failure} />
      <div class="actions">
        <Button onClick={() => void download()} pending={pending}>
          {words.download}
        </Button>
        <Button kind="danger" onClick={() => setLeaving(true)}>
          {words.leave}
        </Button>
      </div>
      <Dialog open={leaving} onClose={() => setLeaving(false)} title={words.leaveTitle}>
        <LeaveForm onCancel={() => setLeaving(false)} />
      </Dialog>
    </section>
  )
}

function LeaveForm({ onCancel }: { onCancel: () => void }) {
  const words = useMessages(ownDataMessages)
  const [password, setPassword] = useState("")
  const { pending, failure, submit } = useSubmit()
  const leave = () =>
    submit(async () => {
      await leaveCooperative(password)
      await forgetHere()
    })
  return (
    <Form onSend={leave}>
      <p>{words.goes}</p>
      <p>{words.stays(LEFT_NAME)}</p>
      <p>
        <strong>{words.final}</strong>
      </p>
      <TextField
        kind="password"
        label={words.password}
        value={password}
        onText={setPassword}
        autocomplete="current-password"
        required
      />
      <FormEnd pending={pending} failure={failure} send={words.confirm} onCancel={onCancel} />
    </Form>
  )
}
