import type { InterestKind } from "@recos/schemas/vocabulary/languages-and-colleges"
import { useState } from "preact/hooks"
import { currentMember } from "../../accounts/session.ts"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { Button } from "../../ui/button.tsx"
import { OneChoice } from "../../ui/choices.tsx"
import { TextArea } from "../../ui/field.tsx"
import { Form, FormEnd } from "../../ui/form.tsx"
import { Notice } from "../../ui/notice.tsx"
import { type Interests, sayInterest } from "../api.ts"
import { interestMessages } from "./messages.ts"

interface OwnWordProps {
  recoId: string
  questionId: string
  interests: Interests
  onSaid: () => void
}

/** Whether one has a link with a question, in one’s own words: said first, changed on demand. */
export function OwnWord(props: OwnWordProps) {
  const words = useMessages(interestMessages)
  const mine = props.interests.find(({ memberId }) => memberId === currentMember().id)
  const [isOpen, setOpen] = useState(false)
  if (!mine?.at || isOpen) {
    return <WordForm {...props} onCancel={mine?.at ? () => setOpen(false) : undefined} onDone={() => setOpen(false)} />
  }
  return (
    <div class="interest-declared interface">
      <p>{mine.kind === "none" ? words.declaredNone(formatDay(mine.at)) : words.declaredLinked(formatDay(mine.at))}</p>
      {mine.kind === "linked" && <blockquote class="said">{mine.words}</blockquote>}
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {words.change}
      </Button>
    </div>
  )
}

interface WordFormProps extends OwnWordProps {
  onCancel: (() => void) | undefined
  onDone: () => void
}

function WordForm({ recoId, questionId, onSaid, onCancel, onDone }: WordFormProps) {
  const messages = useMessages(interestMessages)
  const [kind, setKind] = useState<InterestKind>()
  const [words, setWords] = useState("")
  const [isTried, setTried] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const declare = () => {
    setTried(true)
    if (!kind || (kind === "linked" && words.trim() === "")) return
    return submit(async () => {
      await sayInterest(recoId, questionId, kind === "none" ? { kind } : { kind, words })
      onDone()
      onSaid()
    })
  }
  return (
    <Form noValidate onSend={declare}>
      <h4>{messages.title}</h4>
      <p class="quiet">{messages.help}</p>
      <p class="quiet">{messages.seen}</p>
      <OneChoice
        legend={messages.choose}
        choices={[
          { value: "none", label: messages.none },
          { value: "linked", label: messages.linked, hint: messages.linkedHint }
        ]}
        chosen={kind}
        onChoice={setKind}
        error={isTried && !kind ? messages.missing : undefined}
      />
      {kind === "linked" && (
        <>
          <TextArea
            label={messages.words}
            hint={messages.wordsHint}
            value={words}
            onText={setWords}
            error={isTried && words.trim() === "" ? messages.wordsMissing : failure?.field("words")}
            maxlength={2000}
            rows={3}
            required
          />
          <Notice>
            <p>{messages.loses}</p>
          </Notice>
        </>
      )}
      <FormEnd
        pending={pending}
        failure={failure}
        send={messages.declare}
        onCancel={onCancel}
        cancel={messages.cancel}
      />
    </Form>
  )
}
