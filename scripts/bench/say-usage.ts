import { writeSync } from "node:fs"
import { isMainThread } from "node:worker_threads"

// Loaded before a measured program: at its end, what it took of the machine is told on its fourth channel.
const CHANNEL = 3

if (isMainThread) {
  process.once("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeSync(CHANNEL, JSON.stringify({ cpuMicroseconds: userCPUTime + systemCPUTime, kilobytes: maxRSS }))
  })
}
