import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { choicesOf } from "../messages/labels.ts"
import { Answer } from "../ui/answer.tsx"
import { Button } from "../ui/button.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Field, Select, TextField } from "../ui/field.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { type BookletChoice, composeBooklet, listBookletChoices } from "./api.ts"
import { ChooseRecos } from "./choose-recos.tsx"
import { bookletMessages } from "./messages.ts"
import { saveFile } from "./save-file.ts"

/** A course booklet from several published recos: choose them, name the session, download. */
export function BookletPage() {
  const words = useMessages(bookletMessages)
  const [language, setLanguage] = useState<Language>(interfaceLanguage.value)
  const choices = useAnswer(language, () => listBookletChoices(language))
  return (
    <>
      <PageHeading title={words.title} />
      <p class="lead">{words.lead}</p>
      <Select label={words.language} value={language} onChoice={setLanguage} choices={choicesOf(LANGUAGE_LABELS)} />
      <Answer of={choices}>
        {(recos) =>
          recos.length === 0 ? (
            <EmptyState title={words.none}>
              <p>{words.noneHelp}</p>
            </EmptyState>
          ) : (
            <BookletForm key={language} recos={recos} language={language} />
          )
        }
      </Answer>
    </>
  )
}

/** This day as the person's calendar has it. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-")
}

function BookletForm({ recos, language }: { recos: readonly BookletChoice[]; language: Language }) {
  const words = useMessages(bookletMessages)
  const [slugs, setSlugs] = useState<string[]>([])
  const [title, setTitle] = useState("")
  const [heldOn, setHeldOn] = useState(today)
  const [outcome, setOutcome] = useState<"none" | "no-choice" | "done">("none")
  const { pending, failure, submit } = useSubmit()
  const compose = async () => {
    if (slugs.length === 0) return setOutcome("no-choice")
    setOutcome("none")
    const isMade = await submit(async () =>
      saveFile(await composeBooklet({ slugs, title, heldOn, language }), words.fileName(heldOn))
    )
    if (isMade) setOutcome("done")
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void compose()
      }}
    >
      <ChooseRecos
        recos={recos}
        chosen={slugs}
        onChoice={(chosen) => {
          setSlugs(chosen)
          setOutcome("none")
        }}
        error={outcome === "no-choice" ? words.noneChosen : undefined}
      />
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={title}
        onText={setTitle}
        error={failure?.field("title")}
        maxlength={120}
        autocomplete="off"
        required
      />
      <Field label={words.heldOn} error={failure?.field("heldOn")}>
        {(ties) => (
          <input
            {...ties}
            type="date"
            value={heldOn}
            onChange={(event) => setHeldOn(event.currentTarget.value)}
            required
          />
        )}
      </Field>
      <FailureNotice failure={failure} />
      {pending && <Notice>{words.composing}</Notice>}
      {outcome === "done" && <Notice kind="done">{words.done}</Notice>}
      <div class="actions">
        <Button kind="main" type="submit" pending={pending}>
          {words.download}
        </Button>
      </div>
    </form>
  )
}
