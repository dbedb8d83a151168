import { NOTICE_KINDS, type NoticeKind, PACES, type Pace } from "@recos/schemas/notices/notice"
import type { TrayApi } from "@recos/server/api"
import { hc } from "hono/client"
import { useEffect, useRef } from "preact/hooks"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Answer } from "../ui/answer.tsx"
import { Select } from "../ui/field.tsx"
import { keepChoices } from "../ui/keep-choices.ts"
import { FailureNotice } from "../ui/notice.tsx"
import { tell } from "../ui/tell.ts"
import { mailMessages } from "./mail-messages.ts"

const { paces } = hc<TrayApi>(API, CLIENT).me

/** How soon one is written of each kind of thing; a choice is kept when it is made. */
export function MailPaces() {
  const words = useMessages(mailMessages)
  const chosen = useAnswer("paces", () => answerOf(paces.$get()))
  const { failure, submit } = useSubmit()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(keepChoices, [])
  // A mail leads here.
  useEffect(() => {
    if (location.hash !== "#courriels") return
    // Under a bar that stays on top, its first line would be hidden.
    title.current?.scrollIntoView({ block: "center" })
    title.current?.focus()
  }, [])
  const choose = (kind: NoticeKind, pace: Pace) =>
    submit(async () => {
      await doneBy(paces.$patch({ json: { [kind]: pace } }))
      tell(words.saved)
      chosen.reload()
    })
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <p class="quiet">{words.when}</p>
      <Answer of={chosen}>
        {(current) =>
          NOTICE_KINDS.map((kind) => (
            <Select
              key={kind}
              label={words.kinds[kind]}
              value={current[kind]}
              kept
              choices={PACES.map((pace) => ({ value: pace, label: words.paces[pace] }))}
              onChoice={(pace) => void choose(kind, pace)}
            />
          ))
        }
      </Answer>
      <FailureNotice failure={failure} />
    </section>
  )
}
