import type { Refusal } from "@recos/schemas/people/permissions"
import type { ErrorCode } from "./app-error.ts"

/** More precise sentences than an error's code gives; a use case names one in `ErrorDetail.reason`. */
const REASONS = [
  "bad-credentials",
  "bad-password",
  "link-expired",
  "last-administrator",
  "email-taken",
  "name-taken",
  "setup-done",
  "wrong-origin",
  "json-only",
  "job-not-failed",
  "job-under-way",
  "address-taken",
  "address-published",
  "last-coordinator",
  "not-a-member",
  "not-in-this-team",
  "text-in-motion",
  "reference-cited",
  "reference-in-figures",
  "image-svg",
  "image-too-wide",
  "old-version",
  "other-text",
  "already-signed",
  "not-a-translation",
  "no-easy-text",
  "day-of-reading",
  "already-logged",
  "contact-data",
  "day-of-consent",
  "title-missing",
  "not-evidence",
  "nothing-to-import",
  "not-sources",
  "bad-code",
  "passkey-refused",
  "too-many-passkeys",
  "second-factor-over",
  "too-many-failures",
  "links-just-sent",
  "too-many-sources",
  "too-many-remarks",
  "xml-broken",
  "xml-entities",
  "xml-too-deep",
  "not-a-text",
  "sources-not-there",
  "lookup-off",
  "lookup-unknown",
  "lookup-failed",
  "already-imported",
  "newer-edition",
  "text-tangled",
  "comparison-too-long",
  "too-many-pages",
  "work-under-way",
  "works-waiting",
  "text-too-large",
  "not-a-text-file",
  "file-has-password",
  "old-word-file",
  "file-damaged",
  "file-unpacks-too-large",
  "file-has-doctype",
  "text-not-broken",
  "question-graded",
  "outcome-graded",
  "estimate-graded",
  "change-open",
  "same-figures",
  "reference-gone",
  "booklet-choice",
  "booklet-under-way",
  "booklets-waiting",
  "booklet-failed",
  "grading-incomplete",
  "grading-signed",
  "grading-set-aside",
  "graded-by-two",
  "grading-unsigned",
  "grading-final",
  "estimate-moved",
  "not-yet-two",
  "reconciliation-incomplete",
  "theme-named",
  "theme-not-offered",
  "theme-target",
  "last-theme",
  "coordinates-alone",
  "membership-goes-on",
  "member-left",
  "factor-first",
  "own-factor",
  "no-factor",
  "factor-said",
  "one-administrator"
] as const
export type Reason = (typeof REASONS)[number]

/** Everything the server says when it refuses, in one language. */
export interface ErrorSentences {
  codes: Record<ErrorCode, string>
  refusals: Record<Refusal, string>
  reasons: Record<Reason, string>
  fields: {
    missing: string
    email: string
    tooShort: (minimum: number) => string
    tooLong: (maximum: number) => string
    unknownChoice: string
    other: string
  }
}
