import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofMember, ofQuestion } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { analyseInterests, newAnalysis, ofAnalysis } from "./analyse-interests.ts"
import { declarationsAsked, listDeclarations, readDeclaration } from "./list-declarations.ts"
import { keepDraft, keptDraft, readOwnDeclaration, signDeclaration, signedDraft } from "./own-declaration.ts"
import { readInterests } from "./read-interests.ts"
import { newInterest, sayInterest } from "./say-interest.ts"

/** Declarations of interests, each member's own; and on each question, what members say of their links and what others find. */
export function interestsRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/me/declaration", async (c) => c.json(await readOwnDeclaration(house, c.var.actor)))
    .put("/me/declaration/draft", validate("json", keptDraft), async (c) =>
      c.json(await keepDraft(house, c.var.actor, c.req.valid("json")))
    )
    .post("/me/declaration/signature", validate("json", signedDraft), async (c) =>
      c.json(await signDeclaration(house, c.var.actor, c.req.valid("json")))
    )
    .get("/declarations", validate("query", declarationsAsked), async (c) =>
      c.json(await listDeclarations(house, c.var.actor, c.req.valid("query")))
    )
    .get("/members/:id/declaration", validate("param", ofMember), async (c) =>
      c.json(await readDeclaration(house, c.var.actor, c.req.valid("param").id))
    )
    .get("/recos/:id/questions/:questionId/interests", validate("param", ofQuestion), async (c) => {
      const { id, questionId } = c.req.valid("param")
      return c.json(await readInterests(house, c.var.actor, id, questionId))
    })
    .put(
      "/recos/:id/questions/:questionId/interest",
      validate("param", ofQuestion),
      validate("json", newInterest),
      async (c) => {
        const { id, questionId } = c.req.valid("param")
        await sayInterest(house, c.var.actor, id, questionId, c.req.valid("json"))
        return c.body(null, 204)
      }
    )
    .put(
      "/recos/:id/questions/:questionId/analyses/:memberId",
      validate("param", ofAnalysis),
      validate("json", newAnalysis),
      async (c) => c.json(await analyseInterests(house, c.var.actor, c.req.valid("param"), c.req.valid("json")))
    )
}
