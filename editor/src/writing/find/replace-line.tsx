import type { Editor } from "@tiptap/core"
import { useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { tell } from "../../ui/tell.ts"
import { useOwnId } from "../../ui/use-own-id.ts"
import { findMessages } from "./find-messages.ts"
import type { FindSession, Replaced } from "./find-session.ts"
import { tellFound } from "./tell-found.ts"

interface ReplaceLineProps {
  editor: Editor
  session: FindSession
}

const LONGEST = 200

/** Puts other words in the place of those that are found, one by one or all. */
export function ReplaceLine({ editor, session }: ReplaceLineProps) {
  const words = useMessages(findMessages)
  const id = useOwnId()
  const [typed, setTyped] = useState("")
  const [said, setSaid] = useState("")
  const say = (replaced: Replaced): void => {
    const sentence =
      replaced.kind === "done" ? words.replaced(replaced.count, replaced.sections) : words.notReplaced[replaced.kind]
    setSaid(sentence)
    tell(sentence)
  }
  const one = (): void => {
    say(session.replaceOne(plain(typed)))
    if (session.shown) tellFound(editor, session)
  }
  return (
    <div class="find-line">
      <label class="find-label" for={id}>
        {words.replaceWith}
      </label>
      <input
        id={id}
        type="text"
        class="find-field"
        autocomplete="off"
        maxLength={LONGEST}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setSaid("")
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.isComposing) return
          event.preventDefault()
          one()
        }}
      />
      <Button onClick={one}>{words.one}</Button>
      <Button onClick={() => say(session.replaceAll(plain(typed)))}>{words.all}</Button>
      <p class="find-said">{said}</p>
    </div>
  )
}

/** Words alone: what controls a terminal or a page is none. */
const plain = (typed: string): string => typed.replaceAll(/\p{Cc}/gu, "")
