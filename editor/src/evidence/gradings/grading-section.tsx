import "./gradings.css"
import { methodFor } from "@recos/schemas/evidence/grading/domains"
import { useRef } from "preact/hooks"
import { currentMember } from "../../accounts/session.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { readInterests } from "../../interests/api.ts"
import { TeamInterests } from "../../interests/on-a-question/team-interests.tsx"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { useRecoNews } from "../../reco/reco-news.ts"
import type { RecoPart } from "../../reco/told-changes.ts"
import { Answer } from "../../ui/answer.tsx"
import { lazyPart } from "../../ui/lazy-part.tsx"
import { Notice } from "../../ui/notice.tsx"
import { useOwnId } from "../../ui/use-own-id.ts"
import { EVIDENCE_PARTS } from "../use-evidence.ts"
import { type OutcomeAddress, type OutcomeGradings, readGradings } from "./api.ts"
import { Signatures } from "./common/signatures.tsx"
import { TakeBack } from "./form/take-back.tsx"
import { gradingMessages } from "./messages.ts"

// Each is fetched where its step has come.
const OwnWord = lazyPart(
  () => import("../../interests/on-a-question/own-word.tsx"),
  (module) => module.OwnWord
)
const DeclarationAwaited = lazyPart(
  () => import("../../interests/declaration-awaited.tsx"),
  (module) => module.DeclarationAwaited
)
const GradingForm = lazyPart(
  () => import("./form/grading-form.tsx"),
  (module) => module.GradingForm
)
const OwnGrading = lazyPart(
  () => import("./own-grading.tsx"),
  (module) => module.OwnGrading
)
const CommonGrading = lazyPart(
  () => import("./common/common-grading.tsx"),
  (module) => module.CommonGrading
)

/** Who may grade what, and how far it is: the team and the step of the reco count. */
const GRADING_PARTS: readonly RecoPart[] = [...EVIDENCE_PARTS, "team", "step"]
const INTEREST_PARTS: readonly RecoPart[] = ["gradings", "questions", "team", "step"]

/** The grading of one outcome: one's interests, one's own grading alone, then what two reviewers settle together. */
export function GradingSection({ questionId, outcomeId }: { questionId: string; outcomeId: string }) {
  const id = useOwnId()
  const words = useMessages(gradingMessages)
  const { reco } = useReco()
  const address = { id: reco.id, outcomeId }
  const gradings = useAnswer(`gradings ${outcomeId}`, () => readGradings(address))
  const interests = useAnswer(`interests ${questionId}`, () => readInterests(reco.id, questionId))
  const heading = useRef<HTMLHeadingElement>(null)
  const reload = () => {
    gradings.reload()
    interests.reload()
  }
  // A step takes away the form that had the focus: what stands now is said from the section's head.
  const goOn = () => {
    reload()
    heading.current?.focus()
  }
  const kind = gradings.value?.figures.kind
  const items = [outcomeId, questionId]
  useRecoNews(reco.id, { parts: GRADING_PARTS, items }, gradings.reload)
  useRecoNews(reco.id, { parts: INTEREST_PARTS, items: [questionId] }, interests.reload)
  return (
    <section class="gradings" aria-labelledby={id} id="evaluation">
      <h3 id={id} ref={heading} tabIndex={-1}>
        {kind && methodFor(kind) === "cerqual" ? words.confidenceTitle : words.title}
      </h3>
      <p class="quiet">{words.lead}</p>
      <Answer of={gradings}>
        {(value) => (
          <>
            <Answer of={interests}>
              {(shown) => (
                <>
                  {reco.allowed.includes("interest.declare") && (
                    <OwnWord
                      key={questionId}
                      recoId={reco.id}
                      questionId={questionId}
                      interests={shown}
                      onSaid={goOn}
                    />
                  )}
                  <TeamInterests
                    recoId={reco.id}
                    questionId={questionId}
                    interests={shown}
                    mayAnalyse={reco.allowed.includes("interest.analyse")}
                    onAnalysed={reload}
                  />
                </>
              )}
            </Answer>
            <GradingSteps key={outcomeId} address={address} gradings={value} onChanged={goOn} />
          </>
        )}
      </Answer>
    </section>
  )
}

interface GradingStepsProps {
  address: OutcomeAddress
  gradings: OutcomeGradings
  onChanged: () => void
}

function GradingSteps({ address, gradings, onChanged }: GradingStepsProps) {
  const words = useMessages(gradingMessages)
  const { mine, refusals, revealed, wasAgreed } = gradings
  const isShownBelow = mine?.signedAt != null && revealed.length > 0
  return (
    <>
      <Signatures gradings={gradings} />
      {wasAgreed && (
        <Notice>
          <p>{words.together.earlier}</p>
        </Notice>
      )}
      {refusals.grade === null && <GradingForm address={address} gradings={gradings} onChanged={onChanged} />}
      <WhyNot gradings={gradings} />
      {mine && refusals.grade !== null && !isShownBelow && <OwnGrading mine={mine} />}
      <TakeBack address={address} gradings={gradings} onChanged={onChanged} />
      {revealed.length > 0 && <CommonGrading address={address} gradings={gradings} onSettled={onChanged} />}
    </>
  )
}

/** Why one does not grade this outcome now, where the page does not say it already. */
function WhyNot({ gradings: { refusals, mine } }: { gradings: OutcomeGradings }) {
  const words = useMessages(gradingMessages)
  const { grade } = refusals
  if (grade === "graded-by-two") {
    return (
      <p class="quiet">
        {words.byTwo} {mine && words.draftKept}
      </p>
    )
  }
  const lacking = currentMember().declaration
  if (lacking && grade?.startsWith("declaration-"))
    return <DeclarationAwaited awaited={lacking} back={location.pathname} />
  const closed: Partial<Record<string, string>> = words.closed
  const sentence = grade && closed[grade]
  return sentence ? <p class="quiet">{sentence}</p> : null
}
