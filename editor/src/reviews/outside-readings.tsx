import { easyText } from "@recos/schemas/falc/easy-text"
import { TRANSLATION_PART_LABELS } from "@recos/schemas/publication/reading-labels"
import { isTranslation } from "@recos/schemas/publication/translations"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay, formatList } from "../messages/format.ts"
import { wordFor } from "../messages/labels.ts"
import { isDocumentNode } from "../reading/is-document-node.ts"
import { useReco } from "../reco/reco-context.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import { Answer } from "../ui/answer.tsx"
import type { VersionDetail } from "../versions/api.ts"
import { type OutsideReadings as Noted, readOutsideReadings, removeEasyReading, removeTranslation } from "./api.ts"
import { NoteEasyReading } from "./note-easy-reading.tsx"
import { NoteTranslation } from "./note-translation.tsx"
import { NotedLine } from "./noted-line.tsx"
import { outsideMessages } from "./outside-messages.ts"

/**
 * Who translated, who reviewed each translation, and who read the texts for everyone; the coordinator notes them here.
 * Nothing where a version has neither.
 */
export function OutsideReadings({ version }: { version: VersionDetail }) {
  const words = useMessages(outsideMessages)
  const { reco } = useReco()
  const { documents } = version.content
  const languages = LANGUAGES.filter((language) => documents[language] !== undefined)
  const translations = languages.filter((language) => isTranslation(languages, language))
  const easyTexts = languages.filter((language) => {
    const document = documents[language]
    return isDocumentNode(document) && easyText(document) !== null
  })
  const noted = useAnswer(`outside ${reco.id}`, () => readOutsideReadings(reco.id))
  useRecoNews(reco.id, { parts: ["review"] }, noted.reload)
  if (translations.length + easyTexts.length === 0) return null
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
            {mayNote && translations.length > 0 && <NoteTranslation {...form} languages={translations} />}
            {easyTexts.map((language) => (
              <Sessions
                key={language}
                language={language}
                sessions={easyReadings.filter((one) => one.language === language)}
                onRemoved={noted.reload}
              />
            ))}
            {mayNote && easyTexts.length > 0 && <NoteEasyReading {...form} languages={easyTexts} />}
          </>
        )}
      </Answer>
    </section>
  )
}

interface PartsProps {
  language: Language
  parts: Noted["translations"]
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
  sessions: Noted["easyReadings"]
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
