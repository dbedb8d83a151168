import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useRef } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { wordFor } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { PublicationPanel } from "../publishing/publication-panel.tsx"
import type { Reco } from "../reco/api.ts"
import { useReco } from "../reco/reco-context.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import type { RecoPart } from "../reco/told-changes.ts"
import { DownloadLink } from "../ui/download-link.tsx"
import { Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Told } from "../ui/told.tsx"
import { exportAddress } from "./api.ts"
import { FollowReco } from "./follow-reco.tsx"
import { NextStep } from "./next-step.tsx"
import { OtherSteps } from "./other-steps.tsx"
import { recoFacesMessages } from "./reco-faces-messages.ts"
import { recoMessages } from "./reco-messages.ts"
import { sayMissing } from "./say-became.ts"
import { TeamByCollege } from "./team-by-college.tsx"

/** Where things may be missing besides what all pages of a reco look at. */
const MISSING_PARTS: readonly RecoPart[] = ["references", "questions", "outcomes", "gradings", "updates", "imports"]

/** The first page of a reco: where it stands, what is missing before the next step, who is with it. */
export function OverviewPage() {
  const words = useMessages(recoMessages)
  const faces = useMessages(recoFacesMessages)
  const { reco, reload } = useReco()
  // Kept once it is done, when the server no longer names it, so that the page still says how it ended.
  const job = useRef<string | undefined>(undefined)
  if (reco.job) job.current = reco.job.id
  useRecoNews(reco.id, { parts: MISSING_PARTS }, reload)
  return (
    <>
      <PageHeading level={2} title={faces.overview} isUnseen />
      {reco.withdrawnReason && (
        <Notice
          kind={reco.isWithdrawalAsked ? "error" : "info"}
          title={reco.isWithdrawalAsked ? words.withdrawalAsked : words.withdrawn}
        >
          {reco.isWithdrawalAsked && <p>{words.stillGuides}</p>}
          <p>{reco.withdrawnReason}</p>
        </Notice>
      )}
      {job.current && (
        <PublicationPanel
          key={job.current}
          jobId={job.current}
          publicAddress={paths.publicReco(reco.slug)}
          onEnd={reload}
        />
      )}
      <Told key={reco.id} of={reco} say={sayMissing} />
      <NextStep />
      <Versions reco={reco} />
      <section>
        <h2>{words.teamByCollege}</h2>
        <TeamByCollege team={reco.team} />
        {reco.allowed.includes("reco.team") && (
          <p class="interface">
            <a href={paths.team(reco.id)}>{words.manageTeam}</a>
          </p>
        )}
      </section>
      <OtherSteps />
      <FollowReco />
      <div class="reco-exports">
        {reco.documents.flatMap(({ id, language }) =>
          (["pdf", "docx", "md"] as const).map((ending) => (
            <DownloadLink key={`${id} ${ending}`} href={exportAddress(reco.id, language, ending)}>
              {words.export[ending]} ({wordFor(LANGUAGE_LABELS[language])})
            </DownloadLink>
          ))
        )}
      </div>
    </>
  )
}

function Versions({ reco }: { reco: Reco }) {
  const words = useMessages(recoMessages)
  const faces = useMessages(recoFacesMessages)
  const { latestVersion, published } = reco
  return (
    <section>
      <h2>{faces.versions}</h2>
      {published && (
        <p>
          {words.publishedOn(published.number, formatDay(published.publishedAt))}{" "}
          <a href={paths.publicReco(reco.slug)}>{words.seePublic}</a>
        </p>
      )}
      {latestVersion && (
        <p>
          <a href={paths.version(reco.id, latestVersion.number)}>
            {words.latest(latestVersion.number, formatDay(latestVersion.frozenAt))}
          </a>
        </p>
      )}
      <p class="interface">
        <a href={paths.history(reco.id)}>{words.history}</a>
      </p>
    </section>
  )
}
