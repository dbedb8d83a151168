import "./history.css"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { useAnswer } from "../api/use-answer.ts"
import { usePages } from "../api/use-pages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay, formatMoment } from "../messages/format.ts"
import { wordFor } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import { Answer } from "../ui/answer.tsx"
import { OneChoice } from "../ui/choices.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Pages } from "../ui/pages.tsx"
import { listVersions, type VersionLine } from "../versions/api.ts"
import { type History, namePresent, readHistory, type SessionLine } from "./api.ts"
import { ChooseTwo } from "./choose-two.tsx"
import { formatHour } from "./format-hour.ts"
import { historyMessages } from "./messages.ts"
import { NameMoment } from "./name-moment.tsx"
import { SessionRow, sayAuthors } from "./session-row.tsx"
import { byDay, type Entry, timelineOf } from "./timeline.ts"
import { WhoWrote } from "./who-wrote.tsx"

/** What happened to the text of a reco: its sessions of work and its frozen versions, by day. */
export function HistoryPage() {
  const words = useMessages(historyMessages)
  const { reco } = useReco()
  const languages = reco.documents.map(({ language }) => language)
  const { query } = useLocation()
  const [chosen, setLanguage] = useState<string | undefined>(query.langue)
  const language = languages.find((one) => one === chosen) ?? languages[0]
  const versions = useAnswer(reco.id, () => listVersions(reco.id))
  useRecoNews(reco.id, { parts: ["step"] }, versions.reload)
  return (
    <>
      <PageHeading level={2} title={words.title} />
      <p class="lead">{words.lead}</p>
      <p class="field-hint">{words.keptToo}</p>
      <p class="row-links">
        <a href={paths.versions(reco.id)}>{words.toVersions}</a>
      </p>
      {languages.length > 1 && language && (
        <OneChoice
          legend={words.languages}
          choices={languages.map((value) => ({ value, label: wordFor(LANGUAGE_LABELS[value]) }))}
          chosen={language}
          onChoice={setLanguage}
        />
      )}
      {language && <WhoWrote key={language} recoId={reco.id} language={language} />}
      <Answer of={versions}>
        {(frozen) => language && <Sessions key={language} recoId={reco.id} language={language} versions={frozen} />}
      </Answer>
    </>
  )
}

interface SessionsProps {
  recoId: string
  language: Language
  versions: VersionLine[]
}

function Sessions({ recoId, language, versions }: SessionsProps) {
  const words = useMessages(historyMessages)
  const { reco } = useReco()
  const [open, setOpen] = useState<History["open"]>(null)
  const ask = async (after?: string) => {
    const page = await readHistory(recoId, language)(after)
    if (after === undefined) setOpen(page.open)
    return page
  }
  const history = usePages(`${recoId} ${language}`, ask)
  useRecoNews(recoId, { parts: ["history", "text"] }, history.reload)
  return (
    <Pages of={history}>
      {(sessions) => {
        const entries = timelineOf(sessions, versions, history.value?.next === null)
        return (
          <>
            {open && (
              <p>
                {words.open(sayAuthors(open.authors), momentOrHour(open.beganAt))} {words.openHelp}
              </p>
            )}
            {entries.length === 0 && (
              <EmptyState title={words.empty}>
                <p>{words.emptyHelp}</p>
              </EmptyState>
            )}
            {reco.allowed.includes("reco.write") && (
              <NameMoment
                label={words.name.present}
                title={words.name.present}
                name=""
                onName={async (name) => {
                  await namePresent(recoId, language, name)
                  history.reload()
                }}
              />
            )}
            <ChooseTwo recoId={recoId} entries={entries} />
            {byDay(entries, formatDay).map(([day, ofDay]) => (
              <section key={day}>
                <h3>{day}</h3>
                <ol class="rows history">
                  {ofDay.map((entry) => (
                    <EntryRow
                      key={"version" in entry ? entry.version.number : entry.session.throughSeq}
                      recoId={recoId}
                      entry={entry}
                      next={"session" in entry ? sessions[sessions.indexOf(entry.session) - 1] : undefined}
                      isGoneOn={open !== null}
                      onChange={history.reload}
                    />
                  ))}
                </ol>
              </section>
            ))}
          </>
        )
      }}
    </Pages>
  )
}

/** The hour alone for today, which needs no date. */
const momentOrHour = (at: string): string =>
  formatDay(at) === formatDay(new Date()) ? formatHour(at) : formatMoment(at)

interface EntryRowProps {
  recoId: string
  entry: Entry
  next: SessionLine | undefined
  isGoneOn: boolean
  onChange: () => void
}

function EntryRow({ recoId, entry, next, isGoneOn, onChange }: EntryRowProps) {
  const words = useMessages(historyMessages)
  const { allowed } = useReco().reco
  if ("session" in entry)
    return (
      <SessionRow
        recoId={recoId}
        session={entry.session}
        next={next}
        isGoneOn={isGoneOn}
        mayName={allowed.includes("reco.write")}
        mayRestore={allowed.includes("version.restore")}
        onChange={onChange}
      />
    )
  const { number, note, frozenAt } = entry.version
  return (
    <li class="history-version">
      <p class="history-when">
        <time dateTime={frozenAt}>{formatHour(frozenAt)}</time>
      </p>
      <p>
        <a href={paths.version(recoId, number)}>{words.version(number)}</a>
      </p>
      {note && <p class="version-note">{note}</p>}
    </li>
  )
}
