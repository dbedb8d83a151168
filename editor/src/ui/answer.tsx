import type { ComponentChildren } from "preact"
import { apiMessages } from "../api/messages.ts"
import type { Answered } from "../api/use-answer.ts"
import { KeptLink } from "../device/kept-link.tsx"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { Button } from "./button.tsx"
import { Notice } from "./notice.tsx"

interface AnswerProps<Value> {
  of: Answered<Value>
  children: (value: Value) => ComponentChildren
}

/** Draws an answer of the server: waiting, failed with a way to try again, or there. */
export function Answer<Value>({ of, children }: AnswerProps<Value>) {
  const words = useMessages(apiMessages)
  const isLost = of.value !== undefined && of.failure?.status === 403
  return (
    <>
      {of.failure && (
        <Notice kind="error" title={isLost ? words.noLongerYours : words.failedToLoad}>
          <p>{of.failure.message}</p>
          {of.failure.isPassing || of.failure.isOfNetwork ? (
            <Button onClick={of.reload} pending={of.pending}>
              {words.retry}
            </Button>
          ) : (
            <p>
              <a href={paths.home}>{words.goHome}</a>
            </p>
          )}
          {of.failure.isOfNetwork && <KeptLink />}
        </Notice>
      )}
      {of.value !== undefined && children(of.value)}
      {of.value === undefined && !of.failure && (
        <p class="loading" role="status">
          {words.loading}
        </p>
      )}
    </>
  )
}
