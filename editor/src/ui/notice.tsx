import type { ComponentChildren } from "preact"
import type { Failure } from "../api/failure.ts"

interface NoticeProps {
  kind?: "info" | "done" | "error"
  title?: string
  children?: ComponentChildren
}

/** A sentence that appears: said at once when it tells of an error, at the next pause otherwise. */
export function Notice({ kind = "info", title, children }: NoticeProps) {
  return (
    <div class="notice" data-kind={kind} role={kind === "error" ? "alert" : "status"}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  )
}

/** The sentence of a failure, where it happened. */
export function FailureNotice({ failure, children }: { failure: Failure | undefined; children?: ComponentChildren }) {
  if (!failure) return null
  return (
    <Notice kind="error">
      <p>{failure.message}</p>
      {children}
    </Notice>
  )
}
