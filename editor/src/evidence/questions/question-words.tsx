import { interfaceLanguage } from "../../messages/interface-language.ts"
import { useReco } from "../../reco/reco-context.ts"
import type { WrittenQuestion } from "./api.ts"
import { questionWordsMessages } from "./question-words-messages.ts"

/** What a question is about first, then what makes it another question than its neighbours. */
function partsOf({ population, intervention, comparison }: WrittenQuestion): { head: string; rest: string } {
  const words = questionWordsMessages[interfaceLanguage.value]
  const rest = [comparison && words.comparedWith(comparison), population && words.forWhom(population)].filter(Boolean)
  return intervention ? { head: intervention, rest: rest.join(" · ") } : { head: rest.join(" · "), rest: "" }
}

/** A question in one line, from its parts as people wrote them. */
export function questionInWords(question: WrittenQuestion): string {
  const { head, rest } = partsOf(question)
  return rest === "" ? head : `${head}, ${rest}`
}

/** A question as a title: what is offered stands out, the rest follows below. */
export function QuestionTitle({ question }: { question: WrittenQuestion }) {
  const { head, rest } = partsOf(question)
  const { reco } = useReco()
  return (
    <span lang={reco.documents[0]?.language}>
      {head}
      {rest && (
        <>
          <span class="visually-hidden">, </span>
          <span class="question-rest">{rest}</span>
        </>
      )}
    </span>
  )
}
