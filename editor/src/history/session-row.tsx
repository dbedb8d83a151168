import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { momentRefOf } from "@recos/schemas/history/moment-ref"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useMessages } from "../messages/catalogue.ts"
import { formatList, formatMoment } from "../messages/format.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { wordFor } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import type { Author, SessionLine } from "./api.ts"
import { formatHour } from "./format-hour.ts"
import { historyMessages } from "./messages.ts"

/** Those who wrote, each with their college: « Nadia (Collège citoyen) et Marcel (Collège citoyen) ». */
export const sayAuthors = (authors: readonly Author[]): string =>
  formatList(authors.map(({ name, college }) => `${name} (${wordFor(COLLEGE_LABELS[college])})`))

const MINUTE_MILLISECONDS = 60_000

/** One session of work: when, who, what changed in words, and the ways to see it. */
export function SessionRow({ recoId, session }: { recoId: string; session: SessionLine }) {
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
      {session.name && <p class="history-name">{session.name.words}</p>}
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
            aria-label={words.changedIn(when)}
          >
            {words.changed}
          </a>
        )}
        <a href={paths.compare(recoId, momentRefOf(throughSeq), "draft")} aria-label={words.withDraftFrom(when)}>
          {words.withDraft}
        </a>
      </p>
    </li>
  )
}

function sayWords({ words: counted }: SessionLine, words: (typeof historyMessages)["fr"]): string {
  if (!counted) return words.notCounted
  const { added, removed } = counted
  const said = [...(added > 0 ? [words.added(added)] : []), ...(removed > 0 ? [words.removed(removed)] : [])]
  return said.length > 0 ? said.join(", ") : words.noWord
}
