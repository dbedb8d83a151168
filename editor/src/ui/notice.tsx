import type { ComponentChildren } from "preact"
import { useEffect, useRef } from "preact/hooks"
import type { Failure } from "../api/failure.ts"
import { apiMessages } from "../api/messages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { tell } from "./tell.ts"

interface NoticeProps {
  kind?: "info" | "done" | "error"
  title?: string
  children?: ComponentChildren
}

/** A sentence that appears: said at once when it tells of an error, at the next pause otherwise, by the region that tells. */
export function Notice({ kind = "info", title, children }: NoticeProps) {
  const place = useRef<HTMLDivElement>(null)
  const said = useRef("")
  useEffect(() => {
    const words = place.current?.innerText ?? ""
    if (kind !== "error" && words !== said.current) tell(words)
    said.current = words
  })
  return (
    <div class="notice" data-kind={kind} role={kind === "error" ? "alert" : undefined} ref={place}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  )
}

/** The session has ended while somebody was typing: signing in beside this page keeps what is on it. */
function SignInElsewhere() {
  const words = useMessages(apiMessages)
  return (
    <p>
      <a href={paths.home} target="_blank" rel="noreferrer">
        {words.signInElsewhere}
      </a>
    </p>
  )
}

/** The sentence of a failure, where it happened, and what was found that could let somebody be recognised. */
export function FailureNotice({ failure, children }: { failure: Failure | undefined; children?: ComponentChildren }) {
  if (!failure) return null
  return (
    <Notice kind="error">
      <p>{failure.message}</p>
      {failure.findings.length > 0 && (
        <ul>
          {failure.findings.map(({ found, where }) => (
            <li key={`${where} ${found}`}>{found}</li>
          ))}
        </ul>
      )}
      {failure.code === "signed-out" && <SignInElsewhere />}
      {children}
    </Notice>
  )
}
