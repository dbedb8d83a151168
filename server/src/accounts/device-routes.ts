import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { endSession, forgetDevice } from "./end-sessions.ts"
import { listDevices } from "./list-devices.ts"

/** One's own devices and sessions: what is open where, and how each is ended. */
export function deviceRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/me/devices", async (c) => c.json(await listDevices(house, c.var.actor.id, c.var.sessionId)))
    .delete("/me/devices/:deviceId", async (c) => {
      await forgetDevice(house, c.var.actor.id, c.req.param("deviceId"))
      return c.body(null, 204)
    })
    .delete("/me/sessions/:sessionId", async (c) => {
      await endSession(house, c.var.actor.id, c.req.param("sessionId"))
      return c.body(null, 204)
    })
}
