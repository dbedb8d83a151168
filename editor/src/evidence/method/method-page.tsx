import "./method.css"
import { useAnswer } from "../../api/use-answer.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Answer } from "../../ui/answer.tsx"
import { PageHeading } from "../../ui/page-heading.tsx"
import { useEvidenceNews } from "../evidence-news.ts"
import { AGREE_ANCHOR, AgreeSection } from "./agree-section.tsx"
import { readAgree, readMethod } from "./api.ts"
import { methodMessages } from "./messages.ts"
import { MethodForm } from "./method-form.tsx"
import { MethodShown } from "./method-shown.tsx"

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
  useEvidenceNews(reco.id, reload)
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
