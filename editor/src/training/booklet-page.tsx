import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useState } from "preact/hooks"
import { usePages } from "../api/use-pages.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { choicesOf } from "../messages/labels.ts"
import { Button } from "../ui/button.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Field, Select, TextField } from "../ui/field.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { saveFile } from "../ui/save-file.ts"
import { useSettled } from "../ui/use-settled.ts"
import { type BookletChoice, composeBooklet, listBookletChoices } from "./api.ts"
import { ChooseRecos, type FoundRecos } from "./choose-recos.tsx"
import { bookletMessages } from "./messages.ts"

/** A course booklet from several published recos: choose them, name the session, download. */
export function BookletPage() {
  const words = useMessages(bookletMessages)
  const [language, setLanguage] = useState<Language>(interfaceLanguage.value)
  return (
    <>
      <PageHeading title={words.title} />
      <p class="lead">{words.lead}</p>
      <Select label={words.language} value={language} onChoice={setLanguage} choices={choicesOf(LANGUAGE_LABELS)} />
      <BookletInLanguage key={language} language={language} />
    </>
  )
}

function BookletInLanguage({ language }: { language: Language }) {
  const words = useMessages(bookletMessages)
  const [typed, setTyped] = useState("")
  const query = useSettled(typed.trim())
  const found = usePages(query, (after) => listBookletChoices(language, query, after))
  if (query === "" && found.value?.items.length === 0) {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHelp}</p>
      </EmptyState>
    )
  }
  return <BookletForm found={found} typed={typed} onTyped={setTyped} language={language} />
}

/** This day as the person's calendar has it. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-")
}

function BookletForm({ language, ...search }: FoundRecos & { language: Language }) {
  const words = useMessages(bookletMessages)
  const [chosen, setChosen] = useState<BookletChoice[]>([])
  const [title, setTitle] = useState("")
  const [heldOn, setHeldOn] = useState(today)
  const [outcome, setOutcome] = useState<"none" | "no-choice" | "done">("none")
  const { pending, failure, submit } = useSubmit()
  const compose = async () => {
    if (chosen.length === 0) return setOutcome("no-choice")
    setOutcome("none")
    const slugs = chosen.map(({ slug }) => slug)
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
        {...search}
        chosen={chosen}
        onChoice={(choices) => {
          setChosen(choices)
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
