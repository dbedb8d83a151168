import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from "@simplewebauthn/browser"
import { useState } from "preact/hooks"
import { Failure } from "../api/failure.ts"
import { request } from "../api/request.ts"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { Answer } from "../ui/answer.tsx"
import { Button } from "../ui/button.tsx"
import { TextField } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { listPasskeys, type Passkey, removePasskey } from "./api.ts"
import { ask } from "./ask.ts"
import { passkeyMessages, REFUSED_BY_DEVICE } from "./passkey-messages.ts"

/** Passkeys: a device, or a key that one plugs in, lets in by a finger or a code of its own. */
export function Passkeys() {
  const words = useMessages(passkeyMessages)
  const passkeys = useAnswer("passkeys", listPasskeys)
  const [told, setTold] = useState("")
  const change = (sentence: string) => {
    setTold(sentence)
    passkeys.reload()
  }
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <Answer of={passkeys}>
        {(listed) =>
          listed.length > 0 && (
            <ul class="rows">
              {listed.map((passkey) => (
                <PasskeyRow key={passkey.id} passkey={passkey} onChange={change} />
              ))}
            </ul>
          )
        }
      </Answer>
      {told && <Notice kind="done">{told}</Notice>}
      <NewPasskey onChange={change} />
    </section>
  )
}

function PasskeyRow({ passkey, onChange }: { passkey: Passkey; onChange: (sentence: string) => void }) {
  const words = useMessages(passkeyMessages)
  const { pending, failure, submit } = useSubmit()
  const remove = () =>
    submit(async () => {
      await removePasskey(passkey.id)
      onChange(words.removed(passkey.name))
    })
  return (
    <li class="device">
      <div class="device-head">
        <div>
          <strong>{passkey.name}</strong>
          <p class="meta">
            {passkey.usedAt ? words.used(formatDay(passkey.usedAt)) : words.added(formatDay(passkey.createdAt))}
          </p>
        </div>
        <Button kind="quiet" pending={pending} onClick={remove} aria-label={words.removeOf(passkey.name)}>
          {words.remove}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </li>
  )
}

function NewPasskey({ onChange }: { onChange: (sentence: string) => void }) {
  const words = useMessages(passkeyMessages)
  const [name, setName] = useState("")
  const [password, setPassword] = useState("")
  const { pending, failure, submit } = useSubmit()
  const add = () =>
    submit(async () => {
      const optionsJSON = await ask<PublicKeyCredentialCreationOptionsJSON>("/api/me/passkeys/options", { password })
      const credential = await startRegistration({ optionsJSON }).catch(() => {
        throw new Failure(REFUSED_BY_DEVICE, "passkey", words.notMade)
      })
      await request("POST", "/api/me/passkeys", { name, credential })
      onChange(words.done(name))
      setName("")
      setPassword("")
    })
  return (
    <Form onSend={add}>
      <TextField label={words.name} hint={words.nameHint} value={name} onText={setName} maxlength={60} required />
      <TextField
        kind="password"
        label={words.password}
        value={password}
        onText={setPassword}
        autocomplete="current-password"
        required
      />
      <FormEnd pending={pending} failure={failure} send={words.add} kind="plain" />
    </Form>
  )
}
