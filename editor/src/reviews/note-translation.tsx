import type { TranslationPart } from "@recos/schemas/publication/outside-readings"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { wordFor } from "../messages/labels.ts"
import { listMembers } from "../people/api.ts"
import { useReco } from "../reco/reco-context.ts"
import { Answer } from "../ui/answer.tsx"
import { ManyChoices, OneChoice } from "../ui/choices.tsx"
import { Select } from "../ui/field.tsx"
import type { VersionDetail } from "../versions/api.ts"
import { noteTranslation } from "./api.ts"
import { NoteDialog } from "./note-dialog.tsx"
import { DayField, LanguageField, today } from "./note-fields.tsx"
import { outsideMessages } from "./outside-messages.ts"

interface NoteProps {
  version: VersionDetail
  languages: Language[]
  onNoted: () => void
}

const EMPTY = { memberId: "", part: undefined as TranslationPart | undefined, agreed: [] as "yes"[] }

/** Notes that a member translated a version, or reviewed the translation. */
export function NoteTranslation({ version, languages, onNoted }: NoteProps) {
  const words = useMessages(outsideMessages)
  const { reco } = useReco()
  const members = useAnswer("members", listMembers)
  const [language, setLanguage] = useState(languages[0])
  const [on, setOn] = useState(today())
  const [note, setNote] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const { memberId, part, agreed } = note
  const send = async (): Promise<boolean> => {
    setTried(true)
    if (!language || memberId === "" || !part || agreed.length === 0) return false
    return submit(async () => {
      await noteTranslation(reco.id, version.number, { language, memberId, part, on, agreed: true })
      setNote(EMPTY)
      setTried(false)
      onNoted()
    })
  }
  return (
    <NoteDialog action={words.noteTranslation} pending={pending} failure={failure} send={send}>
      <LanguageField languages={languages} value={language} onChoice={setLanguage} />
      <Answer of={members}>
        {(all) => (
          <Select
            label={words.member}
            value={memberId}
            onChoice={(chosen) => setNote({ ...note, memberId: chosen })}
            choices={[
              { value: "", label: words.choose },
              ...all.map(({ id, name, college }) => ({
                value: id,
                label: `${name} (${wordFor(COLLEGE_LABELS[college])})`
              }))
            ]}
            error={tried && memberId === "" ? words.missing.member : undefined}
          />
        )}
      </Answer>
      <OneChoice
        legend={words.whatTheyDid}
        choices={[
          { value: "translated", label: words.translated },
          { value: "reviewed", label: words.reviewed, hint: words.reviewedHint }
        ]}
        chosen={part}
        onChoice={(chosen) => setNote({ ...note, part: chosen })}
        error={tried && !part ? words.missing.part : undefined}
      />
      <DayField version={version} value={on} onDay={setOn} />
      <ManyChoices
        legend={words.agreement}
        choices={[{ value: "yes", label: words.agreedMember }]}
        chosen={agreed}
        onChoice={(chosen) => setNote({ ...note, agreed: chosen })}
        error={tried && agreed.length === 0 ? words.missing.agreed : undefined}
      />
    </NoteDialog>
  )
}
