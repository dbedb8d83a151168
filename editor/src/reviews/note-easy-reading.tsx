import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { useReco } from "../reco/reco-context.ts"
import { ManyChoices } from "../ui/choices.tsx"
import { TextArea, TextField } from "../ui/field.tsx"
import { noteEasyReading } from "./api.ts"
import { NoteDialog, type NoteProps } from "./note-dialog.tsx"
import { DayField, LanguageField, today } from "./note-fields.tsx"
import { noteMessages } from "./note-messages.ts"

const EMPTY = { place: "", readers: "", changed: "", said: [] as ("concerned" | "agreed")[] }

/** Notes a session in which people concerned read the text for everyone, with the names they chose and their agreement. */
export function NoteEasyReading({ version, languages, onNoted, ...opening }: NoteProps) {
  const words = useMessages(noteMessages)
  const { reco } = useReco()
  const [language, setLanguage] = useState(languages[0])
  const [on, setOn] = useState(today())
  const [note, setNote] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const readers = note.readers
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "")
  const isAgreed = note.said.includes("concerned") && note.said.includes("agreed")
  const send = async (): Promise<boolean> => {
    setTried(true)
    if (!language || readers.length === 0 || !isAgreed) return false
    const { place, changed } = note
    return submit(async () => {
      const session = { language, on, place, readers, changed, concerned: true, agreed: true } as const
      await noteEasyReading(reco.id, version.number, session)
      setNote(EMPTY)
      setTried(false)
      onNoted()
    })
  }
  return (
    <NoteDialog {...opening} pending={pending} failure={failure} send={send}>
      <LanguageField languages={languages} value={language} onChoice={setLanguage} />
      <DayField version={version} value={on} onDay={setOn} />
      <TextField
        label={words.place}
        hint={words.placeHint}
        value={note.place}
        onText={(place) => setNote({ ...note, place })}
        error={failure?.field("place")}
        maxlength={120}
        required
      />
      <TextArea
        label={words.readers}
        hint={words.readersHint}
        value={note.readers}
        onText={(typed) => setNote({ ...note, readers: typed })}
        error={tried && readers.length === 0 ? words.missing.readers : failure?.field("readers")}
        rows={3}
      />
      <TextArea
        label={words.changed}
        hint={words.changedHint}
        value={note.changed}
        onText={(changed) => setNote({ ...note, changed })}
        error={failure?.field("changed")}
        rows={3}
        maxlength={1000}
      />
      <ManyChoices
        legend={words.agreement}
        choices={[
          { value: "concerned", label: words.concerned },
          { value: "agreed", label: words.agreedReaders }
        ]}
        chosen={note.said}
        onChoice={(said) => setNote({ ...note, said })}
        error={tried && !isAgreed ? words.missing.agreed : undefined}
      />
    </NoteDialog>
  )
}
