import { etdCriterion, etdField } from "@recos/schemas/evidence/published-evidence"
import { Hono } from "hono"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { ofQuestion } from "../../http/params.ts"
import { validate } from "../../http/validate.ts"
import { conclude, writtenConclusion } from "./conclude.ts"
import { judgeCriterion, newJudgement } from "./judge-criterion.ts"
import { readDecision } from "./read-decision.ts"
import { takeBackWords, takenBack } from "./take-back-words.ts"
import { writeWords, writtenWords } from "./write-words.ts"

const ofCriterion = ofQuestion.extend({ criterion: etdCriterion })
const ofWords = ofCriterion.extend({ field: etdField })

/** From the evidence to the decision: judgements and everybody's words, criterion by criterion. */
export function decisionRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/questions/:questionId/decision", validate("param", ofQuestion), async (c) => {
      const { id, questionId } = c.req.valid("param")
      return c.json(await readDecision(house, c.var.actor, id, questionId))
    })
    .put(
      "/recos/:id/questions/:questionId/conclusion",
      validate("param", ofQuestion),
      validate("json", writtenConclusion),
      async (c) => {
        const { id, questionId } = c.req.valid("param")
        return c.json(await conclude(house, c.var.actor, id, questionId, c.req.valid("json")))
      }
    )
    .put(
      "/recos/:id/questions/:questionId/decision/:criterion",
      validate("param", ofCriterion),
      validate("json", newJudgement),
      async (c) => {
        const { id, ...place } = c.req.valid("param")
        return c.json(await judgeCriterion(house, c.var.actor, id, place, c.req.valid("json")))
      }
    )
    .put(
      "/recos/:id/questions/:questionId/decision/:criterion/words/:field",
      validate("param", ofWords),
      validate("json", writtenWords),
      async (c) => {
        const { id, ...place } = c.req.valid("param")
        return c.json(await writeWords(house, c.var.actor, id, place, c.req.valid("json")))
      }
    )
    .post(
      "/recos/:id/questions/:questionId/decision/:criterion/words/:field/taken-back",
      validate("param", ofWords),
      validate("json", takenBack),
      async (c) => {
        const { id, ...place } = c.req.valid("param")
        return c.json(await takeBackWords(house, c.var.actor, id, place, c.req.valid("json")))
      }
    )
}
