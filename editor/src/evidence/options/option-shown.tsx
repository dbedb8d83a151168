import { questionsOf } from "@recos/schemas/evidence/options/compare-options"
import { ecoGaps } from "@recos/schemas/evidence/options/eco-values"
import { speaksOf } from "@recos/schemas/evidence/options/option-fields"
import { ALTERNATIVE_KIND_LABELS, HMPC_STATUS_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import type { ComponentChildren } from "preact"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay, formatList } from "../../messages/format.ts"
import { wordFor } from "../../messages/labels.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import { questionInWords } from "../questions/question-words.tsx"
import type { Question } from "../use-evidence.ts"
import type { ShownOption } from "./api.ts"
import { optionMessages } from "./messages.ts"

/** What is said of one option; its regulatory status with the sentence that keeps it apart from the certainty. */
export function OptionShown({ option, questions }: { option: ShownOption; questions: readonly Question[] }) {
  const words = useMessages(optionMessages)
  const { kind } = option
  const gaps = ecoGaps(option)
  return (
    <>
      <p class="meta">{wordFor(ALTERNATIVE_KIND_LABELS[kind])}</p>
      <dl class="facts option-facts">
        {speaksOf(kind, "plantPart") && <Fact name={words.facts.plantPart}>{option.plantPart}</Fact>}
        {speaksOf(kind, "preparation") && <Fact name={words.facts.preparation}>{option.preparation}</Fact>}
        {speaksOf(kind, "atc") && <Fact name={words.facts.atc}>{option.atc}</Fact>}
        {speaksOf(kind, "hmpcStatus") && <StatusFact option={option} />}
        <Fact name={words.facts.indication}>{option.indication}</Fact>
        {speaksOf(kind, "interactions") && <Fact name={words.facts.interactions}>{option.interactions}</Fact>}
        <Fact name={words.facts.exclusions}>{option.exclusions}</Fact>
        <Fact name={words.facts.whenUnavailable}>{option.whenUnavailable}</Fact>
        {speaksOf(kind, "monograph") && option.monographUrl && (
          <Fact name={words.facts.monograph}>
            <a href={option.monographUrl} rel="noreferrer">
              {words.read}
              <span class="visually-hidden"> {words.ofThis(option.name)}</span>
            </a>{" "}
            {option.monographOn && words.onDay(formatDay(option.monographOn))}
          </Fact>
        )}
        <EffectsFact option={option} questions={questions} />
      </dl>
      {gaps.length > 0 && (
        <ul class="option-gaps">
          {gaps.map(({ value, lacks }) => (
            <li key={value}>{words.gap(words.gaps[value], formatList(lacks.map((lack) => words.lacks[lack])))}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function StatusFact({ option }: { option: ShownOption }) {
  const words = useMessages(optionMessages)
  if (option.hmpcStatus === null) return null
  return (
    <Fact name={words.facts.hmpcStatus}>
      {wordFor(HMPC_STATUS_LABELS[option.hmpcStatus])}. {words.statusMeanings[option.hmpcStatus]}{" "}
      <em>{words.statusIsNotEvidence}</em>
    </Fact>
  )
}

function EffectsFact({ option, questions }: { option: ShownOption; questions: readonly Question[] }) {
  const words = useMessages(optionMessages)
  const { reco } = useReco()
  const studied = questionsOf(option, questions)
  return (
    <Fact name={words.facts.effects}>
      {studied.length === 0 && words.noQuestion}
      {studied.map((question) => (
        <a key={question.id} class="option-question" href={paths.question(reco.id, question.id)}>
          {questionInWords(question)}
        </a>
      ))}
    </Fact>
  )
}
