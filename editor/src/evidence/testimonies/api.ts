import type { NewTestimony } from "@recos/schemas/evidence/testimonies/testimony"
import type { TestimonyApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../../api/client.ts"

const testimonies = hc<TestimonyApi>(API, CLIENT).recos[":id"].testimonies

export type Testimony = InferResponseType<typeof testimonies.$get>[number]

export const listTestimonies = (id: string) => answerOf(testimonies.$get({ param: { id } }))

/** @throws Failure, `personal-data` when something could let somebody be recognised. */
export const collectTestimony = (id: string, given: NewTestimony) =>
  doneBy(testimonies.$post({ param: { id }, json: given }))

export const withdrawTestimony = (id: string, testimonyId: string) =>
  doneBy(testimonies[":testimonyId"].withdrawal.$post({ param: { id, testimonyId } }))
