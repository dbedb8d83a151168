import type { CONSENT_WAYS } from "@recos/schemas/evidence/testimonies/testimony"
import {
  findingsInTestimony,
  isRefusedAlways,
  RECOGNITION_QUESTIONS,
  unansweredFindings
} from "@recos/schemas/evidence/testimonies/testimony-privacy"
import { useEffect, useRef, useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useAskBeforeLeaving } from "../../autosave/leaving.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { ManyChoices, OneChoice } from "../../ui/choices.tsx"
import { Field, TextArea, TextField } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { collectTestimony } from "./api.ts"
import { FoundInTestimony } from "./found-in-testimony.tsx"
import { testimonyMessages } from "./messages.ts"

interface TestimonyFormProps {
  onSaved: () => void
  onCancel: () => void
}

const EMPTY = { words: "", signature: "", collectedOn: "", consentOn: "" }

/** Collects a testimony: the words, the signature, the consent, and what is asked before anything is kept. */
export function TestimonyForm({ onSaved, onCancel }: TestimonyFormProps) {
  const words = useMessages(testimonyMessages)
  const { reco } = useReco()
  const place = useRef<HTMLFormElement>(null)
  const [text, setText] = useState(EMPTY)
  const [how, setHow] = useState<(typeof CONSENT_WAYS)[number]>()
  const [checked, setChecked] = useState<(typeof RECOGNITION_QUESTIONS)[number][]>([])
  const [checkedFindings, setCheckedFindings] = useState<string[]>([])
  const [isTried, setIsTried] = useState(false)
  const { pending, failure, submit } = useSubmit()
  useEffect(() => place.current?.querySelector("textarea")?.focus(), [])
  const isTyped = text.words.trim() !== ""
  // Health words are kept nowhere before they are saved, not even on the device: the browser asks before they are lost.
  useAskBeforeLeaving(() => isTyped)

  const findings = findingsInTestimony(text)
  const unanswered = unansweredFindings(findings, checkedFindings)
  const isChecked = RECOGNITION_QUESTIONS.every((question) => checked.includes(question))
  const set = (name: keyof typeof EMPTY) => (value: string) => setText((before) => ({ ...before, [name]: value }))
  const missing = (value: string | undefined, field: string) =>
    failure?.field(field) ?? (isTried && !value?.trim() ? words.missing : undefined)
  const save = () => {
    setIsTried(true)
    const isFilled = Object.values(text).every((value) => value.trim() !== "")
    if (!isFilled || !how || !isChecked || unanswered.length > 0) return
    void submit(async () => {
      await collectTestimony(reco.id, {
        words: text.words,
        signature: text.signature,
        collectedOn: text.collectedOn,
        consent: { how, on: text.consentOn, to: "publication-in-this-reco" },
        checked: { singleOut: true, link: true, infer: true },
        checkedFindings
      })
      onSaved()
    })
  }
  const day = (name: "collectedOn" | "consentOn", label: string, field: string) => (
    <Field label={label} required error={missing(text[name], field)}>
      {(ties) => (
        <input
          {...ties}
          required
          type="date"
          value={text[name]}
          onInput={(event) => set(name)(event.currentTarget.value)}
        />
      )}
    </Field>
  )
  return (
    <Form class="testimony-form" place={place} onSend={save} noValidate>
      <h3>{words.formTitle}</h3>
      <TextArea
        notLooked
        required
        label={words.words}
        hint={words.wordsHint}
        error={missing(text.words, "words")}
        value={text.words}
        rows={6}
        maxlength={6000}
        onText={set("words")}
      />
      <TextField
        notLooked
        required
        label={words.signature}
        hint={words.signatureHint}
        error={missing(text.signature, "signature")}
        value={text.signature}
        maxlength={80}
        autocomplete="off"
        onText={set("signature")}
      />
      <FoundInTestimony findings={findings} checked={checkedFindings} onChecked={setCheckedFindings} />
      {day("collectedOn", words.collectedOn, "collectedOn")}
      <h4>{words.consentTitle}</h4>
      <p>{words.consentTo}</p>
      <OneChoice
        legend={words.consentHow}
        choices={(["written", "spoken"] as const).map((value) => ({ value, label: words.ways[value] }))}
        chosen={how}
        onChoice={setHow}
        error={isTried && !how ? words.missing : undefined}
      />
      {day("consentOn", words.consentOn, "consent.on")}
      <ManyChoices
        legend={words.checkTitle}
        hint={words.checkLead}
        choices={RECOGNITION_QUESTIONS.map((value) => ({ value, label: words.checks[value] }))}
        chosen={checked}
        onChoice={setChecked}
        error={isTried && !isChecked ? words.checksMissing : undefined}
      />
      {isTried && unanswered.length > 0 && (
        <p class="field-error" role="alert">
          {unanswered.some(isRefusedAlways) ? words.refusedLead : words.unchecked}
        </p>
      )}
      <FormEnd pending={pending} failure={failure} send={words.save} onCancel={onCancel} />
    </Form>
  )
}
