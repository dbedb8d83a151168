import { ANALYSIS_LEVELS, type AnalysisLevel } from "@recos/schemas/people/interests/kinds"
import { houseDay } from "@recos/schemas/people/interests/validity"
import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { ManyChoices, OneChoice } from "../../ui/choices.tsx"
import { TextArea } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { Notice } from "../../ui/notice.tsx"
import { analyseInterests, type ShownInterest } from "../api.ts"
import { TransparencyLink } from "../transparency-link.tsx"
import { interestMessages } from "./messages.ts"

interface AnalyseFormProps {
  recoId: string
  questionId: string
  /** Whose links are looked at. */
  of: ShownInterest
  onCancel: () => void
  onDone: () => void
}

/** What another member’s links come to for one question, with the reasons and the day of the check. */
export function AnalyseForm({ recoId, questionId, of, onCancel, onDone }: AnalyseFormProps) {
  const { analysis: words } = useMessages(interestMessages)
  const { memberId, name, analysis } = of
  const [level, setLevel] = useState<AnalysisLevel | undefined>(analysis?.level)
  const [reasons, setReasons] = useState(analysis?.reasons ?? "")
  const [ticked, setTicked] = useState<"checked"[]>([])
  const [isTried, setTried] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const record = () => {
    setTried(true)
    if (!level || reasons.trim() === "") return
    const checkedOn = ticked.length > 0 ? houseDay(new Date()) : (analysis?.checkedOn ?? null)
    return submit(async () => {
      const said = { level, reasons, checkedOn, revision: analysis?.revision ?? 0 }
      await analyseInterests({ id: recoId, questionId, memberId }, said)
      onDone()
    })
  }
  return (
    <Form noValidate onSend={record}>
      <h5>{words.of(name)}</h5>
      <TransparencyLink />
      <ManyChoices
        legend={words.of(name)}
        choices={[{ value: "checked", label: words.tick }]}
        chosen={ticked}
        onChoice={setTicked}
      />
      <OneChoice
        legend={words.level}
        choices={ANALYSIS_LEVELS.map((value) => ({ value, label: words.levels[value], hint: words.hints[value] }))}
        chosen={level}
        onChoice={setLevel}
        error={isTried && !level ? words.levelMissing : undefined}
      />
      <TextArea
        label={words.reasons}
        hint={words.reasonsHint}
        value={reasons}
        onText={setReasons}
        error={isTried && reasons.trim() === "" ? words.reasonsMissing : failure?.field("reasons")}
        maxlength={1000}
        rows={3}
        required
      />
      {level !== undefined && level !== "none" && (
        <Notice>
          <p>{words.loses}</p>
        </Notice>
      )}
      <FormEnd pending={pending} failure={failure} send={words.record} onCancel={onCancel} />
    </Form>
  )
}
