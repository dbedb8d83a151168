import { type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from "@simplewebauthn/browser"
import { Failure } from "../api/failure.ts"
import { request } from "../api/request.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { ask } from "./ask.ts"
import { passkeyMessages, REFUSED_BY_DEVICE } from "./passkey-messages.ts"

/** The way in without a password, for who has a passkey. */
export function PasskeySignIn({ onIn }: { onIn: () => Promise<void> }) {
  const words = useMessages(passkeyMessages)
  const { pending, failure, submit } = useSubmit()
  const enter = () =>
    submit(async () => {
      const optionsJSON = await ask<PublicKeyCredentialRequestOptionsJSON>("/api/passkeys/sign-in/options")
      const credential = await startAuthentication({ optionsJSON }).catch(() => {
        throw new Failure(REFUSED_BY_DEVICE, "passkey", words.notUsed)
      })
      await request("POST", "/api/passkeys/sign-in", { credential })
      await onIn()
    })
  return (
    <>
      <Button onClick={enter} pending={pending}>
        {words.signIn}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}
