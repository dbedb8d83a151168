import type { Context, ErrorHandler } from "hono"
import { HTTPException } from "hono/http-exception"
import { AppError, ERROR_STATUS, type ErrorCode } from "../errors/app-error.ts"
import type { Log } from "../house.ts"
import { errorSentences, type Speech } from "../messages/speech.ts"
import { whyUnwritable } from "../storage/why-unwritable.ts"
import type { HouseEnv } from "./env.ts"
import { routeOf } from "./route-of.ts"

const CODE_OF_STATUS: Record<number, ErrorCode> = {
  400: "bad-input",
  401: "signed-out",
  403: "forbidden",
  404: "not-found",
  413: "too-large",
  415: "wrong-type",
  429: "too-many"
}

/** Where nothing more precise is known: what is in the way lasts seconds. */
const RETRY_AFTER_SECONDS = 10

/** The body of every refusal: a code for programs, a sentence for people, and what the form or step needs. */
export function errorBody(error: AppError, speech: Speech) {
  const sentences = errorSentences[speech]
  const { refusal, reason, missing, fields, findings } = error.detail
  const message = reason
    ? sentences.reasons[reason]
    : refusal
      ? sentences.refusals[refusal]
      : sentences.codes[error.code]
  return { error: { code: error.code, message, refusal, missing, fields, findings } }
}

/** Turns whatever was thrown into the house's one error class; what nobody foresaw becomes `internal`. */
function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  if (thrown instanceof HTTPException) {
    return new AppError(CODE_OF_STATUS[thrown.status] ?? "internal", {}, { cause: thrown })
  }
  return new AppError(whyUnwritable(thrown) ?? "internal", {}, { cause: thrown })
}

/** Answers an error in the person's language. */
function answerError(c: Context<HouseEnv>, error: AppError): Response {
  if (error.code === "too-many") c.header("Retry-After", String(error.detail.retryAfter ?? RETRY_AFTER_SECONDS))
  return c.json(errorBody(error, c.get("language") ?? "fr"), ERROR_STATUS[error.code])
}

/** What somebody who looks after the server has to mend. */
const LOGGED: ReadonlySet<ErrorCode> = new Set(["internal", "disk-full", "read-only"])

/** The one place where errors become answers; the unforeseen ones are logged whole and told in general words. */
export function createErrorHandler(log: Log): ErrorHandler<HouseEnv> {
  return (thrown, c) => {
    const error = toAppError(thrown)
    if (LOGGED.has(error.code))
      log.error("request-failed", thrown, { requestId: c.get("requestId"), route: routeOf(c) })
    return answerError(c, error)
  }
}
