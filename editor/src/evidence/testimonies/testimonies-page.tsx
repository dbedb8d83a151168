import "./testimonies.css"
import { useState } from "preact/hooks"
import { useAnswer } from "../../api/use-answer.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { useRecoNews } from "../../reco/reco-news.ts"
import { Answer } from "../../ui/answer.tsx"
import { Button } from "../../ui/button.tsx"
import { EmptyState } from "../../ui/empty-state.tsx"
import { Notice } from "../../ui/notice.tsx"
import { PageHeading } from "../../ui/page-heading.tsx"
import { listTestimonies } from "./api.ts"
import { testimonyMessages } from "./messages.ts"
import { TestimonyForm } from "./testimony-form.tsx"
import { TestimonyShown } from "./testimony-shown.tsx"

/** Lived experience, apart from what studies show. */
export function TestimoniesPage() {
  const words = useMessages(testimonyMessages)
  const { reco } = useReco()
  const answer = useAnswer(reco.id, () => listTestimonies(reco.id))
  useRecoNews(reco.id, { parts: ["testimonies"] }, answer.reload)
  const [showing, setShowing] = useState<"list" | "form" | "saved">("list")
  const mayCollect = reco.allowed.includes("testimony.collect")
  const onSaved = () => {
    setShowing("saved")
    answer.reload()
  }
  return (
    <>
      <PageHeading level={2} title={words.title} />
      <p class="lead">{words.lead}</p>
      <Answer of={answer}>
        {(testimonies) =>
          testimonies.length === 0 ? (
            showing === "list" && (
              <EmptyState title={words.none}>
                <p>{words.noneHint}</p>
              </EmptyState>
            )
          ) : (
            <ul class="rows">
              {testimonies.map((testimony) => (
                <li key={testimony.id}>
                  <TestimonyShown testimony={testimony} onWithdrawn={answer.reload} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {showing === "saved" && <Notice kind="done">{words.saved}</Notice>}
      {showing === "form" && <TestimonyForm onSaved={onSaved} onCancel={() => setShowing("list")} />}
      {mayCollect && showing !== "form" && (
        <p class="actions">
          <Button kind="main" onClick={() => setShowing("form")}>
            {words.add}
          </Button>
        </p>
      )}
    </>
  )
}
