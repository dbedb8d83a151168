import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofMember } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { changeMember, memberChange } from "./change-member.ts"
import { listMembers, membersAsked } from "./list-members.ts"
import { ownDetails, updateSelf } from "./update-self.ts"

/** Members: oneself, the others, and what administrators change. */
export function peopleRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/me", (c) => c.json(c.var.actor))
    .patch("/me", validate("json", ownDetails), async (c) =>
      c.json(await updateSelf(house, c.var.actor, c.req.valid("json")))
    )
    .get("/members", validate("query", membersAsked), async (c) =>
      c.json(await listMembers(house, c.var.actor, c.req.valid("query")))
    )
    .patch("/members/:id", validate("param", ofMember), validate("json", memberChange), async (c) =>
      c.json(await changeMember(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")))
    )
}
