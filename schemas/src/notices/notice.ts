/**
 * What may have happened that concerns a member: a step of a reco now waits for them; a remark names them, is given to them, or answers
 * in a thread that they took part in; words that they proposed were decided on; changes are asked of a text that they write; a reco
 * that they write or follow took a step; somebody opened a thread on one that they follow.
 */
export const NOTICE_KINDS = ["asked", "named", "given", "answered", "decided", "changes", "step", "thread"] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** How soon a mail tells it. */
export const PACES = ["at-once", "daily", "weekly", "never"] as const
export type Pace = (typeof PACES)[number]

/** What somebody who has chosen nothing is written: what waits for them at once, the rest once a day. */
export const DEFAULT_PACES: Record<NoticeKind, Pace> = {
  asked: "at-once",
  named: "daily",
  given: "daily",
  answered: "daily",
  decided: "daily",
  changes: "daily",
  step: "weekly",
  thread: "daily"
}
