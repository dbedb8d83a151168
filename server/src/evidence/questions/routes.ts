import { Hono } from "hono"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { ofOutcome, ofQuestion, ofReco } from "../../http/params.ts"
import { validate } from "../../http/validate.ts"
import { addOutcome, newOutcome } from "./add-outcome.ts"
import { addQuestion, newQuestion } from "./add-question.ts"
import { changeOutcome, outcomeChange } from "./change-outcome.ts"
import { changeQuestion, questionChange } from "./change-question.ts"
import { placeOutcome } from "./place-outcome.ts"
import { placeQuestion } from "./place-question.ts"
import { givenImportance, rateImportance } from "./rate-importance.ts"
import { removeOutcome } from "./remove-outcome.ts"
import { removeQuestion } from "./remove-question.ts"
import { writeOutcomes, writtenOutcomes } from "./write-outcomes.ts"
import { place, seen } from "./written-shapes.ts"

/** The clinical questions of a reco, their outcomes, and how much these matter. Read with all the evidence, in `news/`. */
export function questionsRoutes(house: House) {
  return new Hono<HouseEnv>()
    .post("/recos/:id/questions", validate("param", ofReco), validate("json", newQuestion), async (c) =>
      c.json(await addQuestion(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")), 201)
    )
    .patch(
      "/recos/:id/questions/:questionId",
      validate("param", ofQuestion),
      validate("json", questionChange),
      async (c) => {
        const { id, questionId } = c.req.valid("param")
        return c.json(await changeQuestion(house, c.var.actor, id, questionId, c.req.valid("json")))
      }
    )
    .delete("/recos/:id/questions/:questionId", validate("param", ofQuestion), validate("query", seen), async (c) => {
      const { id, questionId } = c.req.valid("param")
      await removeQuestion(house, c.var.actor, id, questionId, c.req.valid("query").revision)
      return c.body(null, 204)
    })
    .put(
      "/recos/:id/questions/:questionId/place",
      validate("param", ofQuestion),
      validate("json", place),
      async (c) => {
        const { id, questionId } = c.req.valid("param")
        await placeQuestion(house, c.var.actor, id, { id: questionId, ...c.req.valid("json") })
        return c.body(null, 204)
      }
    )
    .post(
      "/recos/:id/questions/:questionId/outcomes",
      validate("param", ofQuestion),
      validate("json", newOutcome),
      async (c) => {
        const { id, questionId } = c.req.valid("param")
        return c.json(await addOutcome(house, c.var.actor, id, questionId, c.req.valid("json")), 201)
      }
    )
    .put(
      "/recos/:id/questions/:questionId/outcomes",
      validate("param", ofQuestion),
      validate("json", writtenOutcomes),
      async (c) => {
        const { id, questionId } = c.req.valid("param")
        return c.json(await writeOutcomes(house, c.var.actor, id, questionId, c.req.valid("json")))
      }
    )
    .patch(
      "/recos/:id/outcomes/:outcomeId",
      validate("param", ofOutcome),
      validate("json", outcomeChange),
      async (c) => {
        const { id, outcomeId } = c.req.valid("param")
        return c.json(await changeOutcome(house, c.var.actor, id, outcomeId, c.req.valid("json")))
      }
    )
    .delete("/recos/:id/outcomes/:outcomeId", validate("param", ofOutcome), validate("query", seen), async (c) => {
      const { id, outcomeId } = c.req.valid("param")
      await removeOutcome(house, c.var.actor, id, outcomeId, c.req.valid("query").revision)
      return c.body(null, 204)
    })
    .put("/recos/:id/outcomes/:outcomeId/place", validate("param", ofOutcome), validate("json", place), async (c) => {
      const { id, outcomeId } = c.req.valid("param")
      await placeOutcome(house, c.var.actor, id, { id: outcomeId, ...c.req.valid("json") })
      return c.body(null, 204)
    })
    .put(
      "/recos/:id/outcomes/:outcomeId/importance",
      validate("param", ofOutcome),
      validate("json", givenImportance),
      async (c) => {
        const { id, outcomeId } = c.req.valid("param")
        await rateImportance(house, c.var.actor, id, outcomeId, c.req.valid("json"))
        return c.body(null, 204)
      }
    )
}
