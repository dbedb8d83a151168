import { compareOptions, type FoundOutcome, questionsOf } from "@recos/schemas/evidence/options/compare-options"
import { speaksOf } from "@recos/schemas/evidence/options/option-fields"
import { HMPC_STATUS_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import { useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { wordFor } from "../../messages/labels.ts"
import { Select } from "../../ui/field.tsx"
import { useOwnId } from "../../ui/use-own-id.ts"
import { questionInWords } from "../questions/question-words.tsx"
import type { Question } from "../use-evidence.ts"
import type { ShownOption } from "./api.ts"
import { ComparedResult } from "./compared-result.tsx"
import { optionMessages } from "./messages.ts"

interface OptionComparisonProps {
  options: readonly ShownOption[]
  questions: readonly Question[]
}

/** Two options side by side, outcome by outcome; one under the other where there is no room. */
export function OptionComparison({ options, questions }: OptionComparisonProps) {
  const words = useMessages(optionMessages).compare
  const [chosen, setChosen] = useState<readonly [string, string]>(["", ""])
  const title = useOwnId()
  const [first, second] = pairOf(options, questions, chosen)
  return (
    <section class="option-comparison" aria-labelledby={title}>
      <h3 id={title}>{words.title}</h3>
      <p class="lead">{words.lead}</p>
      {first && second ? (
        <>
          <div class="option-pair">
            <OptionChoice
              label={words.first}
              options={options}
              chosen={first}
              onChoice={(id) => setChosen([id, second.id])}
            />
            <OptionChoice
              label={words.second}
              options={options}
              chosen={second}
              onChoice={(id) => setChosen([first.id, id])}
            />
          </div>
          {first === second ? <p>{words.same}</p> : <ComparedPair pair={[first, second]} questions={questions} />}
        </>
      ) : (
        <p class="quiet">{words.tooFew}</p>
      )}
    </section>
  )
}

/** The options that were chosen; else the first two that some question studies, else the first two. */
function pairOf(
  options: readonly ShownOption[],
  questions: readonly Question[],
  chosen: readonly [string, string]
): (ShownOption | undefined)[] {
  const known = chosen.map((id) => options.find((option) => option.id === id))
  if (known.every((option) => option !== undefined)) return known
  const studied = options.filter((option) => questionsOf(option, questions).length > 0)
  return [...new Set([...studied, ...options])].slice(0, 2)
}

interface OptionChoiceProps {
  label: string
  options: readonly ShownOption[]
  chosen: ShownOption
  onChoice: (id: string) => void
}

function OptionChoice({ label, options, chosen, onChoice }: OptionChoiceProps) {
  const choices = options.map(({ id, name }) => ({ value: id, label: name }))
  return <Select label={label} value={chosen.id} choices={choices} onChoice={onChoice} />
}

interface ComparedPairProps {
  pair: readonly [ShownOption, ShownOption]
  questions: readonly Question[]
}

function ComparedPair({ pair, questions }: ComparedPairProps) {
  const { compare: words, statusIsNotEvidence } = useMessages(optionMessages)
  const rows = compareOptions(pair, questions)
  const hasStatus = pair.some((option) => speaksOf(option.kind, "hmpcStatus") && option.hmpcStatus !== null)
  return (
    <>
      <div class="option-pair">
        {pair.map((option) => (
          <OptionHead key={option.id} option={option} questions={questions} />
        ))}
      </div>
      {hasStatus && <p class="meta">{statusIsNotEvidence}</p>}
      {rows.length === 0 ? (
        <p>{words.noEffects}</p>
      ) : (
        <>
          <p class="meta">{words.indirect}</p>
          <ul class="rows">
            {rows.map(({ name, cells }) => (
              <li key={name}>
                <h4 class="compared-outcome">{name}</h4>
                <dl class="option-pair">
                  {pair.map((option, place) => (
                    <div key={option.id}>
                      <dt>{option.name}</dt>
                      <dd>
                        <Cell found={cells[place] ?? []} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** An option above its column: its status, and what its questions compare it with. */
function OptionHead({ option, questions }: { option: ShownOption; questions: readonly Question[] }) {
  const { compare: words, facts } = useMessages(optionMessages)
  const status = speaksOf(option.kind, "hmpcStatus") ? option.hmpcStatus : null
  return (
    <div>
      <h4 class="compared-option">{option.name}</h4>
      {status && <p class="meta">{`${facts.hmpcStatus}\u202f: ${wordFor(HMPC_STATUS_LABELS[status])}`}</p>}
      {questionsOf(option, questions).map(({ id, comparison, population }) => (
        <p key={id} class="meta">
          {[comparison && words.against(comparison), population && words.forWhom(population)]
            .filter(Boolean)
            .join(" · ")}
        </p>
      ))}
    </div>
  )
}

function Cell({ found }: { found: readonly FoundOutcome<Question>[] }) {
  const words = useMessages(optionMessages).compare
  if (found.length === 0) return <p class="not-studied">{words.notStudied}</p>
  return (
    <>
      {found.map(({ question, outcome }) => (
        <div key={outcome.id} class="compared-result">
          {found.length > 1 && <p class="meta">{questionInWords(question)}</p>}
          <ComparedResult outcome={outcome} />
        </div>
      ))}
    </>
  )
}
