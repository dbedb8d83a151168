import type { Missing } from "@recos/schemas/life/workflow"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { Failure } from "./failure.ts"
import { apiMessages } from "./messages.ts"

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

interface ToldError {
  code: string
  message: string
  missing?: Missing[]
  fields?: { path: string; message: string }[]
}

const isToldError = (value: unknown): value is ToldError =>
  isRecord(value) && typeof value.code === "string" && typeof value.message === "string"

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // A proxy in the way may answer a page: the failure then speaks from the status alone.
    return undefined
  }
}

async function toFailure(response: Response): Promise<Failure> {
  const body = parse(await response.text())
  const told = isRecord(body) && isToldError(body.error) ? body.error : body
  if (!isToldError(told)) {
    return new Failure(response.status, "unreadable", apiMessages[interfaceLanguage.value].unreadable)
  }
  return new Failure(response.status, told.code, told.message, told)
}

/**
 * `fetch` as the workspace uses it: in the person's language, and with nothing but good answers.
 * @throws Failure with a sentence for the person: refused, failed, or no answer at all.
 */
export async function askServer(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set("accept-language", interfaceLanguage.value)
  const writes = init.method !== undefined && init.method !== "GET"
  // The server takes writes as JSON only, even those that have nothing to say.
  if (writes && init.body === undefined) headers.set("content-type", "application/json")
  const body = init.method === "POST" ? (init.body ?? "{}") : init.body
  let response: Response
  try {
    response = await fetch(input, { ...init, headers, body })
  } catch {
    throw new Failure(0, "offline", apiMessages[interfaceLanguage.value].offline)
  }
  if (!response.ok) throw await toFailure(response)
  return response
}

/** Any error as a Failure; what is not one is a defect of ours and is thrown on. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  throw error
}
