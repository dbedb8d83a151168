import "./reviews.css"
import { refusal } from "@recos/schemas/people/permissions"
import type { ComponentChildren } from "preact"
import { useEffect, useRef, useState } from "preact/hooks"
import { currentMember } from "../accounts/session.ts"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import { Answer } from "../ui/answer.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import { Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Told } from "../ui/told.tsx"
import { readVersion, type VersionDetail } from "../versions/api.ts"
import { FrozenReading } from "../versions/frozen-reading.tsx"
import { shortHash, versionMessages } from "../versions/messages.ts"
import { GiveReading } from "./give-reading.tsx"
import { reviewMessages } from "./messages.ts"
import { isUnsent, NO_OPINION, type Opinion } from "./opinion.ts"
import { OpinionsByCollege } from "./opinions-by-college.tsx"
import { OutsideReadings } from "./outside-readings.tsx"
import { sayOpinions } from "./say-opinions.ts"
import { hasSigned, SignVersion } from "./sign-version.tsx"

const DeclarationAwaited = lazyPart(
  () => import("../interests/declaration-awaited.tsx"),
  (module) => module.DeclarationAwaited
)
const Recusals = lazyPart(
  () => import("./recusals.tsx"),
  (module) => module.Recusals
)

/** The version under review: what both colleges say of it, its text to be read, and one's own opinion at its end. */
export function ReadingsPage() {
  const words = useMessages(reviewMessages)
  const { reco } = useReco()
  return (
    <>
      <PageHeading level={2} title={words.title} />
      {reco.latestVersion ? (
        <UnderReview number={reco.latestVersion.number} />
      ) : (
        <EmptyState title={words.empty}>
          <p>{words.emptyHelp}</p>
        </EmptyState>
      )}
    </>
  )
}

function UnderReview({ number }: { number: string }) {
  const words = useMessages(reviewMessages)
  const { reco, reload } = useReco()
  const version = useAnswer(`${reco.id} ${number}`, () => readVersion(reco.id, number))
  const mayRead = reco.allowed.includes("reading.give")
  const maySign = reco.allowed.includes("version.sign")
  const [opinion, setOpinion] = useOwnOpinion(reco.id)
  useRecoNews(reco.id, { parts: ["review", "step", "gradings"] }, version.reload)
  const changed = () => {
    version.reload()
    reload()
  }
  return (
    <Answer of={version}>
      {(frozen) => (
        <>
          <VersionLine version={frozen} />
          <Told key={number} of={frozen} say={(before, now) => sayOpinions(before, now, currentMember().id)} />
          <OpinionsByCollege version={frozen} />
          {frozen.recusals.length > 0 && <Recusals recusals={frozen.recusals} />}
          {(mayRead || (maySign && !hasSigned(frozen))) && (
            <p class="interface">
              <a href="#avis">{mayRead ? words.goToReading : words.goToSignature}</a>
            </p>
          )}
          <OutsideReadings version={frozen} />
          <p class="interface">
            <a href={paths.remarks(reco.id)}>{words.goToRemarks}</a>
          </p>
          <FrozenReading recoId={reco.id} content={frozen.content} />
          <OwnPlace>
            {(mayRead || isUnsent(opinion)) && (
              <GiveReading
                version={frozen}
                opinion={opinion}
                onOpinion={setOpinion}
                isOpen={mayRead}
                onGiven={changed}
              />
            )}
            {maySign && <SignVersion version={frozen} onSigned={changed} />}
            {!mayRead && !maySign && <NothingToSay />}
          </OwnPlace>
        </>
      )}
    </Answer>
  )
}

/** Where one's own opinion is given. Whoever comes by a link to it is taken there, which the browser did before the text had come. */
function OwnPlace({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (location.hash === "#avis") place.current?.focus()
  }, [])
  return (
    <div id="avis" class="opinion" tabIndex={-1} ref={place}>
      {children}
    </div>
  )
}

/** What people have begun to say of recos on this device: who goes to look at remarks finds it again. */
const begun = new Map<string, Opinion>()

function useOwnOpinion(recoId: string) {
  const key = `${currentMember().id} ${recoId}`
  const [opinion, show] = useState(begun.get(key) ?? NO_OPINION)
  const keep = (said: Opinion): void => {
    if (isUnsent(said)) begun.set(key, said)
    else begun.delete(key)
    show(said)
  }
  return [opinion, keep] as const
}

/** Why no opinion is asked here now. */
function NothingToSay() {
  const words = useMessages(reviewMessages)
  const { reco } = useReco()
  if (reco.status === "approved") return <Notice kind="done">{words.signedAll}</Notice>
  const why = refusal(currentMember(), reco.status === "in-review" ? "reading.give" : "version.sign", reco.standing)
  const lacking = currentMember().declaration
  if (why?.startsWith("declaration-") && lacking)
    return <DeclarationAwaited awaited={lacking} back={paths.readings(reco.id)} />
  const isLastEditor = reco.status === "in-review" && reco.standing.isLastEditor
  return <p class="quiet">{why === "recused" ? words.recused : isLastEditor ? words.lastEditor : words.status}</p>
}

function VersionLine({ version }: { version: VersionDetail }) {
  const words = useMessages(reviewMessages)
  const versionWords = useMessages(versionMessages)
  return (
    <>
      <p class="version-note">
        <strong>{words.version(version.number)}</strong>
        {version.note && ` · ${version.note}`}
      </p>
      <p class="meta">{versionWords.hash(shortHash(version.hash))}</p>
    </>
  )
}
