import { join } from "node:path"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import { createRooms } from "../collaboration/live-rooms.ts"
import { readConfig } from "../config.ts"
import { type House, newId } from "../house.ts"
import { restoreVersion } from "../life/restore-version.ts"
import { limitsInMemory } from "../limits/limits.ts"
import { createNews } from "../news.ts"
import { readMember } from "../people/read-member.ts"
import { openDatabase } from "../storage/database.ts"
import { imagesFolder, imagesOnDisk } from "../storage/image-store.ts"
import { publishedOnDisk } from "../storage/published-on-disk.ts"
import { sealWith } from "../storage/seal.ts"
import { beforeWrite } from "./before-write.ts"

/**
 * Restores version 1.0 as a process of its own, which is killed before one of its writes:
 * `node restore-once.ts <reco> <member> <write>`, with the house's environment. Ends by itself when there are fewer writes.
 */
const [, , recoId = "", memberId = "", write = ""] = process.argv
const config = { ...readConfig(process.env), demo: false }
const database = openDatabase(join(config.dataDir, "recos.sqlite"))
const log = { info: () => undefined, error: () => undefined }
const basis = {
  config,
  node: "restoring",
  database,
  now: () => new Date(),
  newId,
  log,
  hear: () => undefined
}
const rooms = createRooms(basis)
const house: House = {
  ...basis,
  jobNews: createNews(),
  recoNews: createNews(),
  memberNews: createNews(),
  limits: limitsInMemory(),
  images: imagesOnDisk(imagesFolder(config)),
  mailSeal: sealWith("restores a version, sends no mail", "mails"),
  published: publishedOnDisk(config),
  rooms
}
const member = await readMember(database, memberId as MemberId)
if (!member) throw new Error("no such member")

beforeWrite(database, Number(write), () => process.kill(process.pid, "SIGKILL"))
await restoreVersion(house, member, recoId as RecoId, "1.0", { figures: null })
await rooms.close()
database.$client.close()
