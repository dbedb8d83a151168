import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { useState } from "preact/hooks"
import type { Room } from "../collaboration/room.ts"
import { saveState } from "../collaboration/save-state.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import { writingMessages } from "./messages.ts"

const SignInDialog = lazyPart(
  () => import("../accounts/sign-in-dialog.tsx"),
  (module) => module.SignInDialog
)

interface WayBackProps {
  room: Pick<Room, "facts" | "comeBack">
  language: Language
  /** The text on the page, to be taken away where it cannot be sent. */
  readText: () => unknown
}

/** What can be done where writing has stopped: sign in over the page, ask to be let in again, or load what has replaced it. */
export function WayBack({ room, language, readText }: WayBackProps) {
  const words = useMessages(writingMessages)
  const [isSigningIn, setSigningIn] = useState(false)
  const state = saveState(room.facts.value)
  if (state.kind === "signed-out")
    return (
      <>
        <Button kind="main" onClick={() => setSigningIn(true)}>
          {words.signIn}
        </Button>
        {isSigningIn && <SignInDialog onClose={() => setSigningIn(false)} onIn={room.comeBack} />}
      </>
    )
  if (state.kind !== "refused") return null
  // What the room has closed for whoever may not, or for a while, opens in place once they may: the text on the page stays.
  const opensInPlace = state.reason === "noRight" || state.reason === "tooMany"
  return (
    <p class="aside-actions">
      {opensInPlace && <Button onClick={room.comeBack}>{words.comeBack}</Button>}
      {!opensInPlace && state.reason !== "dropped" && <Button onClick={() => location.reload()}>{words.reload}</Button>}
      {state.pending && (
        <Button kind="quiet" onClick={() => void takeText(readText(), language, words.textFile)}>
          {words.takeText}
        </Button>
      )}
    </p>
  )
}

/** The Markdown writer is only fetched by who needs it. */
async function takeText(text: unknown, language: Language, fileName: string): Promise<void> {
  const { saveText } = await import("./copy-to-text.ts")
  saveText(text, language, fileName)
}
