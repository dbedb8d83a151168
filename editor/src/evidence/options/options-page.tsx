import "./options.css"
import { useLayoutEffect, useRef, useState } from "preact/hooks"
import { useAnswer } from "../../api/use-answer.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { useRecoNews } from "../../reco/reco-news.ts"
import { Answer } from "../../ui/answer.tsx"
import { Button } from "../../ui/button.tsx"
import { EmptyState } from "../../ui/empty-state.tsx"
import { PageHeading } from "../../ui/page-heading.tsx"
import { useEvidence } from "../use-evidence.ts"
import { addOption, readOptions, type ShownOption, type WrittenOption } from "./api.ts"
import { EcoComparison } from "./eco-comparison.tsx"
import { optionMessages } from "./messages.ts"
import { OptionComparison } from "./option-comparison.tsx"
import { EMPTY_OPTION_DRAFT } from "./option-draft.ts"
import { OptionForm } from "./option-form.tsx"
import { OptionList } from "./option-list.tsx"

/** What people can choose, what is said of each, and two of them compared. */
export function OptionsPage() {
  const words = useMessages(optionMessages)
  const { reco } = useReco()
  const options = useAnswer(reco.id, () => readOptions(reco.id))
  useRecoNews(reco.id, { parts: ["options", "questions", "imports"] }, options.reload)
  return (
    <>
      <PageHeading level={2} title={words.title} />
      <p class="lead">{words.lead}</p>
      <Answer of={options}>{(read) => <OptionsFace options={read} reload={options.reload} />}</Answer>
    </>
  )
}

function OptionsFace({ options, reload }: { options: readonly ShownOption[]; reload: () => void }) {
  const words = useMessages(optionMessages)
  const { reco } = useReco()
  const evidence = useEvidence(reco.id)
  const [isAdding, setIsAdding] = useState(false)
  const mayWrite = reco.allowed.includes("evidence.write")
  const actions = useRef<HTMLParagraphElement>(null)
  const wasAdding = useRef(false)
  useLayoutEffect(() => {
    // The form had the focus and is gone: it goes back to the button that opened it.
    if (wasAdding.current && !isAdding) actions.current?.querySelector("button")?.focus()
    wasAdding.current = isAdding
  }, [isAdding])
  const add = async (written: WrittenOption) => {
    await addOption(reco.id, written)
    setIsAdding(false)
    reload()
  }
  return (
    <Answer of={evidence}>
      {({ questions }) => (
        <>
          {options.length === 0 && !isAdding && (
            <EmptyState title={words.none}>
              <p>{mayWrite ? words.noneHint : words.noneReadOnly}</p>
            </EmptyState>
          )}
          <OptionList options={options} questions={questions} reload={reload} />
          {isAdding && (
            <section>
              <h3>{words.addTitle}</h3>
              <OptionForm
                kept={{ name: `option of ${reco.id}`, draft: EMPTY_OPTION_DRAFT, revision: 0 }}
                questions={questions}
                onSave={add}
                onCancel={() => setIsAdding(false)}
              />
            </section>
          )}
          {mayWrite && !isAdding && (
            <p class="actions" ref={actions}>
              <Button kind="main" onClick={() => setIsAdding(true)}>
                {words.add}
              </Button>
            </p>
          )}
          {options.length > 0 && (
            <>
              <OptionComparison options={options} questions={questions} />
              <EcoComparison options={options} />
            </>
          )}
        </>
      )}
    </Answer>
  )
}
