import type { Missing } from "@recos/schemas/workflow"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { Failure } from "./failure.ts"
import { apiMessages } from "./messages.ts"

type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE"

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // A proxy in the way may answer a page: `toFailure` then speaks from the status alone.
    return undefined
  }
}

interface ToldError {
  code: string
  message: string
  missing?: Missing[]
  fields?: { path: string; message: string }[]
}

const isToldError = (value: unknown): value is ToldError =>
  isRecord(value) && typeof value.code === "string" && typeof value.message === "string"

function toFailure(status: number, body: unknown): Failure {
  const told = isRecord(body) && isToldError(body.error) ? body.error : body
  if (!isToldError(told)) return new Failure(status, "unreadable", apiMessages[interfaceLanguage.value].unreadable)
  return new Failure(status, told.code, told.message, told)
}

/**
 * Asks the server and gives its JSON answer, of the type that the server's route declares.
 * @throws Failure with a sentence for the person: refused, failed, or no answer at all.
 */
export async function request<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = { "accept-language": interfaceLanguage.value }
  if (method !== "GET") headers["content-type"] = "application/json"
  let response: Response
  try {
    response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
  } catch {
    throw new Failure(0, "offline", apiMessages[interfaceLanguage.value].offline)
  }
  const answer = parse(await response.text())
  if (!response.ok) throw toFailure(response.status, answer)
  return answer as Answer
}

/** Any error as a Failure; what is not one is a defect of ours and is thrown on. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  throw error
}
