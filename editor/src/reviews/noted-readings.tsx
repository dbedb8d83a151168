import { TRANSLATION_PART_LABELS } from "@recos/schemas/publication/reading-labels"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import type { ComponentType } from "preact"
import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay, formatList } from "../messages/format.ts"
import { wordFor } from "../messages/labels.ts"
import { useReco } from "../reco/reco-context.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import { Answer } from "../ui/answer.tsx"
import { Button } from "../ui/button.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import type { VersionDetail } from "../versions/api.ts"
import { type OutsideReadings, readOutsideReadings, removeEasyReading, removeTranslation } from "./api.ts"
import type { NoteProps } from "./note-dialog.tsx"
import { NotedLine } from "./noted-line.tsx"
import { outsideMessages } from "./outside-messages.ts"

const NoteTranslation = lazyPart(
  () => import("./note-translation.tsx"),
  (module) => module.NoteTranslation
)
const NoteEasyReading = lazyPart(
  () => import("./note-easy-reading.tsx"),
  (module) => module.NoteEasyReading
)

interface NotedProps {
  version: VersionDetail
  /** The languages into which it was translated. */
  translations: Language[]
  /** The languages of its texts for everyone. */
  easyTexts: Language[]
}

/** Who translated, who reviewed each translation, and who read the texts for everyone; the coordinator notes them here. */
export function NotedReadings({ version, translations, easyTexts }: NotedProps) {
  const words = useMessages(outsideMessages)
  const { reco } = useReco()
  const noted = useAnswer(`outside ${reco.id}`, () => readOutsideReadings(reco.id))
  useRecoNews(reco.id, { parts: ["review"] }, noted.reload)
  const mayNote = reco.allowed.includes("reading.log")
  const form = { version, onNoted: noted.reload }
  return (
    <section class="outside">
      <h3>{words.title}</h3>
      <p class="quiet">{words.lead}</p>
      <Answer of={noted}>
        {({ translations: parts, easyReadings }) => (
          <>
            {translations.map((language) => (
              <TranslationParts
                key={language}
                language={language}
                parts={parts.filter((one) => one.language === language)}
                onRemoved={noted.reload}
              />
            ))}
            {mayNote && translations.length > 0 && (
              <Noting Form={NoteTranslation} action={words.noteTranslation} {...form} languages={translations} />
            )}
            {easyTexts.map((language) => (
              <Sessions
                key={language}
                language={language}
                sessions={easyReadings.filter((one) => one.language === language)}
                onRemoved={noted.reload}
              />
            ))}
            {mayNote && easyTexts.length > 0 && (
              <Noting Form={NoteEasyReading} action={words.noteSession} {...form} languages={easyTexts} />
            )}
          </>
        )}
      </Answer>
    </section>
  )
}

interface NotingProps extends Omit<NoteProps, "open" | "onClose"> {
  Form: ComponentType<NoteProps>
}

/** A button, and the form that it opens, fetched when it is first pressed. */
function Noting({ Form, ...note }: NotingProps) {
  const [asked, setAsked] = useState<"never" | "now" | "before">("never")
  return (
    <>
      <Button onClick={() => setAsked("now")}>{note.action}</Button>
      {asked !== "never" && <Form {...note} open={asked === "now"} onClose={() => setAsked("before")} />}
    </>
  )
}

interface PartsProps {
  language: Language
  parts: OutsideReadings["translations"]
  onRemoved: () => void
}

function TranslationParts({ language, parts, onRemoved }: PartsProps) {
  const words = useMessages(outsideMessages)
  const { reco } = useReco()
  return (
    <>
      <h4>{words.translation(wordFor(LANGUAGE_LABELS[language]))}</h4>
      {!parts.some(({ part }) => part === "translated") && <p class="quiet">{words.notTranslated}</p>}
      {!parts.some(({ part }) => part === "reviewed") && <p class="quiet">{words.notReviewed}</p>}
      <ul class="people">
        {parts.map(({ id, name, part, on, version }) => (
          <NotedLine key={id} name={name} remove={() => removeTranslation(reco.id, id)} onRemoved={onRemoved}>
            <strong>{name}</strong> {wordFor(TRANSLATION_PART_LABELS[part]).toLocaleLowerCase()}{" "}
            <span class="meta">{words.noted(formatDay(on), version)}</span>
          </NotedLine>
        ))}
      </ul>
    </>
  )
}

interface SessionsProps {
  language: Language
  sessions: OutsideReadings["easyReadings"]
  onRemoved: () => void
}

function Sessions({ language, sessions, onRemoved }: SessionsProps) {
  const words = useMessages(outsideMessages)
  const { reco } = useReco()
  return (
    <>
      <h4>{words.easyText(wordFor(LANGUAGE_LABELS[language]))}</h4>
      {sessions.length === 0 && <p class="quiet">{words.notRead}</p>}
      <ul class="people">
        {sessions.map(({ id, readers, on, version, place, changed }) => (
          <NotedLine
            key={id}
            name={formatList(readers)}
            remove={() => removeEasyReading(reco.id, id)}
            onRemoved={onRemoved}
          >
            <strong>{formatList(readers)}</strong>{" "}
            <span class="meta">
              {words.noted(formatDay(on), version)} · {place}
            </span>
            {changed && <blockquote>{changed}</blockquote>}
          </NotedLine>
        ))}
      </ul>
    </>
  )
}
