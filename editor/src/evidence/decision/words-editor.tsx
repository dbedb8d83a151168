import { findHiddenPersonalData } from "@recos/schemas/evidence/testimonies/testimony-privacy"
import { useEffect, useRef, useState } from "preact/hooks"
import { currentMember } from "../../accounts/session.ts"
import type { Kept } from "../../autosave/autosave.ts"
import type { Keeper } from "../../autosave/keeper.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { Button } from "../../ui/button.tsx"
import { Dialog } from "../../ui/dialog.tsx"
import { TextArea } from "../../ui/field.tsx"
import { FailureNotice, Notice } from "../../ui/notice.tsx"
import type { WordsAddress } from "./api.ts"
import { decisionMessages } from "./messages.ts"
import { useOwnWords } from "./use-own-words.ts"

const MOST_CHARACTERS = 6000

interface WordsEditorProps {
  address: WordsAddress
  kept: Kept<string>
  /** When they last changed; absent while there are none. */
  since: string | undefined
  focused: "at once" | "never"
  onChanged: () => void
  onTakenBack: () => void
}

/** One's own words, kept as one types them. */
export function WordsEditor({ address, kept, since, focused, onChanged, onTakenBack }: WordsEditorProps) {
  const words = useMessages(decisionMessages)
  const own = useOwnWords(currentMember().id, address, kept, onChanged)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focused === "at once") place.current?.querySelector("textarea")?.focus()
  }, [])
  const { draft: typed, phase } = own.state.value
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
        {phase.kind === "kept" && typed !== "" && words.states.kept}
        {phase.kind === "kept" && typed !== "" && since && `, ${words.writtenOn(formatDay(since))}`}
        {(phase.kind === "waiting" || phase.kind === "sending") && words.states.sending}
        {phase.kind === "held" && words.states.emptied}
      </p>
      {phase.kind === "away" && (
        <FailureNotice failure={phase.failure}>
          <Button onClick={own.wake}>{words.retry}</Button>
        </FailureNotice>
      )}
      {phase.kind === "refused" && <FailureNotice failure={phase.failure} />}
      {phase.kind === "elsewhere" && <Elsewhere own={own} theirs={phase.theirs} />}
      {address.field === "lived-experience" && <PersonalWarning text={typed} />}
      {kept.draft !== "" && <TakeBack own={own} onTakenBack={onTakenBack} />}
    </div>
  )
}

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

function Elsewhere({ own, theirs }: { own: Keeper<string>; theirs: Kept<string> | null }) {
  const words = useMessages(decisionMessages)
  return (
    <Notice kind="error">
      <p>{words.elsewhere}</p>
      {theirs && (
        <>
          {theirs.draft === "" ? (
            <p>{words.elsewhereNone}</p>
          ) : (
            <figure class="said">
              <figcaption class="meta">{words.elsewhereWords}</figcaption>
              <blockquote>{theirs.draft}</blockquote>
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

function TakeBack({ own, onTakenBack }: { own: Keeper<string>; onTakenBack: () => void }) {
  const words = useMessages(decisionMessages)
  const [asking, setAsking] = useState(false)
  const takeBack = async () => {
    setAsking(false)
    if (await own.remove()) onTakenBack()
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
