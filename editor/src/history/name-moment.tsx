import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { TextField } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { historyMessages } from "./messages.ts"

const LONGEST_NAME = 80

interface NameMomentProps {
  /** What the button says, and to whom cannot see what stands beside it. */
  label: string
  spoken?: string
  title: string
  name: string
  onName: (name: string) => Promise<void>
  /** Takes the name away, where there is one. */
  onUnname?: (() => Promise<void>) | undefined
}

/** Gives a moment a name, another one, or none. */
export function NameMoment({ label, spoken, title, name, onName, onUnname }: NameMomentProps) {
  const words = useMessages(historyMessages)
  const [isAsked, setAsked] = useState(false)
  const [typed, setTyped] = useState(name)
  const { pending, failure, submit, forget } = useSubmit()
  const open = () => {
    setTyped(name)
    forget()
    setAsked(true)
  }
  const close = () => setAsked(false)
  const done = async (change: () => Promise<void>) => {
    if (await submit(change)) close()
  }
  return (
    <>
      <Button kind="quiet" aria-label={spoken} onClick={open}>
        {label}
      </Button>
      <Dialog open={isAsked} onClose={close} title={title}>
        <Form onSend={() => done(() => onName(typed))}>
          <TextField
            label={words.name.label}
            hint={words.name.hint}
            value={typed}
            onText={setTyped}
            maxlength={LONGEST_NAME}
            required
          />
          <FormEnd pending={pending} failure={failure} send={words.name.send} onCancel={close}>
            {onUnname && (
              <Button pending={pending} onClick={() => done(onUnname)}>
                {words.name.takeAway}
              </Button>
            )}
          </FormEnd>
        </Form>
      </Dialog>
    </>
  )
}
