import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { PageHeading } from "../../ui/page-heading.tsx"
import { questionWordsMessages } from "../questions/question-words-messages.ts"

/** What stands where somebody has removed the thing that one looks for. */
export function Gone({ title, hint }: { title: string; hint: string }) {
  const words = useMessages(questionWordsMessages)
  const { reco } = useReco()
  return (
    <>
      <PageHeading level={2} title={title} />
      <p>{hint}</p>
      <p class="interface">
        <a href={paths.evidence(reco.id)}>{words.backToQuestions}</a>
      </p>
    </>
  )
}
