import type { InterestKind } from "@recos/schemas/vocabulary/languages-and-colleges"
import { useState } from "preact/hooks"
import { currentMember } from "../../../accounts/session.ts"
import { useSubmit } from "../../../api/use-submit.ts"
import { useMessages } from "../../../messages/catalogue.ts"
import { formatDay } from "../../../messages/format.ts"
import { Button } from "../../../ui/button.tsx"
import { OneChoice } from "../../../ui/choices.tsx"
import { TextArea } from "../../../ui/field.tsx"
import { Form, FormEnd } from "../../../ui/form.tsx"
import { Notice } from "../../../ui/notice.tsx"
import { declareInterest, type Interests } from "../api.ts"
import { interestMessages } from "./interest-messages.ts"

interface InterestDeclarationProps {
  recoId: string
  questionId: string
  interests: Interests
  onDeclared: () => void
}

/** What one declares on a question: said first, changed on demand. */
export function InterestDeclaration(props: InterestDeclarationProps) {
  const words = useMessages(interestMessages)
  const mine = props.interests.find(({ memberId }) => memberId === currentMember().id)
  const [isOpen, setOpen] = useState(false)
  if (!mine?.at || isOpen) {
    return (
      <DeclarationForm
        {...props}
        onCancel={mine?.at ? () => setOpen(false) : undefined}
        onDone={() => setOpen(false)}
      />
    )
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

interface DeclarationFormProps extends InterestDeclarationProps {
  onCancel: (() => void) | undefined
  onDone: () => void
}

function DeclarationForm({ recoId, questionId, onDeclared, onCancel, onDone }: DeclarationFormProps) {
  const messages = useMessages(interestMessages)
  const [kind, setKind] = useState<InterestKind>()
  const [words, setWords] = useState("")
  const [isTried, setTried] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const declare = () => {
    setTried(true)
    if (!kind || (kind === "linked" && words.trim() === "")) return
    return submit(async () => {
      await declareInterest(recoId, questionId, kind === "none" ? { kind } : { kind, words })
      onDone()
      onDeclared()
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
