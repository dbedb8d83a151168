import { ATTRIBUTE_LABELS } from "@recos/schemas/document/block-labels"
import { addresseesInWords } from "@recos/schemas/document/statement-words"
import type { ReadStatement } from "@recos/schemas/document/statements"
import { certaintyOfOutcomes } from "@recos/schemas/evidence/statements/certainty-of-outcomes"
import { checkStatement } from "@recos/schemas/evidence/statements/check-statement"
import type { Answer } from "@recos/schemas/evidence/statements/finding-catalogue"
import type { OutcomeId } from "@recos/schemas/ids"
import { CERTAINTY_LABELS, NOT_ASSESSED } from "@recos/schemas/vocabulary/certainty-labels"
import type { Addressee, Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { ADDRESSEES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { ADDRESSEE_LABELS } from "@recos/schemas/vocabulary/statement-labels"
import { useEffect } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { choicesOf, wordFor } from "../../messages/labels.ts"
import { paths } from "../../paths.ts"
import { ManyChoices } from "../../ui/choices.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { StatementFindings } from "./statement-findings.tsx"
import { statementMessages } from "./statement-messages.ts"
import type { HeldAgainst, StatementSource } from "./statement-source.ts"
import { useBases } from "./use-bases.ts"

export interface StatementEvidenceProps {
  recoId: string
  source: StatementSource
  statement: ReadStatement
  access: "write" | "read"
  onSet: (attribute: "addressees" | Answer, words: string) => void
  /** Tells the certainty of its outcomes; undefined while it is not known. */
  onCertainty: (ofOutcomes: Certainty | null | undefined) => void
}

/** Beside a recommendation while it is written: to whom it speaks, what it rests on, and what stands between it and its evidence. */
export function StatementEvidence(props: StatementEvidenceProps) {
  const { recoId, source, statement, access, onSet, onCertainty } = props
  const words = useMessages(statementMessages)
  useEffect(source.follow, [source])
  const against = source.value.value
  const bases = useBases(source, recoId, statement.id)
  const all = against?.grounds ?? []
  const grounds = all.filter(({ id }) => bases.chosen.includes(id))
  const ofOutcomes = against && certaintyOfOutcomes(grounds)
  useEffect(() => onCertainty(ofOutcomes), [ofOutcomes])
  return (
    <div lang={interfaceLanguage.value}>
      <Addressed statement={statement} access={access} onSet={onSet} />
      {source.isOutOfReach.value && <p role="status">{against ? words.lastKnown : words.outOfReach}</p>}
      {!against && !source.isOutOfReach.value && <p class="quiet">{words.reading}</p>}
      {against && (
        <>
          <p>
            <strong>{words.restsOn}</strong>
            {"\u202f: "}
            {grounds.length === 0 ? words.nothing : grounds.map(({ name }) => name).join(" · ")}
          </p>
          {access === "write" && <ChooseOutcomes {...props} against={against} bases={bases} />}
          <FailureNotice failure={bases.failure} />
          <p>
            <strong>{words.certainty}</strong>
            {"\u202f: "}
            {wordFor(ofOutcomes ? CERTAINTY_LABELS[ofOutcomes] : NOT_ASSESSED)}
          </p>
          <StatementFindings
            findings={checkStatement(statement, grounds, all)}
            answers={statement.answers}
            hasOutcomes={grounds.length > 0}
            access={access}
            onSet={onSet}
          />
        </>
      )}
    </div>
  )
}

function Addressed({ statement, access, onSet }: Pick<StatementEvidenceProps, "statement" | "access" | "onSet">) {
  const words = useMessages(statementMessages)
  const { addressees } = statement
  const named = addresseesInWords(addressees.join(" "), interfaceLanguage.value)
  const choose = (chosen: Addressee[]) =>
    onSet("addressees", ADDRESSEES.filter((one) => chosen.includes(one)).join(" "))
  const label = `${wordFor(ATTRIBUTE_LABELS.addressees)}\u202f: ${named || words.everybody}`
  if (access === "read") return <p>{label}</p>
  return (
    <details>
      <summary>{label}</summary>
      <ManyChoices
        legend={words.choose}
        hint={words.chooseHint}
        choices={choicesOf(ADDRESSEE_LABELS)}
        chosen={addressees}
        onChoice={choose}
      />
    </details>
  )
}

interface ChooseOutcomesProps extends StatementEvidenceProps {
  against: HeldAgainst
  bases: ReturnType<typeof useBases>
}

function ChooseOutcomes({ recoId, against, bases }: ChooseOutcomesProps) {
  const words = useMessages(statementMessages)
  const asked = against.questions
    .map((question) => ({ ...question, outcomes: against.grounds.filter((one) => one.question === question.id) }))
    .filter(({ outcomes }) => outcomes.length > 0)
  if (asked.length === 0) {
    return (
      <p class="quiet">
        {words.noOutcomes} <a href={paths.evidence(recoId)}>{words.toEvidence}</a>
      </p>
    )
  }
  const choose = (ofQuestion: readonly OutcomeId[], now: readonly OutcomeId[]) =>
    bases.choose([...bases.chosen.filter((id) => !ofQuestion.includes(id)), ...now])
  return (
    <details>
      <summary>{words.chooseOutcomes}</summary>
      {asked.map(({ id: question, text, outcomes }) => (
        <ManyChoices
          key={question}
          legend={text}
          choices={outcomes.map(({ id, name, weight, certainty }) => ({
            value: id,
            label: [
              name,
              weight === "critical" ? words.critical : "",
              wordFor(certainty ? CERTAINTY_LABELS[certainty] : NOT_ASSESSED).toLowerCase()
            ]
              .filter(Boolean)
              .join(" · ")
          }))}
          chosen={bases.chosen.filter((one) => outcomes.some(({ id }) => id === one))}
          onChoice={(now) =>
            choose(
              outcomes.map(({ id }) => id),
              now
            )
          }
        />
      ))}
    </details>
  )
}
