import "./method.css"
import { useAnswer } from "../../api/use-answer.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { useRecoNews } from "../../reco/reco-news.ts"
import type { RecoPart } from "../../reco/told-changes.ts"
import { Answer } from "../../ui/answer.tsx"
import { PageHeading } from "../../ui/page-heading.tsx"
import { EVIDENCE_PARTS } from "../use-evidence.ts"
import { AGREE_ANCHOR, AgreeSection } from "./agree-section.tsx"
import { readAgree, readMethod } from "./api.ts"
import { methodMessages } from "./messages.ts"
import { MethodForm } from "./method-form.tsx"
import { MethodShown } from "./method-shown.tsx"

/** All that AGREE II asks about; only a step of the reco's life by itself changes nothing. */
const AGREE_PARTS: readonly RecoPart[] = [
  ...EVIDENCE_PARTS,
  "method",
  "settings",
  "team",
  "review",
  "text",
  "references",
  "decision",
  "testimonies",
  "options"
]

/** How a reco was made, and how far it answers what a guideline is judged by. */
export function MethodPage() {
  const words = useMessages(methodMessages)
  const { reco } = useReco()
  const method = useAnswer(reco.id, () => readMethod(reco.id))
  const agree = useAnswer(reco.id, () => readAgree(reco.id))
  const reload = () => {
    method.reload()
    agree.reload()
  }
  useRecoNews(reco.id, { parts: ["method"] }, method.reload)
  useRecoNews(reco.id, { parts: AGREE_PARTS }, agree.reload)
  return (
    <>
      <PageHeading level={2} title={words.title} />
      <p class="lead">{words.lead}</p>
      <p class="interface">
        <a href={`${paths.method(reco.id)}#${AGREE_ANCHOR}`} onClick={goToReadiness}>
          {words.toReadiness}
        </a>
      </p>
      <Answer of={method}>
        {(kept) =>
          reco.allowed.includes("evidence.write") ? (
            <MethodForm kept={kept} onSaved={reload} />
          ) : (
            <MethodShown method={kept.method} />
          )
        }
      </Answer>
      <Answer of={agree}>{(answers) => <AgreeSection answers={answers} />}</Answer>
    </>
  )
}

function goToReadiness(): void {
  const heading = document.querySelector<HTMLElement>(`#${AGREE_ANCHOR} h3`)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}
