import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { momentRefOf } from "@recos/schemas/history/moment-ref"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useMessages } from "../messages/catalogue.ts"
import { formatList, formatMoment } from "../messages/format.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { wordFor } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { type Author, nameMoment, type SessionLine, unnameMoment } from "./api.ts"
import { formatHour } from "./format-hour.ts"
import { historyMessages } from "./messages.ts"
import { NameMoment } from "./name-moment.tsx"
import { RestoreMoment } from "./restore-moment.tsx"

/** Those who wrote, each with their college: « Nadia (Collège citoyen) et Marcel (Collège citoyen) ». */
export const sayAuthors = (authors: readonly Author[]): string =>
  formatList(authors.map(({ name, college }) => `${name} (${wordFor(COLLEGE_LABELS[college])})`))

const MINUTE_MILLISECONDS = 60_000

interface SessionRowProps {
  recoId: string
  session: SessionLine
  /** What came right after it. */
  next: SessionLine | undefined
  /** Whether something was written since that is in no session yet. */
  isGoneOn: boolean
  mayName: boolean
  mayRestore: boolean
  onChange: () => void
}

/** One session of work: when, who, what changed in words, and what can be done with its end. */
export function SessionRow({ recoId, session, next, isGoneOn, mayName, mayRestore, onChange }: SessionRowProps) {
  const words = useMessages(historyMessages)
  const { beganAt, endedAt, deed, authors, previous, throughSeq } = session
  const minutes = Math.round((Date.parse(endedAt) - Date.parse(beganAt)) / MINUTE_MILLISECONDS)
  const when = formatMoment(endedAt)
  const who = sayAuthors(authors)
  const what = deed ? words.deeds[deed] : ""
  const sections = session.sections.map((kind) => SECTION_HEADINGS[kind][interfaceLanguage.value])
  return (
    <li>
      <p class="history-when">
        <time dateTime={endedAt}>{words.span(formatHour(beganAt), formatHour(endedAt))}</time>
        {minutes > 0 && ` · ${words.lasted(minutes)}`}
      </p>
      {session.name && <p class="history-name">{words.named(session.name.words, session.name.by)}</p>}
      {next?.deed === "restored" && !session.name && <p class="history-name">{words.keptBefore}</p>}
      {what && <p>{what}</p>}
      {(who || !deed) && <p>{who || words.nobody}</p>}
      {deed !== "before" && (
        <p class="meta">
          {[sayWords(session, words), ...(sections.length > 0 ? [formatList(sections)] : [])].join(" · ")}
        </p>
      )}
      <p class="row-links">
        {previous !== null && (
          <a
            href={paths.compare(recoId, momentRefOf(previous), momentRefOf(throughSeq))}
            aria-label={words.at(words.changed, when)}
          >
            {words.changed}
          </a>
        )}
        <a href={paths.compare(recoId, momentRefOf(throughSeq), "draft")} aria-label={words.at(words.withDraft, when)}>
          {words.withDraft}
        </a>
      </p>
      <div class="history-gestures">
        {mayName && (
          <NameMoment
            label={session.name ? words.name.change : words.name.moment}
            spoken={words.at(session.name ? words.name.change : words.name.moment, when)}
            title={words.name.moment}
            name={session.name?.words ?? ""}
            onName={async (name) => {
              await nameMoment(recoId, throughSeq, name)
              onChange()
            }}
            onUnname={
              session.name
                ? async () => {
                    await unnameMoment(recoId, throughSeq)
                    onChange()
                  }
                : undefined
            }
          />
        )}
        {mayRestore && (next || isGoneOn) && (
          <RestoreMoment
            recoId={recoId}
            throughSeq={throughSeq}
            label={next?.deed === "restored" ? words.restore.before : words.restore.text}
            spoken={words.at(next?.deed === "restored" ? words.restore.before : words.restore.text, when)}
            when={when}
            onRestored={onChange}
          />
        )}
      </div>
    </li>
  )
}

function sayWords({ words: counted }: SessionLine, words: (typeof historyMessages)["fr"]): string {
  if (!counted) return words.notCounted
  const { added, removed } = counted
  const said = [...(added > 0 ? [words.added(added)] : []), ...(removed > 0 ? [words.removed(removed)] : [])]
  return said.length > 0 ? said.join(", ") : words.noWord
}
