import { acceptedChanges, branchStep, changedBranch, newBranch, refusedChanges } from "@recos/schemas/branches/branch"
import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofReco } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { changeBranch, stepBranch } from "./change-branch.ts"
import { decideChanges } from "./decide-changes.ts"
import { openBranch } from "./open-branch.ts"
import { readBranch, readBranches } from "./read-branches.ts"
import { supportBranch } from "./support-branch.ts"

const ofBranch = ofReco.extend({ branchId: z.uuid() })
const supported = z.object({ supports: z.boolean() })

/** Branches of a text: changes that are proposed beside it, and decided one by one. */
export function branchesRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/branches", validate("param", ofReco), async (c) =>
      c.json(await readBranches(house, c.var.actor, c.req.valid("param").id))
    )
    .post("/recos/:id/branches", validate("param", ofReco), validate("json", newBranch), async (c) =>
      c.json(await openBranch(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")), 201)
    )
    .get("/recos/:id/branches/:branchId", validate("param", ofBranch), async (c) => {
      const { id, branchId } = c.req.valid("param")
      return c.json(await readBranch(house, c.var.actor, id, branchId))
    })
    .patch("/recos/:id/branches/:branchId", validate("param", ofBranch), validate("json", changedBranch), async (c) => {
      const { id, branchId } = c.req.valid("param")
      await changeBranch(house, c.var.actor, id, branchId, c.req.valid("json"))
      return c.body(null, 204)
    })
    .put(
      "/recos/:id/branches/:branchId/state",
      validate("param", ofBranch),
      validate("json", branchStep),
      async (c) => {
        const { id, branchId } = c.req.valid("param")
        await stepBranch(house, c.var.actor, id, branchId, c.req.valid("json").state)
        return c.body(null, 204)
      }
    )
    .put(
      "/recos/:id/branches/:branchId/acceptances",
      validate("param", ofBranch),
      validate("json", acceptedChanges),
      async (c) => {
        const { id, branchId } = c.req.valid("param")
        const accepted = { outcome: "accepted", ...c.req.valid("json") } as const
        const unbrought = await decideChanges(house, c.var.actor, id, branchId, accepted)
        return c.json({ unbrought })
      }
    )
    .put(
      "/recos/:id/branches/:branchId/refusals",
      validate("param", ofBranch),
      validate("json", refusedChanges),
      async (c) => {
        const { id, branchId } = c.req.valid("param")
        const refused = { outcome: "refused", isByHand: false, ...c.req.valid("json") } as const
        await decideChanges(house, c.var.actor, id, branchId, refused)
        return c.body(null, 204)
      }
    )
    .put(
      "/recos/:id/branches/:branchId/support",
      validate("param", ofBranch),
      validate("json", supported),
      async (c) => {
        const { id, branchId } = c.req.valid("param")
        await supportBranch(house, c.var.actor, id, branchId, c.req.valid("json").supports)
        return c.body(null, 204)
      }
    )
}
