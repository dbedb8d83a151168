import type { MemberCard } from "@recos/schemas/people/member"
import type { TranslationPart } from "@recos/schemas/publication/outside-readings"
import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { MemberField } from "../people/member-field.tsx"
import { useReco } from "../reco/reco-context.ts"
import { ManyChoices, OneChoice } from "../ui/choices.tsx"
import { noteTranslation } from "./api.ts"
import { NoteDialog, type NoteProps } from "./note-dialog.tsx"
import { DayField, LanguageField, today } from "./note-fields.tsx"
import { noteMessages } from "./note-messages.ts"

const EMPTY = {
  member: null as MemberCard | null,
  part: undefined as TranslationPart | undefined,
  agreed: [] as "yes"[]
}

/** Notes that a member translated a version, or reviewed the translation. */
export function NoteTranslation({ version, languages, onNoted, ...opening }: NoteProps) {
  const words = useMessages(noteMessages)
  const { reco } = useReco()
  const [language, setLanguage] = useState(languages[0])
  const [on, setOn] = useState(today())
  const [note, setNote] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const { member, part, agreed } = note
  const send = async (): Promise<boolean> => {
    setTried(true)
    if (!language || !member || !part || agreed.length === 0) return false
    return submit(async () => {
      await noteTranslation(reco.id, version.number, { language, memberId: member.id, part, on, agreed: true })
      setNote(EMPTY)
      setTried(false)
      onNoted()
    })
  }
  return (
    <NoteDialog {...opening} pending={pending} failure={failure} send={send}>
      <LanguageField languages={languages} value={language} onChoice={setLanguage} />
      <MemberField
        label={words.member}
        chosen={member}
        onChoice={(chosen) => setNote({ ...note, member: chosen })}
        error={tried && !member ? words.missing.member : undefined}
      />
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
