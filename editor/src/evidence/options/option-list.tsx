import "../questions/questions.css"
import { useRef, useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Button } from "../../ui/button.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { orReadAgain } from "../drafts/use-shared-draft.ts"
import { PlaceButtons, PlacedNotice } from "../rows/place-buttons.tsx"
import { RemoveButton } from "../rows/remove-button.tsx"
import { usePlacing } from "../rows/use-placing.ts"
import type { Question } from "../use-evidence.ts"
import { changeOption, placeOption, removeOption, type ShownOption } from "./api.ts"
import { optionMessages } from "./messages.ts"
import { draftOf } from "./option-draft.ts"
import { OptionForm } from "./option-form.tsx"
import { OptionShown } from "./option-shown.tsx"

interface OptionListProps {
  options: readonly ShownOption[]
  questions: readonly Question[]
  reload: () => void
}

/** The options of a reco, in the order people gave them; each is changed in its place. */
export function OptionList({ options, questions, reload }: OptionListProps) {
  const { reco } = useReco()
  const mayWrite = reco.allowed.includes("evidence.write")
  const placing = usePlacing(
    options.map(({ id }) => id),
    (id, before) => placeOption(reco.id, id, before),
    reload
  )
  if (options.length === 0) return null
  return (
    <>
      <FailureNotice failure={placing.failure} />
      <PlacedNotice things={options} placing={placing} />
      <ul class="rows option-list">
        {options.map((option) => (
          <li key={option.id}>
            <OptionRow option={option} questions={questions} reload={reload} />
            {mayWrite && options.length > 1 && <PlaceButtons id={option.id} name={option.name} placing={placing} />}
          </li>
        ))}
      </ul>
    </>
  )
}

interface OptionRowProps {
  option: ShownOption
  questions: readonly Question[]
  reload: () => void
}

function OptionRow({ option, questions, reload }: OptionRowProps) {
  const words = useMessages(optionMessages)
  const { reco } = useReco()
  const [isEditing, setIsEditing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const close = () => {
    setIsEditing(false)
    heading.current?.focus()
  }
  const mayWrite = reco.allowed.includes("evidence.write")
  const { id, revision, ...written } = option
  return (
    <>
      <h3 ref={heading} tabIndex={-1} class="option-name">
        {option.name}
      </h3>
      {isEditing ? (
        <OptionForm
          kept={{ name: `option ${id}`, draft: draftOf(written), revision }}
          questions={questions}
          onCancel={close}
          onSave={async (changed, seen) => {
            await orReadAgain(() => changeOption(reco.id, id, changed, seen), reload)
            close()
            reload()
          }}
        />
      ) : (
        <>
          <OptionShown option={option} questions={questions} />
          {mayWrite && (
            <p class="actions option-actions">
              <Button onClick={() => setIsEditing(true)}>
                {words.edit}
                <span class="visually-hidden"> {words.ofThis(option.name)}</span>
              </Button>
              <RemoveButton
                words={{
                  button: words.remove,
                  ask: words.removeAsk(option.name),
                  loses: words.removeLoses
                }}
                onRemove={async () => {
                  await removeOption(reco.id, option)
                  reload()
                }}
              />
            </p>
          )}
        </>
      )}
    </>
  )
}
