import { Hono } from "hono"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { ofOutcome, ofQuestion, ofReco } from "../../http/params.ts"
import { validate } from "../../http/validate.ts"
import { readAgreement } from "./agreement.ts"
import { outcomeGradings, questionGradings } from "./outcome-gradings.ts"
import { newReconciliation, reconcileGradings } from "./reconcile-gradings.ts"
import { savedGrading, saveGrading } from "./save-grading.ts"
import { gradingSignature, signGrading } from "./sign-grading.ts"
import { takeBackGrading } from "./take-back-grading.ts"

/** What two reviewers make of each outcome alone, and what they settle together. */
export function gradingsRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/gradings", validate("param", ofReco), async (c) =>
      c.json(await readAgreement(house, c.var.actor, c.req.valid("param").id))
    )
    .get("/recos/:id/questions/:questionId/gradings", validate("param", ofQuestion), async (c) => {
      const { id, questionId } = c.req.valid("param")
      return c.json(await questionGradings(house, c.var.actor, id, questionId))
    })
    .get("/recos/:id/outcomes/:outcomeId/gradings", validate("param", ofOutcome), async (c) => {
      const { id, outcomeId } = c.req.valid("param")
      return c.json(await outcomeGradings(house, c.var.actor, id, outcomeId))
    })
    .put(
      "/recos/:id/outcomes/:outcomeId/grading",
      validate("param", ofOutcome),
      validate("json", savedGrading),
      async (c) => {
        const { id, outcomeId } = c.req.valid("param")
        return c.json(await saveGrading(house, c.var.actor, id, outcomeId, c.req.valid("json")))
      }
    )
    .post(
      "/recos/:id/outcomes/:outcomeId/grading/signature",
      validate("param", ofOutcome),
      validate("json", gradingSignature),
      async (c) => {
        const { id, outcomeId } = c.req.valid("param")
        await signGrading(house, c.var.actor, id, outcomeId, c.req.valid("json"))
        return c.body(null, 204)
      }
    )
    .delete("/recos/:id/outcomes/:outcomeId/grading/signature", validate("param", ofOutcome), async (c) => {
      const { id, outcomeId } = c.req.valid("param")
      await takeBackGrading(house, c.var.actor, id, outcomeId)
      return c.body(null, 204)
    })
    .put(
      "/recos/:id/outcomes/:outcomeId/reconciliation",
      validate("param", ofOutcome),
      validate("json", newReconciliation),
      async (c) => {
        const { id, outcomeId } = c.req.valid("param")
        return c.json(await reconcileGradings(house, c.var.actor, id, outcomeId, c.req.valid("json")))
      }
    )
}
