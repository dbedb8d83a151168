import { upgradeWebSocket } from "@hono/node-server"
import { ROOM_PARAMETERS } from "@recos/schemas/collaboration/room-protocol"
import { documentId } from "@recos/schemas/ids"
import { Hono } from "hono"
import { WebSocket } from "ws"
import { z } from "zod"
import type { Sessions } from "../accounts/session.ts"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { validate } from "../http/validate.ts"
import type { LiveRooms } from "./live-rooms.ts"
import { readDocumentText, takeBackText } from "./read-document-text.ts"

const ofDocument = z.object({ id: documentId })

/**
 * `GET /collab/:documentId`: the door of a room. A foreign Origin is refused here with 403, before any WebSocket exists;
 * everything else is refused by a close code, which alone a browser can read.
 */
export function collaborationRoutes(house: Pick<House, "config">, rooms: LiveRooms, sessions: Sessions) {
  return new Hono<HouseEnv>().get(
    "/:documentId",
    async (c, next) => {
      const origin = c.req.header("origin")
      if (origin === undefined || !house.config.origins.includes(origin)) {
        throw new AppError("forbidden", { reason: "wrong-origin" })
      }
      await next()
    },
    upgradeWebSocket(async (c) => {
      const signedIn = await sessions.of(c.req.raw.headers)
      const arrival = {
        documentId: c.req.param("documentId") ?? "",
        member: signedIn && { memberId: signedIn.member.id, sessionId: signedIn.sessionId },
        schema: c.req.query(ROOM_PARAMETERS.schema),
        generation: c.req.query(ROOM_PARAMETERS.generation)
      }
      return {
        onOpen: (_event, { raw }) => {
          if (!(raw instanceof WebSocket)) throw new AppError("internal")
          void rooms.attach(raw, arrival)
        }
      }
    })
  )
}

/** `GET /documents/:id`: the last text, to read while the room connects; and the way back of one that cannot be read. */
export function documentRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/documents/:id", validate("param", ofDocument), async (c) =>
      c.json(await readDocumentText(house, c.var.actor, c.req.valid("param").id))
    )
    .post("/documents/:id/take-back", validate("param", ofDocument), async (c) => {
      await takeBackText(house, c.var.actor, c.req.valid("param").id)
      return c.body(null, 204)
    })
}
