import type { TestimonyFinding } from "@recos/schemas/evidence/testimonies/testimony-privacy"
import type { Missing } from "@recos/schemas/life/workflow"
import type { Refusal } from "@recos/schemas/people/permissions"
import type { Reason } from "./error-sentences.ts"

/** Every way a request can fail, with the HTTP status it answers. Each code has its sentence in `messages/`. */
export const ERROR_STATUS = {
  "bad-input": 400,
  "signed-out": 401,
  "not-known": 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  incomplete: 409,
  "too-large": 413,
  "wrong-type": 415,
  "bad-image": 422,
  "bad-document": 422,
  "personal-data": 422,
  "too-many": 429,
  "mail-failed": 502,
  "lookup-failed": 502,
  internal: 500,
  "disk-full": 507,
  "read-only": 503,
  "too-slow": 504
} as const
export type ErrorCode = keyof typeof ERROR_STATUS

export interface ErrorDetail {
  /** Why a right is lacking. */
  refusal?: Refusal
  /** What a step still lacks. */
  missing?: Missing[]
  /** Fields that did not pass, with a sentence each. */
  fields?: { path: string; message: string }[]
  /** What could let somebody be recognised, shown to who wrote it alone. */
  findings?: TestimonyFinding[]
  /** In how many seconds a refusal for too many or too much may be tried again. */
  retryAfter?: number
  /** A more precise sentence's key in the catalogue. */
  reason?: Reason
}

/** The one error class: thrown by use cases, turned to an HTTP answer in one place. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: ErrorDetail

  constructor(code: ErrorCode, detail: ErrorDetail = {}, options?: ErrorOptions) {
    super(detail.reason ?? code, options)
    this.name = "AppError"
    this.code = code
    this.detail = detail
  }
}
