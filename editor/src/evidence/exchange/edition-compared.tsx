import "../../ui/comparison.css"
import { useMessages } from "../../messages/catalogue.ts"
import { ComparedFields, fieldsInWords } from "../../ui/compared-fields.tsx"
import type { UpdatedQuestion } from "./api.ts"
import { editionInWords } from "./edition-in-words.ts"
import { editionMessages } from "./edition-messages.ts"

type OutcomeOf<State> = Extract<UpdatedQuestion["outcomes"][number], { state: State }>

/** What an edition says of one question of the reco, outcome by outcome: what changes, what is new, what is gone. */
export function EditionCompared({ question }: { question: UpdatedQuestion }) {
  const words = useMessages(editionMessages)
  const { intervention, comparison, from, to, asked, outcomes } = question
  const isOlder = from !== null && from.date !== "" && to.date !== "" && to.date < from.date
  const changed = outcomes.filter((each): each is OutcomeOf<"changed"> => each.state === "changed")
  const named = (state: string) => outcomes.filter((each) => each.state === state).map(({ name }) => name)
  const same = named("same").length
  return (
    <div class="edition-question">
      <h5>{words.question(intervention, comparison)}</h5>
      <p class="meta">
        {from ? words.editions(editionInWords(from), editionInWords(to)) : words.onlyNow(editionInWords(to))}
      </p>
      {isOlder && <p>{words.older}</p>}
      {asked.length > 0 && (
        <>
          <p>{words.asked}</p>
          <ComparedFields fields={fieldsInWords(asked)} />
        </>
      )}
      {changed.length > 0 && <h6>{words.changed(changed.length)}</h6>}
      {changed.map(({ id, name, way, fields }) => (
        <div class="compared" data-change="changed" key={id}>
          <p class="compared-what">{name}</p>
          <ComparedFields fields={fieldsInWords(fields)} />
          <p class="meta">{words.ways[way]}</p>
        </div>
      ))}
      <Names title={words.fresh} means={words.freshMeans} names={named("new")} change="added" />
      <Names title={words.gone} means={words.goneMeans} names={named("gone")} change="removed" />
      <Names title={words.takenOut} means={words.takenOutMeans} names={named("taken-out")} change="same" />
      {same > 0 && <p class="meta">{words.same(same)}</p>}
    </div>
  )
}

interface NamesProps {
  title: (count: number) => string
  means: string
  names: readonly string[]
  change: "added" | "removed" | "same"
}

function Names({ title, means, names, change }: NamesProps) {
  if (names.length === 0) return null
  return (
    <>
      <h6>{title(names.length)}</h6>
      <div class="compared" data-change={change}>
        <ul>
          {names.map((name, place) => (
            <li key={`${place} ${name}`}>{name}</li>
          ))}
        </ul>
        <p class="meta">{means}</p>
      </div>
    </>
  )
}
