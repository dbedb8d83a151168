import type { ComponentChildren, FormHTMLAttributes, RefObject } from "preact"
import { useRef } from "preact/hooks"
import type { Submission } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "./button.tsx"
import { uiMessages } from "./messages.ts"
import { FailureNotice } from "./notice.tsx"

interface FormProps extends FormHTMLAttributes<HTMLFormElement> {
  /** Runs when the form’s button is pressed, or Enter in one of its lines. */
  onSend: () => unknown
  place?: RefObject<HTMLFormElement | null>
}

/** A form that the page sends, not the browser. */
export function Form({ onSend, place, ...form }: FormProps) {
  return (
    <form
      {...form}
      ref={place}
      onSubmit={(event) => {
        event.preventDefault()
        void onSend()
        focusFirstErrorIn(event.currentTarget)
      }}
    />
  )
}

interface FormEndProps {
  pending?: boolean
  failure?: Submission["failure"]
  /** What the form’s button says. */
  send: string
  kind?: "main" | "plain"
  /** Gives up, where one can. */
  onCancel?: (() => void) | undefined
  cancel?: string
  /** Other things to do, beside the form’s own. */
  children?: ComponentChildren
}

/** The end of a form: what went wrong, its button, and the way out. */
export function FormEnd({ pending = false, failure, send, kind = "main", onCancel, cancel, children }: FormEndProps) {
  const words = useMessages(uiMessages)
  return (
    <>
      <FailureNotice failure={failure} />
      <p class="actions">
        <Button kind={kind} type="submit" pending={pending}>
          {send}
        </Button>
        {children}
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {cancel ?? words.cancel}
          </Button>
        )}
      </p>
    </>
  )
}

/** Whoever sends a form that lacks something goes on where the first of it is told. */
function focusFirstErrorIn(form: HTMLElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>("[aria-invalid], [data-invalid] input")?.focus())
}

/** A form, and what moves the focus to its first field in error where something else than sending it looks for errors. */
export function useFirstError(): { place: RefObject<HTMLFormElement | null>; focusFirstError: () => void } {
  const place = useRef<HTMLFormElement>(null)
  return { place, focusFirstError: () => focusFirstErrorIn(place.current) }
}
