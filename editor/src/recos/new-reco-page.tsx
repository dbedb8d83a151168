import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { choicesOf } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { Select, TextField } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { createReco } from "./api.ts"
import { beginMessages } from "./begin-messages.ts"

/** Begins a reco: a title, and the page of the template opens. */
export function NewRecoPage() {
  const words = useMessages(beginMessages)
  const { route } = useLocation()
  const [title, setTitle] = useState("")
  const [language, setLanguage] = useState<Language>(interfaceLanguage.value)
  const { pending, failure, submit } = useSubmit()
  const create = () =>
    submit(async () => {
      const { id } = await createReco(title, language)
      route(paths.write(id))
    })
  return (
    <>
      <PageHeading title={words.newTitle} />
      <p class="lead">{words.newLead}</p>
      <Form onSend={create}>
        <TextField
          label={words.title}
          hint={words.titleHint}
          value={title}
          onText={setTitle}
          error={failure?.field("title")}
          minlength={3}
          maxlength={200}
          autocomplete="off"
          required
        />
        <Select label={words.language} value={language} onChoice={setLanguage} choices={choicesOf(LANGUAGE_LABELS)} />
        <FormEnd pending={pending} failure={failure} send={words.create} />
      </Form>
    </>
  )
}
