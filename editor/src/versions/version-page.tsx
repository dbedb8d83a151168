import { useRoute } from "preact-iso"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay, formatList } from "../messages/format.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import { Answer } from "../ui/answer.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { readVersion, type VersionDetail } from "./api.ts"
import { FrozenReading } from "./frozen-reading.tsx"
import { shortHash, versionMessages } from "./messages.ts"

// Where the text may be taken up again, and there alone.
const Restore = lazyPart(
  () => import("./restore.tsx"),
  (module) => module.Restore
)

/** One frozen version, to be read. */
export function VersionPage() {
  const words = useMessages(versionMessages)
  const { params } = useRoute()
  const { reco } = useReco()
  const number = params.number ?? ""
  const version = useAnswer(`${reco.id} ${number}`, () => readVersion(reco.id, number))
  // When it was made public may come; its words never change.
  useRecoNews(reco.id, { parts: ["step"] }, version.reload)
  return (
    <>
      <PageHeading level={2} title={words.version(number)} />
      <Answer of={version}>
        {(frozen) => (
          <>
            <VersionFacts version={frozen} />
            <p class="row-links">
              <a href={paths.compare(reco.id, number, "draft")}>{words.compareWithDraft}</a>
              <a href={paths.versions(reco.id)}>{words.backToList}</a>
            </p>
            {reco.allowed.includes("version.restore") && <Restore number={number} />}
            <FrozenReading recoId={reco.id} content={frozen.content} />
          </>
        )}
      </Answer>
    </>
  )
}

function VersionFacts({ version }: { version: VersionDetail }) {
  const words = useMessages(versionMessages)
  const { contributors } = version.content
  return (
    <>
      {version.note && <p class="version-note">{version.note}</p>}
      <p class="meta">
        {words.frozen(formatDay(version.frozenAt))}
        {version.publishedAt && ` · ${words.published(formatDay(version.publishedAt))}`}
        {` · ${words.hash(shortHash(version.hash))}`}
      </p>
      {contributors.length > 0 && (
        <p class="meta">{words.contributors(formatList(contributors.map((one) => one.name)))}</p>
      )}
    </>
  )
}
