import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import { Answer } from "../ui/answer.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { listVersions, type VersionLine } from "./api.ts"
import { shortHash, versionMessages } from "./messages.ts"

/** The frozen versions of a reco, the newest first. */
export function VersionsPage() {
  const words = useMessages(versionMessages)
  const { reco } = useReco()
  const versions = useAnswer(reco.id, () => listVersions(reco.id))
  useRecoNews(reco.id, { parts: ["step", "review"] }, versions.reload)
  return (
    <>
      <PageHeading level={2} title={words.title} />
      <p class="lead">{words.lead}</p>
      <p class="row-links">
        <a href={paths.history(reco.id)}>{words.history}</a>
      </p>
      <Answer of={versions}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyState title={words.empty}>
              <p>{words.emptyHelp}</p>
            </EmptyState>
          ) : (
            <ul class="rows">
              {lines.map((line, place) => (
                <li key={line.number}>
                  <Version recoId={reco.id} line={line} previous={lines[place + 1]} isLatest={place === 0} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  )
}

interface VersionProps {
  recoId: string
  line: VersionLine
  previous: VersionLine | undefined
  isLatest: boolean
}

function Version({ recoId, line, previous, isLatest }: VersionProps) {
  const words = useMessages(versionMessages)
  const when = formatDay(line.frozenAt)
  return (
    <article>
      <h3 class="reco-row-title">
        <a href={paths.version(recoId, line.number)}>{words.version(line.number)}</a>
      </h3>
      {line.note && <p class="version-note">{line.note}</p>}
      <p class="meta">
        {line.frozenBy ? words.frozenBy(when, line.frozenBy.name) : words.frozen(when)}
        {line.publishedAt && ` · ${words.published(formatDay(line.publishedAt))}`}
        {` · ${words.hash(shortHash(line.hash))}`}
      </p>
      <p class="row-links">
        {previous && (
          <a href={paths.compare(recoId, previous.number, line.number)}>{words.compareWithPrevious(previous.number)}</a>
        )}
        {isLatest && <a href={paths.compare(recoId, line.number, "draft")}>{words.compareWithDraft}</a>}
      </p>
    </article>
  )
}
