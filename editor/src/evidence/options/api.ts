import type { OptionsApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../../api/client.ts"

const options = hc<OptionsApi>(API, CLIENT).recos[":id"].options
const option = options[":optionId"]

export type ShownOption = InferResponseType<typeof options.$get>[number]

/** What people write of an option. */
export type WrittenOption = Omit<ShownOption, "id" | "revision">

export const readOptions = (id: string): Promise<ShownOption[]> => answerOf(options.$get({ param: { id } }))

export const addOption = (id: string, written: WrittenOption) =>
  answerOf(options.$post({ param: { id }, json: written }))

export const changeOption = (id: string, optionId: string, written: WrittenOption, revision: number) =>
  answerOf(option.$patch({ param: { id, optionId }, json: { ...written, revision } }))

export const removeOption = (id: string, { id: optionId, revision }: ShownOption) =>
  doneBy(option.$delete({ param: { id, optionId }, query: { revision: String(revision) } }))

/** Puts an option before another; null for the last place. */
export const placeOption = (id: string, optionId: string, before: string | null) =>
  doneBy(option.place.$put({ param: { id, optionId }, json: { before } }))
