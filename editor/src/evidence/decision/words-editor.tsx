import { findHiddenPersonalData } from "@recos/schemas/evidence/testimonies/testimony-privacy"
import { useEffect, useRef, useState } from "preact/hooks"
import { currentMember } from "../../accounts/session.ts"
import type { Failure } from "../../api/failure.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { Button } from "../../ui/button.tsx"
import { Dialog } from "../../ui/dialog.tsx"
import { TextArea } from "../../ui/field.tsx"
import { FailureNotice, Notice } from "../../ui/notice.tsx"
import type { WordsAddress } from "./api.ts"
import { decisionMessages } from "./messages.ts"
import { useOwnWords } from "./own-words-on-page.ts"
import type { KeptWords, OwnWords } from "./use-own-words.ts"

const MOST_CHARACTERS = 6000

interface OwnWordsFieldProps {
  address: WordsAddress
  kept: KeptWords
  /** When they last changed; absent while there are none. */
  since: string | undefined
  focused: "at once" | "never"
  onChanged: () => void
  onTakenBack: () => void
}

/** One's own words, kept as one types them. */
export function OwnWordsField({ address, kept, since, focused, onChanged, onTakenBack }: OwnWordsFieldProps) {
  const words = useMessages(decisionMessages)
  const own = useOwnWords(currentMember().id, address, kept, onChanged)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focused === "at once") place.current?.querySelector("textarea")?.focus()
  }, [])
  const { typed, state } = own.facts.value
  return (
    <div class="own-words" ref={place}>
      <TextArea
        label={words.own[address.field]}
        hint={words.hints[address.field]}
        value={typed}
        rows={4}
        maxlength={MOST_CHARACTERS}
        onText={own.type}
      />
      <p class="meta own-words-state" role="status">
        {state.kind === "kept" && typed !== "" && words.states.kept}
        {state.kind === "kept" && typed !== "" && since && `, ${words.writtenOn(formatDay(since))}`}
        {state.kind === "sending" && words.states.sending}
        {state.kind === "emptied" && words.states.emptied}
      </p>
      {state.kind === "failed" && (
        <FailureNotice failure={state.failure}>
          {!isRefused(state.failure) && <Button onClick={() => void own.flush()}>{words.retry}</Button>}
        </FailureNotice>
      )}
      {state.kind === "elsewhere" && <Elsewhere own={own} theirs={state.theirs} />}
      {address.field === "lived-experience" && <PersonalWarning text={typed} />}
      {kept.words !== "" && <TakeBack own={own} onTakenBack={onTakenBack} />}
    </div>
  )
}

/** Whether sending the same words again would change nothing. */
const isRefused = ({ status }: Failure): boolean => status === 400 || status === 403 || status === 422

/** What could let somebody be recognised, said while one types. */
function PersonalWarning({ text }: { text: string }) {
  const words = useMessages(decisionMessages)
  const found = [...new Set(findHiddenPersonalData(text).map((alert) => alert.found))]
  if (found.length === 0) return null
  return (
    <Notice>
      <p>{words.personal}</p>
      <ul>
        {found.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notice>
  )
}

function Elsewhere({ own, theirs }: { own: OwnWords; theirs: KeptWords | null }) {
  const words = useMessages(decisionMessages)
  return (
    <Notice kind="error">
      <p>{words.elsewhere}</p>
      {theirs && (
        <>
          {theirs.words === "" ? (
            <p>{words.elsewhereNone}</p>
          ) : (
            <figure class="said">
              <figcaption class="meta">{words.elsewhereWords}</figcaption>
              <blockquote>{theirs.words}</blockquote>
            </figure>
          )}
          <p class="actions">
            <Button onClick={own.keepMine}>{words.mineHere}</Button>
            <Button kind="quiet" onClick={own.keepTheirs}>
              {words.takeTheirs}
            </Button>
          </p>
        </>
      )}
    </Notice>
  )
}

function TakeBack({ own, onTakenBack }: { own: OwnWords; onTakenBack: () => void }) {
  const words = useMessages(decisionMessages)
  const [asking, setAsking] = useState(false)
  const takeBack = async () => {
    setAsking(false)
    await own.takeBack()
    if (own.facts.value.state.kind === "kept") onTakenBack()
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.takeBack}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.takeBackAsk}>
        <p>{words.takeBackLoses}</p>
        <p class="actions">
          <Button kind="danger" onClick={() => void takeBack()}>
            {words.takeBack}
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            {words.cancel}
          </Button>
        </p>
      </Dialog>
    </>
  )
}
