import { memberId } from "@recos/schemas/ids"
import { acceptedFor, refusedFor } from "@recos/schemas/remarks/amendment"
import { newAnchor, newThread, remarkWords } from "@recos/schemas/remarks/remark"
import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofReco } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { anchorThread } from "./anchor-thread.ts"
import { answerThread } from "./answer-thread.ts"
import { changeRemark, removeRemark } from "./change-remark.ts"
import { decideAmendment } from "./decide-amendment.ts"
import { openThread } from "./open-thread.ts"
import { readRemarks } from "./read-remarks.ts"
import { assignThread, settleThread } from "./settle-thread.ts"
import { supportAmendment } from "./support-amendment.ts"

const ofThread = ofReco.extend({ threadId: z.uuid() })
const ofRemark = ofThread.extend({ remarkId: z.uuid() })

const said = z.object({ words: remarkWords })
const changed = said.extend({ revision: z.int().min(0) })
const settled = z.object({ resolved: z.boolean() })
const supported = z.object({ supports: z.boolean() })
const given = z.object({ memberId: memberId.max(64).nullable() })

/** Remarks on a reco, in threads: beside its text, never in it. */
export function remarksRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/remarks", validate("param", ofReco), async (c) =>
      c.json(await readRemarks(house, c.var.actor, c.req.valid("param").id))
    )
    .post("/recos/:id/remarks", validate("param", ofReco), validate("json", newThread), async (c) =>
      c.json(await openThread(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")), 201)
    )
    .post("/recos/:id/remarks/:threadId/messages", validate("param", ofThread), validate("json", said), async (c) => {
      const { id, threadId } = c.req.valid("param")
      return c.json(await answerThread(house, c.var.actor, id, threadId, c.req.valid("json").words), 201)
    })
    .put(
      "/recos/:id/remarks/:threadId/resolution",
      validate("param", ofThread),
      validate("json", settled),
      async (c) => {
        const { id, threadId } = c.req.valid("param")
        return c.json(await settleThread(house, c.var.actor, id, threadId, c.req.valid("json").resolved))
      }
    )
    .put(
      "/recos/:id/remarks/:threadId/acceptance",
      validate("param", ofThread),
      validate("json", acceptedFor),
      async (c) => {
        const { id, threadId } = c.req.valid("param")
        const decision = { outcome: "accepted", ...c.req.valid("json") } as const
        return c.json(await decideAmendment(house, c.var.actor, id, threadId, decision))
      }
    )
    .put(
      "/recos/:id/remarks/:threadId/refusal",
      validate("param", ofThread),
      validate("json", refusedFor),
      async (c) => {
        const { id, threadId } = c.req.valid("param")
        const decision = { outcome: "refused", ...c.req.valid("json") } as const
        return c.json(await decideAmendment(house, c.var.actor, id, threadId, decision))
      }
    )
    .put(
      "/recos/:id/remarks/:threadId/support",
      validate("param", ofThread),
      validate("json", supported),
      async (c) => {
        const { id, threadId } = c.req.valid("param")
        return c.json(await supportAmendment(house, c.var.actor, id, threadId, c.req.valid("json").supports))
      }
    )
    .put("/recos/:id/remarks/:threadId/anchor", validate("param", ofThread), validate("json", newAnchor), async (c) => {
      const { id, threadId } = c.req.valid("param")
      await anchorThread(house, c.var.actor, id, threadId, c.req.valid("json"))
      return c.body(null, 204)
    })
    .put("/recos/:id/remarks/:threadId/assignee", validate("param", ofThread), validate("json", given), async (c) => {
      const { id, threadId } = c.req.valid("param")
      return c.json(await assignThread(house, c.var.actor, id, threadId, c.req.valid("json").memberId))
    })
    .patch(
      "/recos/:id/remarks/:threadId/messages/:remarkId",
      validate("param", ofRemark),
      validate("json", changed),
      async (c) => {
        const { id, ...place } = c.req.valid("param")
        return c.json(await changeRemark(house, c.var.actor, id, place, c.req.valid("json")))
      }
    )
    .delete("/recos/:id/remarks/:threadId/messages/:remarkId", validate("param", ofRemark), async (c) => {
      const { id, ...place } = c.req.valid("param")
      return c.json(await removeRemark(house, c.var.actor, id, place))
    })
}
