import { writeSync } from "node:fs"
import { prepareSetupLink } from "./accounts/first-administrator.ts"
import type { House } from "./house.ts"
import { startSentences } from "./messages/start.ts"

/**
 * Tells where the house is: on the console for people, and as `{ ready: true, url, port }` for a parent process that asked,
 * over its IPC channel or the file descriptor `READY_FD`.
 */
export async function announce(house: House): Promise<void> {
  const { publicUrl, port } = house.config
  process.stdout.write(`${startSentences.ready(publicUrl.origin)}\n`)
  const setupLink = house.config.demo ? null : await prepareSetupLink(house)
  if (setupLink !== null) process.stdout.write(`${startSentences.setup(setupLink)}\n`)
  const message = { ready: true, url: publicUrl.origin, port }
  process.send?.(message)
  const descriptor = Number(process.env.READY_FD)
  if (Number.isInteger(descriptor) && descriptor > 2) writeSync(descriptor, `${JSON.stringify(message)}\n`)
}
