import { PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from "@recos/schemas/people/password"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import { errorSentences, type Speech } from "../messages/speech.ts"

const body = z.object({ code: z.string().optional() }).catch({})

const REFUSALS: Record<string, () => AppError> = {
  INVALID_EMAIL_OR_PASSWORD: () => new AppError("not-known", { reason: "bad-credentials" }),
  INVALID_PASSWORD: () => new AppError("forbidden", { reason: "bad-password" }),
  INVALID_CODE: () => new AppError("forbidden", { reason: "bad-code" }),
  INVALID_BACKUP_CODE: () => new AppError("forbidden", { reason: "bad-code" }),
  INVALID_TWO_FACTOR_COOKIE: () => new AppError("bad-input", { reason: "second-factor-over" }),
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: () => new AppError("bad-input", { reason: "second-factor-over" }),
  ACCOUNT_TEMPORARILY_LOCKED: () => new AppError("too-many", { reason: "too-many-failures", retryAfter: 15 * 60 }),
  INACTIVE_MEMBER: () => new AppError("forbidden", { refusal: "inactive" }),
  INVALID_TOKEN: () => new AppError("bad-input", { reason: "link-expired" })
}

/** The house's error for a refusal of better-auth: a redirection here is always that of a link that no longer works. */
export async function authRefusal(answer: Response, speech: Speech): Promise<AppError> {
  if (answer.status >= 300 && answer.status < 400) return new AppError("bad-input", { reason: "link-expired" })
  const { code } = body.parse(await answer.json().catch(() => ({})))
  const { tooShort, tooLong } = errorSentences[speech].fields
  if (code === "PASSWORD_TOO_SHORT") return refusedPassword(tooShort(PASSWORD_MINIMUM))
  if (code === "PASSWORD_TOO_LONG") return refusedPassword(tooLong(PASSWORD_MAXIMUM))
  const known = code === undefined ? undefined : REFUSALS[code]
  if (known) return known()
  if (answer.status === 401) return new AppError("signed-out")
  if (answer.status === 403) return new AppError("forbidden")
  if (answer.status === 429) return new AppError("too-many")
  return new AppError(
    answer.status < 500 ? "bad-input" : "internal",
    {},
    { cause: new Error(code ?? String(answer.status)) }
  )
}

const refusedPassword = (message: string): AppError =>
  new AppError("bad-input", { fields: [{ path: "newPassword", message }] })
