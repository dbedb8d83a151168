import { enableCompileCache, flushCompileCache } from "node:module"
import { join } from "node:path"
import { startFailure } from "./messages/start.ts"

const LEAST_NODE = 22

// Asked before anything else is loaded: the database's native code ends an older Node without a word.
if (Number(process.versions.node.split(".")[0]) < LEAST_NODE) {
  console.error(startFailure.oldNode(process.versions.node))
  process.exit(1)
}

// Compiled once and kept beside the packages: a second start takes half the time.
enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/node-compile"))

const { createLog } = await import("./log.ts")
const { start } = await import("./start.ts")

const fail = (error: unknown): never => {
  console.error(startFailure.explain(error))
  process.exit(1)
}

// What nobody caught leaves the process in a state that nobody knows: it ends, and its supervisor starts it again.
const dieOf = (event: string) => (cause: unknown) => {
  createLog().error(event, cause)
  process.exit(70)
}
process.on("uncaughtException", dieOf("uncaught-exception"))
process.on("unhandledRejection", dieOf("unhandled-rejection"))

try {
  const running = await start(process.env)
  // A terminal and the parent command may both pass the same signal on: the second changes nothing.
  const asked = Promise.withResolvers<void>()
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => asked.resolve())
  void asked.promise.then(() => running.stop()).then(() => process.exit(0), fail)
  await running.announce()
  flushCompileCache()
} catch (error) {
  fail(error)
}
