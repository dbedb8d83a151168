import { zValidator } from "@hono/zod-validator"
import type { Context, ValidationTargets } from "hono"
import type { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import { errorSentences, type Speech } from "../messages/speech.ts"
import type { HouseEnv } from "./env.ts"

/**
 * Checks what comes from outside with a schema of zod, before the route's handler.
 * @throws AppError `bad-input` with one sentence for each field that does not pass; `not-found` for an address that can name nothing.
 */
export function validate<Schema extends z.ZodType, Target extends keyof ValidationTargets>(
  target: Target,
  schema: Schema
) {
  return zValidator(target, schema, (result, c) => {
    if (result.success) return
    // What an address names is there or not: one that was mistyped is no form to fill in again.
    if (target === "param") throw new AppError("not-found")
    const speech = (c as unknown as Context<HouseEnv>).get("language") ?? "fr"
    throw new AppError("bad-input", {
      fields: result.error.issues.map((issue) => ({
        path: issue.path.join("."),
        message: fieldSentence(issue, speech)
      }))
    })
  })
}

/** What is wrong with one field, in words for people: zod's own sentences speak of types. */
function fieldSentence(issue: z.core.$ZodIssue, speech: Speech): string {
  const sentences = errorSentences[speech].fields
  switch (issue.code) {
    case "invalid_type":
      return sentences.missing
    case "too_small":
      return Number(issue.minimum) <= 1 ? sentences.missing : sentences.tooShort(Number(issue.minimum))
    case "too_big":
      return issue.origin === "string" ? sentences.tooLong(Number(issue.maximum)) : sentences.other
    case "invalid_format":
      return issue.format === "email" ? sentences.email : sentences.other
    case "invalid_value":
      return sentences.unknownChoice
    default:
      return sentences.other
  }
}
