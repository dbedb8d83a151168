import { ATTRIBUTE_LABELS } from "@recos/schemas/document/block-labels"
import { openContradictions, type StatementFinding } from "@recos/schemas/evidence/statements/check-statement"
import { ANSWERS, type Answer } from "@recos/schemas/evidence/statements/finding-catalogue"
import { useEffect, useRef } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { wordFor } from "../../messages/labels.ts"
import { tell } from "../../ui/tell.ts"
import { useOwnId } from "../../ui/use-own-id.ts"
import { statementMessages } from "./statement-messages.ts"

interface StatementFindingsProps {
  findings: readonly StatementFinding[]
  answers: Readonly<Record<Answer, string>>
  hasOutcomes: boolean
  access: "write" | "read"
  onSet: (attribute: Answer, words: string) => void
}

/** What stands between a recommendation and its evidence, each contradiction with the place of its answer, then what to check. */
export function StatementFindings({ findings, answers, hasOutcomes, access, onSet }: StatementFindingsProps) {
  const words = useMessages(statementMessages)
  const open = openContradictions(findings)
  const doubts = findings.filter(({ severity }) => severity === "doubt")
  const asked = ANSWERS.filter(
    (name) =>
      answers[name] !== "" ||
      findings.some(({ answeredBy }) => answeredBy === name) ||
      (name === "withoutStudies" && !hasOutcomes)
  )
  const nothing = hasOutcomes ? words.nothingAgainst : words.nothingToCompare
  const standing = open.length > 0 ? words.toAnswer(open.length) : nothing
  useToldChange(standing, access)
  return (
    <>
      <p class={open.length > 0 ? "statement-against" : "quiet"}>{standing}</p>
      {asked.map((name) => (
        <AnswerField
          key={name}
          name={name}
          value={answers[name]}
          findings={findings.filter(({ answeredBy }) => answeredBy === name)}
          isAsked={name === "withoutStudies" ? !hasOutcomes : findings.some(({ answeredBy }) => answeredBy === name)}
          access={access}
          onSet={onSet}
        />
      ))}
      {doubts.length > 0 && (
        <details>
          <summary>
            {words.doubts} ({doubts.length})
          </summary>
          <ul>
            {doubts.map(({ code, sentence }) => (
              <li key={code}>{sentence[interfaceLanguage.value]}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Tells who writes what became different, and nothing of what stood there when it was drawn. */
function useToldChange(standing: string, access: "write" | "read"): void {
  const known = useRef(standing)
  useEffect(() => {
    if (access === "write" && known.current !== standing) tell(standing)
    known.current = standing
  }, [standing])
}

interface AnswerFieldProps extends Pick<StatementFindingsProps, "findings" | "access" | "onSet"> {
  name: Answer
  value: string
  isAsked: boolean
}

/** The reason that answers one point, under what asks for it. It is told when the person leaves it, as all fields on the paper. */
function AnswerField({ name, value, findings, isAsked, access, onSet }: AnswerFieldProps) {
  const words = useMessages(statementMessages)
  const id = useOwnId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = value
  }, [value])
  const isOpen = findings.some(({ isAnswered }) => !isAnswered)
  const hint = isAsked ? (name === "withoutStudies" ? words.withoutStudiesHint : words.seen) : words.unneeded
  return (
    <div class="statement-answer" data-open={isOpen || undefined}>
      {findings.map(({ code, sentence, isAnswered }) => (
        <p key={code}>
          {isAnswered && <span class="chip">{words.answered}</span>} {sentence[interfaceLanguage.value]}
        </p>
      ))}
      <label class="paper-label" for={id}>
        <span>{name === "withoutStudies" ? words.withoutStudies : wordFor(ATTRIBUTE_LABELS[name])}</span>
        <textarea
          id={id}
          class="paper-line"
          rows={1}
          maxLength={2000}
          ref={field}
          defaultValue={value}
          disabled={access === "read"}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onSet(name, event.currentTarget.value.trim())}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur()
          }}
        />
      </label>
      <small id={`${id}-hint`}>{hint}</small>
    </div>
  )
}
