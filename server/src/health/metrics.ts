import { createMiddleware } from "hono/factory"
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { routeOf } from "../http/route-of.ts"
import { lookAtHouse } from "./look-at-house.ts"

export interface Metrics {
  /** Counts and times what is asked, by route and never by address. */
  observe: ReturnType<typeof observing>
  /** All of it, as Prometheus reads it. */
  text(): Promise<string>
  contentType: string
}

const SECONDS = [0.005, 0.02, 0.05, 0.25, 1, 5]

/** Measures of one server, for a Prometheus of the house's own. Names and units follow its conventions (seconds, bytes). */
export function createMetrics(house: House): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: "recos_http_request_duration_seconds",
    help: "Time to answer, by method, route and status",
    labelNames: ["method", "route", "status"],
    buckets: SECONDS,
    registers: [registry]
  })
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] })
  const up = gauge("recos_database_up", "Whether the database answers")
  const free = gauge("recos_disk_free_bytes", "Room left where the data are")
  const backup = gauge("recos_last_backup_timestamp_seconds", "When the last backup succeeded; absent when none has")
  const jobs = gauge("recos_jobs", "Long work, by state", ["state"])
  const mails = gauge("recos_mails_waiting", "Mails that have not left")

  const read = async () => {
    // What cannot be read is absent, and neither 1970 nor as it was last.
    for (const measure of [backup, free, mails]) measure.remove()
    jobs.reset()
    try {
      const health = await lookAtHouse(house)
      up.set(1)
      free.set(health.disk.freeBytes)
      if (health.backup.lastAt) backup.set(health.backup.lastAt.getTime() / 1000)
      jobs.set({ state: "queued" }, health.work.waiting)
      jobs.set({ state: "failed" }, health.work.failed)
      mails.set(health.mail.waiting)
    } catch (error) {
      house.log.error("metrics-not-read", error)
      up.set(0)
    }
  }
  return {
    observe: observing(requests),
    contentType: registry.contentType,
    text: async () => {
      await read()
      return registry.metrics()
    }
  }
}

function observing(requests: Histogram<"method" | "route" | "status">) {
  return createMiddleware<HouseEnv>(async (c, next) => {
    const end = requests.startTimer()
    await next()
    end({ method: c.req.method, route: routeOf(c), status: String(c.res.status) })
  })
}
